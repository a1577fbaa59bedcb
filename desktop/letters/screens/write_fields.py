"""What may be said of a letter beside its template: how it goes, and what it lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.letters.deliveries import ways_of
from db.domain.letters.states import POSTED, Delivery
from desktop.letters.envelopes_here import USUAL, envelopes_here
from desktop.letters.seeing import Asked, Seen
from desktop.letters.use_cases.one_letter import SaveLetter
from desktop.letters.wording import (
    DELIVERY_NAMES,
    FORMATS,
    LANGUAGE_NAMES,
    URGENCY_NAMES,
    in_language,
    name_of,
    say,
)
from widgets.beside import Beside
from widgets.buttons import QuietButton
from widgets.fields import (
    Choice,
    ChoiceField,
    Field,
    LineField,
    LongTextField,
    SegmentField,
)
from widgets.looks import Space

_YES, _NO = "yes", "no"
_LONGEST = 20_000
_Value = str | Sequence[str]


class WriteFields(QWidget):
    """The fields of one letter.

    Signals:
        changed(): somebody changed a field.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: Seen | None = None
        self._filling = False
        self.delivery = ChoiceField(say("How does it go?"))
        self.format = ChoiceField(say("Format"))
        self.envelope = ChoiceField(say("Envelope"))
        self.urgency = ChoiceField(say("When?"))
        self.language = SegmentField(
            say("Language"),
            [(key, name_of(LANGUAGE_NAMES, key)) for key in LANGUAGE_NAMES],
        )
        self.address = LongTextField(say("Address in the window"), lines=(3, 7))
        self.email = LineField(say("E-mail address"))
        self.enclosures = LongTextField(
            say("What lies with it"), hint=say("One thing on each line"), lines=(1, 5)
        )
        self.own, self.own_cy = (
            LongTextField(
                label, lines=(6, 16), limit=_LONGEST, hint=say("A # makes a heading")
            )
            for label in (say("The letter"), say("The letter in Welsh"))
        )
        self._reworded, self._begun = False, list[Field]()
        self.reword = QuietButton(say("Write it in my own words"))
        self.asked: dict[str, Field] = {}
        self._asked_column = QVBoxLayout()
        self._lay_out()
        self._offer()
        for field in self._own_fields():
            field.changed.connect(self._on_changed)
        self.reword.clicked.connect(self._on_reword)

    def _own_fields(self) -> tuple[Field, ...]:
        return (
            *(self.delivery, self.format, self.envelope, self.urgency, self.language),
            *(self.address, self.email, self.enclosures, self.own, self.own_cy),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self._asked_column.setSpacing(Space.M)
        column.addLayout(self._asked_column)
        column.addWidget(Beside(self.delivery, self.format))
        column.addWidget(self.address)
        column.addWidget(self.email)
        column.addWidget(Beside(self.envelope, self.urgency))
        column.addWidget(self.language)
        column.addWidget(self.enclosures)
        column.addWidget(self.reword)
        column.addWidget(self.own)
        column.addWidget(self.own_cy)

    def _offer(self) -> None:
        self.envelope.set_choices(
            Choice(key, in_language(one.name, one.name_cy))
            for key, one in envelopes_here().items()
        )
        self.format.set_choices(_choices(FORMATS))
        self.urgency.set_choices(_choices(URGENCY_NAMES))

    def fill(self, seen: Seen) -> None:
        """Put a letter into the fields."""
        self._filling, self._seen = True, seen
        page, of = seen.page, seen.of.content
        self.delivery.set_choices(
            Choice(each, name_of(DELIVERY_NAMES, each))
            for each in ways_of(of.deliveries)
        )
        self.delivery.set_value(page.line.delivery)
        self.format.set_value(page.line.format)
        self.envelope.set_value(page.line.envelope or USUAL)
        self.urgency.set_value(page.line.urgency)
        self.language.set_value(page.line.language)
        self.language.setVisible(bool(of.text_cy.strip()))
        self.address.set_value("\n".join(page.address))
        self.email.set_text(page.email or "")
        self.enclosures.set_value("\n".join(page.enclosures))
        self.own.set_value(page.own_words or "")
        self.own_cy.set_value(page.own_words_cy or "")
        self._reworded = bool(page.own_words or page.own_words_cy)
        self._begun = []
        self.reword.setVisible(of.may_edit and not self._reworded)
        self._ask((), {})
        self._ask(seen.asks, page.values)
        self._show_ways()
        self._filling = False

    def renew(self, seen: Seen) -> None:
        """Ask for what the letter has come to lack; nothing typed is touched."""
        self._seen = seen
        if {one.name for one in seen.asks} - self.asked.keys():
            self._filling = True
            self._ask(seen.asks, self._values())
            self._filling = False

    def first_empty(self) -> Field | None:
        """Return the first field that the letter waits for."""
        return next((one for one in self.asked.values() if not one.value()), None)

    def field(self, name: str, placeholder: str = "") -> Field | None:
        """Return the field that a problem is about."""
        if name == "values":
            return self.asked.get(placeholder)
        return {
            "delivery": self.delivery,
            "format": self.format,
            "envelope": self.envelope,
            "urgency": self.urgency,
            "language": self.language,
            "address": self.address,
            "email": self.email,
            "enclosures": self.enclosures,
            "own_words": self.own_cy if self.own.isHidden() else self.own,
        }.get(name)

    def typed(self) -> SaveLetter | None:
        """Return what stands in the fields; None while no letter is open."""
        if self._seen is None:
            return None
        page = self._seen.page
        address = tuple(self.address.text().splitlines())
        return SaveLetter(
            letter_id=page.line.id,
            version=page.line.version,
            delivery=self.delivery.key() or page.line.delivery,
            language=self.language.key() or page.line.language,
            format=self.format.key() or page.line.format,
            urgency=self.urgency.key() or page.line.urgency,
            address=address,
            occupancy_id=page.occupancy_id if address == page.address else None,
            email=self.email.text() or None,
            envelope=self.envelope.key() or page.line.envelope,
            values=self._values(),
            own_words=(self.own.text() or None) if self._reworded else None,
            own_words_cy=(self.own_cy.text() or None) if self._reworded else None,
            greeted=page.greeted,
            enclosures=tuple(self.enclosures.text().splitlines()),
            signed_by=page.signed_by,
        )

    def _values(self) -> dict[str, str | tuple[str, ...]]:
        """Return what is typed for the placeholders; several lines are a list."""
        given: dict[str, str | tuple[str, ...]] = {}
        for name, field in self.asked.items():
            words = str(field.value() or "")
            lines = tuple(line.strip() for line in words.splitlines() if line.strip())
            if lines:
                given[name] = lines[0] if len(lines) == 1 else lines
        return given

    def _ask(self, asks: tuple[Asked, ...], values: Mapping[str, _Value]) -> None:
        """Have a field for each of *asks*; those that are there stay untouched."""
        wanted = [one.name for one in asks]
        for name in [name for name in self.asked if name not in wanted]:
            gone = self.asked.pop(name)
            self._asked_column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, one in enumerate(asks):
            if one.name in self.asked:
                continue
            field = _field(one)
            _put(field, values.get(one.name, ""))
            field.changed.connect(self._on_changed)
            self.asked[one.name] = field
            self._asked_column.insertWidget(place, field)

    def _show_ways(self) -> None:
        """Show what the way that it goes needs, and no more."""
        way = self.delivery.key()
        posted = way in {each.value for each in POSTED}
        self.address.setVisible(posted)
        self.envelope.setVisible(posted)
        self.urgency.setVisible(posted)
        self.email.setVisible(way == Delivery.EMAIL.value)
        self._show_own()

    def _show_own(self) -> None:
        """Show own words in each language of the letter; the template begins them."""
        of = None if self._seen is None else self._seen.of.content
        language = self.language.key() or "en"
        for field, shown, text in (
            (self.own, language != "cy", of.text if of else ""),
            (self.own_cy, language != "en", of.text_cy if of else ""),
        ):
            field.setVisible(self._reworded and shown)
            if self._reworded and shown and field not in self._begun:
                self._begun.append(field)
                if not field.text():
                    field.set_value(text)

    @Slot()
    def _on_changed(self) -> None:
        if not self._filling:
            self._show_ways()
            self.changed.emit()

    @Slot()
    def _on_reword(self) -> None:
        """Begin with the template's words, to be changed."""
        if self._seen is not None:
            self._reworded = True
            self.reword.hide()
            self._show_own()
            (self.own_cy if self.own.isHidden() else self.own).focus()


def _field(one: Asked) -> Field:
    label = one.name[:1].upper() + one.name[1:]
    if one.condition:
        return SegmentField(label, [(_YES, say("Yes")), (_NO, say("No"))])
    return LongTextField(label, lines=(1, 6))


def _put(field: Field, value: _Value) -> None:
    words = value if isinstance(value, str) else "\n".join(value)
    if isinstance(field, LongTextField):
        field.set_value(words)
    elif isinstance(field, SegmentField):
        field.set_value(words or None)


def _choices(names: Mapping[str, str]) -> list[Choice]:
    return [Choice(key, name_of(names, key)) for key in names]
