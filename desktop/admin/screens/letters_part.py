"""By what the post room knows its letters: codes on our forms, and words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.domain.post.known_letters import FormCode, KindWords
from db.domain.rulebook import Topic
from db.queries.office.rules import KeptRule
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.kind_words import kind_area, kind_name
from desktop.admin.screens.part import grouped
from desktop.admin.screens.rule_part import RulePart
from desktop.runtime.desk import Desk
from widgets.fields import Choice, ChoiceField, LineField, LongTextField, YesNoField
from widgets.rows import TwoLineRow


class LettersPart(RulePart):
    """The codes that the council prints first, then each type by its words."""

    topics = (Topic.FORM_CODE, Topic.KIND_WORDS)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._types: dict[str, KeptRule] = {}
        super().__init__(
            desk,
            _tr("Letters we know"),
            "mail-open",
            _tr(
                "A code on one of our own forms says what a letter is. Where there is "
                "none, its words do. A change holds for post received from its day on."
            ),
            new=_tr("New code"),
            parent=parent,
        )

    def add_fields(self, pane: FormPane) -> None:
        """Ask for a code and what it stands for; of a type, for its words."""
        self.code = LineField(
            _tr("Code, as it is printed"),
            required=True,
            limit=40,
            hint=_tr("like CT-SPD1; capitals and hyphens don't matter"),
        )
        self.type = ChoiceField(
            _tr("What it stands for"),
            [],
            required=True,
        )
        self.called = LineField(_tr("What the form is called"), limit=200)
        self.in_use = YesNoField(_tr("Is the form still about?"))
        self.words = LongTextField(
            _tr("Its words"), hint=_tr("One phrase on each line, in either language")
        )
        pane.add("code", self.code)
        pane.add("type", self.type)
        pane.add("note", self.called)
        pane.add("in_use", self.in_use)
        pane.add("words", self.words)

    def name_of(self, record: KeptRule) -> str:
        """Return the code, or the type of document."""
        if isinstance(record.rule, FormCode):
            return record.rule.code
        return self._called(record.key)

    def rows(self, records: Sequence[KeptRule]) -> list[TwoLineRow | str]:
        """Return the codes, those that are about first, and the types by area."""
        self._types = {one.key: one for one in records if one.kind is not None}
        self.type.set_choices(
            Choice(key, kind_name(one), kind_area(one))
            for key, one in self._types.items()
            if one.kind is not None and one.kind.in_use
        )
        groups: dict[str, list[TwoLineRow]] = {_tr("Codes on our forms"): []}
        gone: list[TwoLineRow] = []
        for one in records:
            row = TwoLineRow(
                one.id,
                self.name_of(one),
                self.summary(one.rule),
                "",
                self.state_of(one),
            )
            if isinstance(one.rule, KindWords):
                groups.setdefault(kind_area(one), []).append(row)
            elif one.rule.in_use:
                groups[_tr("Codes on our forms")].append(row)
            else:
                gone.append(row)
        return grouped({**groups, _tr("Codes that are gone"): gone})

    def fill(self, record: KeptRule) -> None:
        """Show the fields of the rule's topic."""
        rule = record.rule
        self._show_fields(is_code=isinstance(rule, FormCode), is_new=False)
        if isinstance(rule, FormCode):
            self._fill(rule)
        else:
            self.words.set_value("\n".join(rule.words))

    def show_blank(self) -> None:
        """Begin a code of our own."""
        self.pane.name(_tr("New code"))
        self._show_fields(is_code=True, is_new=True)
        self._fill(FormCode("", ""))
        self.valid_from.set_day(self.model.today)
        self.valid_to.set_day(None)
        self.note.set_text("")
        self._show_editions(None)

    def rule_of(self, record: KeptRule | None) -> Any:  # noqa: ANN401  a rule of two topics
        """Return the rule as it is typed."""
        if record is not None and record.topic is Topic.KIND_WORDS:
            lines = (line.strip() for line in self.words.text().splitlines())
            return KindWords(tuple(dict.fromkeys(line for line in lines if line)))
        return FormCode(
            record.rule.code if record is not None else self.code.text(),
            self.type.key() or "",
            self.called.text(),
            self.in_use.answer() is not False,
        )

    def summary(self, rule: Any) -> str:  # noqa: ANN401  a rule of two topics
        """Return what a code stands for, or the first words of a type."""
        if isinstance(rule, FormCode):
            words = self._called(rule.type)
            named = f"{words}: {rule.note}" if rule.note else words
            return named if rule.in_use else f"{named} ({_tr('no longer about')})"
        return ", ".join(rule.words) or _tr("No words")

    def _show_fields(self, *, is_code: bool, is_new: bool) -> None:
        self.code.setVisible(is_new)
        for field in (self.type, self.called, self.in_use):
            field.setVisible(is_code)
        self.words.setVisible(not is_code)

    def _fill(self, rule: FormCode) -> None:
        self.code.set_text(rule.code)
        self.type.set_value(rule.type or None)
        self.called.set_text(rule.note)
        self.in_use.set_answer(rule.in_use)

    def _called(self, key: str) -> str:
        kind = self._types.get(key)
        return kind_name(kind) if kind is not None else key


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
