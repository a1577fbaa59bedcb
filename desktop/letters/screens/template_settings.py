"""How letters of a template go out: everything of it but its text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from db.domain.letters.editions import EditionContent
from db.domain.letters.states import Delivery, TemplateKind
from db.domain.names import fold
from db.domain.spoken import short_date
from db.domain.typed_days import read_day
from desktop.letters.envelopes_here import USUAL, envelopes_here
from desktop.letters.template_rows import KIND_NAMES, day_of, of_year
from desktop.letters.wording import (
    DELIVERY_NAMES,
    URGENCY_NAMES,
    in_language,
    name_of,
    say,
)
from widgets.beside import Beside
from widgets.fields import (
    Choice,
    ChoiceField,
    DateField,
    Field,
    LineField,
    LongTextField,
    SegmentField,
    TicksField,
    YesNoField,
)
from widgets.looks import Space
from widgets.said import language
from widgets.section import Surface

_NOT_IN_A_CODE: Final = re.compile(r"[^a-z0-9]+")
_LONGEST_CODE: Final = 60


class TemplateSettings(Surface):
    """The fields of a template beside its text.

    Signals:
        changed(): somebody changed a field.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__("paper")
        self._today, self._filling = today, False
        self._content = EditionContent("", "")
        self.title = LineField(say("Title"), required=True)
        self.title_cy = LineField(say("Title in Welsh"))
        self.kind = SegmentField(
            say("What is it?"), [(key, name_of(KIND_NAMES, key)) for key in KIND_NAMES]
        )
        self.code = LineField(
            say("Code"), hint=say("Left empty, it is made of the title")
        )
        self.area = LineField(say("Area"), hint=say("It stands under this in the list"))
        self.ways = TicksField(
            say("How may it go?"),
            [(key, name_of(DELIVERY_NAMES, key)) for key in DELIVERY_NAMES],
            columns=2,
        )
        self.usual = ChoiceField(
            say("How does it usually go?"),
            [Choice(key, name_of(DELIVERY_NAMES, key)) for key in DELIVERY_NAMES],
        )
        self.envelope = ChoiceField(
            say("Envelope"),
            [
                Choice(key, in_language(one.name, one.name_cy))
                for key, one in envelopes_here().items()
            ],
        )
        self.urgency = ChoiceField(
            say("When?"),
            [Choice(key, name_of(URGENCY_NAMES, key)) for key in URGENCY_NAMES],
        )
        self.may_edit = YesNoField(say("May its words be changed in a letter?"))
        self.sensitive = YesNoField(say("Is it sensitive?"))
        lines = say("One thing on each line")
        self.enclosures = LongTextField(
            say("What lies with it"), hint=lines, lines=(1, 5)
        )
        self.enclosures_cy = LongTextField(
            say("What lies with it, in Welsh"), hint=lines, lines=(1, 5)
        )
        self.season_from = self._day(
            say("Every year from"), say("Like 1 October"), of_year
        )
        self.season_to = self._day(say("to"), say("Empty is all year"), of_year)
        self.valid_from = self._day(say("In use from"), say("Empty is at once"), _whole)
        self.valid_to = self._day(say("until"), say("Empty is always"), _whole)
        self.note = LineField(
            say("What changes?"), hint=say("Whoever approves it reads this")
        )
        self._lay_out()
        for field in self.fields().values():
            field.changed.connect(self._on_changed)

    def _day(self, label: str, hint: str, show: Callable[[date], str]) -> DateField:
        return DateField(label, self._read_day, show, hint=hint, ahead=True)

    def _read_day(self, text: str) -> date | None:
        return read_day(text, self._today(), ahead=True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.M)
        for part in (
            Beside(self.title, self.title_cy),
            Beside(self.kind, self.code),
            Beside(self.area, self.note),
            self.ways,
            Beside(self.usual, self.envelope),
            Beside(self.urgency, self.may_edit),
            self.sensitive,
            Beside(self.enclosures, self.enclosures_cy),
            Beside(self.season_from, self.season_to),
            Beside(self.valid_from, self.valid_to),
        ):
            column.addWidget(part)
        column.addStretch(1)

    def fields(self) -> dict[str, Field]:
        """Return the fields by the names that problems have."""
        return {
            "title": self.title,
            "title_cy": self.title_cy,
            "kind": self.kind,
            "code": self.code,
            "area": self.area,
            "change_note": self.note,
            "deliveries": self.ways,
            "usual": self.usual,
            "envelope": self.envelope,
            "urgency": self.urgency,
            "may_edit": self.may_edit,
            "sensitive": self.sensitive,
            "enclosures": self.enclosures,
            "enclosures_cy": self.enclosures_cy,
            "season_from": self.season_from,
            "season_to": self.season_to,
            "valid_from": self.valid_from,
            "valid_to": self.valid_to,
        }

    def fill(self, content: EditionContent, kind: TemplateKind, *, new: bool) -> None:
        """Put what an edition says into the fields."""
        self._filling, self._content = True, content
        self.title.set_text(content.title)
        self.title_cy.set_text(content.title_cy)
        self.kind.set_value(kind.value)
        self.code.set_text("")
        for field in (self.kind, self.code):
            field.setVisible(new)
        self.area.set_text(content.area)
        self.ways.set_ticked(content.deliveries)
        self.usual.set_value(next(iter(content.deliveries), None))
        self.envelope.set_value(content.envelope or USUAL)
        self.urgency.set_value(content.urgency)
        self.may_edit.set_answer(content.may_edit)
        self.sensitive.set_answer(content.sensitive)
        self.enclosures.set_value("\n".join(content.enclosures))
        self.enclosures_cy.set_value("\n".join(content.enclosures_cy))
        self.season_from.set_day(_day_of(content.season_from))
        self.season_to.set_day(_day_of(content.season_to))
        self.valid_from.set_day(content.valid_from)
        self.valid_to.set_day(content.valid_to)
        self.note.set_text(content.change_note or "")
        self._filling = False

    def template_kind(self) -> TemplateKind:
        """Return whether it is a letter or a passage."""
        return TemplateKind(self.kind.key() or TemplateKind.LETTER)

    def template_code(self) -> str:
        """Return the code that is typed, or one made of the title."""
        made = _NOT_IN_A_CODE.sub("-", fold(self.title.text())).strip("-")
        return self.code.text() or made[:_LONGEST_CODE].strip("-")

    def content(self, text: str, text_cy: str) -> EditionContent:
        """Return what an edition says, with its texts."""
        return replace(
            self._content,
            title=self.title.text(),
            title_cy=self.title_cy.text(),
            text=text,
            text_cy=text_cy,
            area=self.area.text(),
            deliveries=tuple(self._ways()),
            envelope=self._envelope(),
            urgency=self.urgency.key() or self._content.urgency,
            may_edit=bool(self.may_edit.answer()),
            sensitive=bool(self.sensitive.answer()),
            enclosures=_lines(self.enclosures),
            enclosures_cy=_lines(self.enclosures_cy),
            season_from=_month_and_day(self.season_from.day()),
            season_to=_month_and_day(self.season_to.day()),
            valid_from=self.valid_from.day(),
            valid_to=self.valid_to.day(),
            change_note=self.note.text() or None,
        )

    def _envelope(self) -> str:
        """Return the key of the envelope; the usual one stays unsaid where it was."""
        key, said = self.envelope.key() or "", self._content.envelope
        return said if key in {"", said or USUAL} else key

    def unclear(self) -> list[tuple[Field | None, str]]:
        """Return the days that mean no day, with what to do about them."""
        days = (self.season_from, self.season_to, self.valid_from, self.valid_to)
        return [
            (field, field.unclear)
            for field in days
            if field.text() and field.day() is None
        ]

    def _ways(self) -> Iterator[str]:
        """Give the ways that are ticked, the usual one first."""
        ticked, usual = self.ways.ticked(), self.usual.key()
        if usual in ticked:
            yield usual
        for way in dict.fromkeys((*self._content.deliveries, *Delivery)):
            if way in ticked and way != usual:
                yield str(way)

    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()


def _lines(field: LongTextField) -> tuple[str, ...]:
    return tuple(line.strip() for line in field.text().splitlines() if line.strip())


def _day_of(kept: str | None) -> date | None:
    return day_of(kept) if kept else None


def _month_and_day(day: date | None) -> str | None:
    return None if day is None else day.strftime("%m-%d")


def _whole(day: date) -> str:
    return short_date(day, language())
