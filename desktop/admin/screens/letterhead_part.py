"""The letterhead, and beside it the pictures that templates show."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from db.domain.letters.letter_pictures import LetterPicture
from db.domain.letters.letterhead import Letterhead, with_logo
from db.domain.rulebook import Topic
from db.errors import ClerkError, FieldProblem, Unavailable
from db.queries.office.rules import KeptRule
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.logo_field import LogoField
from desktop.admin.screens.part import grouped
from desktop.admin.screens.rule_part import RulePart
from desktop.runtime.desk import Desk
from desktop.runtime.logos import AMONG_WORDS, AT_THE_TOP, Room, logo_from
from widgets.fields import Field, LineField, YesNoField
from widgets.rows import TwoLineRow


class LetterheadPart(RulePart):
    """The one letterhead of a council, and its pictures, edition by edition."""

    topics = (Topic.LETTERHEAD, Topic.LETTER_PICTURE)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            _tr("Letterhead and pictures"),
            "image",
            _tr(
                "What stands at the top of every letter, and the pictures that "
                "templates may show, each from a day on."
            ),
            new=_tr("New picture"),
            parent=parent,
        )
        self._desk = desk
        self.logo.choose.clicked.connect(self.choose)
        self.picture.choose.clicked.connect(self.choose_picture)

    def add_fields(self, pane: FormPane) -> None:
        """Have the fields of both; only those of what is open are shown."""
        self.called = LineField(
            _tr("What templates call it"),
            required=True,
            limit=60,
            hint=_tr("Like gate; it stays. Letters, digits and hyphens, no spaces"),
        )
        self.picture = LogoField(
            _tr("The picture"),
            _tr("PNG, JPEG or SVG, of 5 MB at most."),
            _tr("The picture that templates show"),
        )
        self.in_use = YesNoField(_tr("May letters show it?"))
        self.logo = LogoField(
            _tr("Picture"),
            _tr("PNG, JPEG or SVG, of 5 MB at most. Without one the name is printed."),
            _tr("The picture of the letterhead"),
        )
        self.shows = LineField(
            _tr("What it shows, in words"),
            limit=200,
            hint=_tr("Read aloud in its place, like: the crest of Brackwater Council"),
        )
        self.shows_cy = LineField(_tr("What it shows, in Welsh"), limit=200)
        self.colour = LineField(
            _tr("Colour of the name"),
            required=True,
            limit=7,
            hint=_tr("Like #14566b, dark enough to be read on white"),
        )
        self.source = LineField(_tr("Where it comes from"), limit=200)
        pane.add("name", self.called)
        pane.add("picture", self.picture)
        pane.add("in_use", self.in_use)
        pane.add("logo", self.logo)
        pane.add("shows", self.shows)
        pane.add("shows_cy", self.shows_cy)
        pane.add("colour", self.colour)
        pane.add("source", self.source)

    def name_of(self, record: KeptRule) -> str:
        """Return what is open: the letterhead, or a picture by its name."""
        if record.topic is Topic.LETTER_PICTURE:
            return str(record.rule.name)
        return _tr("Letterhead")

    def topic_of(self, record: KeptRule | None) -> Topic:
        """Return what is changed; whatever is new is a picture."""
        return Topic.LETTER_PICTURE if record is None else record.topic

    def rows(self, records: Sequence[KeptRule]) -> list[TwoLineRow | str]:
        """Return the letterhead, and under it the pictures by their names."""
        groups: dict[str, list[TwoLineRow]] = {
            _tr("Letterhead"): [],
            _tr("Pictures that templates show"): [],
            _tr("No longer shown"): [],
        }
        top, shown, gone = groups.values()
        for one in sorted(records, key=self.name_of):
            words, state = self.summary(one.rule), self.state_of(one)
            row = TwoLineRow(one.id, self.name_of(one), words, "", state)
            if one.topic is Topic.LETTERHEAD:
                top.append(row)
            else:
                (shown if self._is_shown(one) else gone).append(row)
        return grouped(groups)

    @staticmethod
    def _is_shown(one: KeptRule) -> bool:
        """Return whether letters show a picture, or will from a day on."""
        return one.ours is not None and bool(one.rule.in_use)

    def fill(self, record: KeptRule) -> None:
        """Show the letterhead, or a picture."""
        rule = record.rule
        self._show_fields(rule)
        if isinstance(rule, LetterPicture):
            self._fill_picture(rule)
            return
        self.logo.set_logo(rule.logo)
        self.shows.set_text(rule.shows)
        self.shows_cy.set_text(rule.shows_cy)
        self.colour.set_text(rule.colour)
        self.source.set_text(rule.source)

    def show_blank(self) -> None:
        """Begin a picture."""
        self.pane.name(_tr("New picture"))
        self._show_fields(None)
        self._fill_picture(LetterPicture(""))
        self.valid_from.set_day(self.model.today)
        self.valid_to.set_day(None)
        self.note.set_text("")
        self._show_editions(None)

    def _show_fields(self, rule: LetterPicture | Letterhead | None) -> None:
        """Show the fields of the letterhead or of a picture; None is a new one."""
        head = isinstance(rule, Letterhead)
        ours: tuple[Field, ...] = self.picture, self.in_use
        theirs: tuple[Field, ...] = self.logo, self.shows, self.shows_cy
        for field in ours:
            field.setVisible(not head)
        for field in (*theirs, self.colour, self.source):
            field.setVisible(head)
        self.called.setVisible(rule is None)

    def _fill_picture(self, rule: LetterPicture) -> None:
        self.called.set_text(rule.name)
        self.picture.set_logo(rule.picture)
        self.in_use.set_answer(rule.in_use)

    def _facts(self, record: KeptRule) -> str:
        facts = super()._facts(record)
        if not isinstance(record.rule, LetterPicture):
            return facts
        words = _tr("Templates show it by {marks}")
        marks = f"![{_tr('what it shows')}]({record.rule.name})"
        return words.format(marks=marks) + ". " + facts

    def rule_of(self, record: KeptRule | None) -> Any:  # noqa: ANN401  as its base has it
        """Return the letterhead or the picture as it stands in the fields."""
        if record is None or record.topic is Topic.LETTER_PICTURE:
            return LetterPicture(
                record.rule.name if record else self.called.text(),
                self.picture.logo(),
                self.in_use.answer() is not False,
            )
        return Letterhead(
            self.logo.logo(),
            self.shows.text(),
            self.shows_cy.text(),
            self.colour.text().lower(),
            self.source.text(),
        )

    def summary(self, rule: Any) -> str:  # noqa: ANN401  as its base has it
        """Return what stands at the top of a letter, or whether letters show it."""
        if isinstance(rule, LetterPicture):
            if not rule.in_use:
                return _tr("Letters show it no longer")
            kilobytes = max(1, round(len(rule.picture) * 3 / 4_000))
            return _tr("{size} KB").format(size=f"{kilobytes:,}")
        shown = rule.shows if rule.logo else _tr("The council's name")
        return f"{shown} ({rule.colour})"

    @Slot()
    def choose(self) -> None:
        """Ask for a picture and make it ready, out of the window's way."""
        self._choose(self.logo, "logo", AT_THE_TOP)

    @Slot()
    def choose_picture(self) -> None:
        """Ask for one that templates may show."""
        self._choose(self.picture, "picture", AMONG_WORDS)

    def _choose(self, field: LogoField, name: str, room: Room) -> None:
        key = self.open_key

        def ready(content: bytes) -> None:
            if key == self.open_key:
                field.set_error("")
                field.set_logo(with_logo(content))

        def not_ready(error: BaseException) -> None:
            if not isinstance(error, FieldProblem | ClerkError | Unavailable):
                self.failed.emit(error)
            elif key == self.open_key:
                self.pane.show_problems([(name, str(error))])

        if path := field.ask():
            work = partial(logo_from, Path(path), room)
            self._desk.slow(work, ready, not_ready)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
