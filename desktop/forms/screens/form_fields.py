"""A field for every kind of question, and what stands in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from db.clock import uk_date
from db.domain.typed_days import read_day
from desktop.forms.form import Ask, Found, Kind, Place, Someone
from desktop.forms.screens.asked_field import AskedField
from desktop.forms.screens.finders import FoundField, PersonField, PlaceField
from desktop.forms.words import say, shown_day
from desktop.runtime.desk import Desk
from widgets.fields import (
    Choice,
    ChoiceField,
    DateField,
    Field,
    LineField,
    LongTextField,
    SaveAsField,
    SecretField,
    SegmentField,
    TicksField,
    YesNoField,
)
from widgets.fields.finder import FinderField

_AHEAD = {"review_on", "expires_on"}
"""Days of people that lie ahead; other questions say so themselves."""
LONGEST_TEXT = 10_000
WIDE = {
    *(Kind.LONG, Kind.TICKS, Kind.PLACE, Kind.PERSON, Kind.ONE_OF, Kind.FOUND),
    *(Kind.SAVE_AS, Kind.ASKED),
}
"""Kinds that take the whole width of a form."""


def field_for(ask: Ask, desk: Desk) -> Field:
    """Return the field of a question, with what stands there at first."""
    field = _bare(ask, desk)
    put(field, ask)
    return field


def _bare(ask: Ask, desk: Desk) -> Field:
    build = _BUILDERS.get(ask.kind)
    if build is not None:
        return build(ask, desk)
    return LineField(ask.label, hint=ask.hint, required=ask.required)


def _long(ask: Ask, _desk: Desk) -> Field:
    return LongTextField(
        ask.label, hint=ask.hint, required=ask.required, limit=LONGEST_TEXT
    )


def _day(ask: Ask, desk: Desk) -> Field:
    ahead = ask.ahead or ask.name in _AHEAD
    return DateField(
        ask.label,
        _DayReader(desk, ahead=ahead),
        shown_day,
        hint=ask.hint,
        required=ask.required,
        ahead=ahead,
    )


def _choice(ask: Ask, _desk: Desk) -> Field:
    picks = [Choice(code, words) for code, words in ask.picks]
    return ChoiceField(ask.label, picks, hint=ask.hint, required=ask.required)


def _one_of(ask: Ask, _desk: Desk) -> Field:
    return SegmentField(ask.label, ask.picks, hint=ask.hint, required=ask.required)


def _yes_no(ask: Ask, _desk: Desk) -> Field:
    return YesNoField(ask.label, hint=ask.hint, required=ask.required)


def _ticks(ask: Ask, _desk: Desk) -> Field:
    return TicksField(ask.label, ask.picks, hint=ask.hint, required=ask.required)


def _place(ask: Ask, desk: Desk) -> Field:
    return PlaceField(ask.label, desk, hint=ask.hint, required=ask.required)


def _person(ask: Ask, desk: Desk) -> Field:
    return PersonField(ask.label, desk, hint=ask.hint, required=ask.required)


def _found(ask: Ask, desk: Desk) -> Field:
    return FoundField(ask, desk)


def _save_as(ask: Ask, _desk: Desk) -> Field:
    return SaveAsField(ask.label, hint=ask.hint, required=ask.required)


def _secret(ask: Ask, _desk: Desk) -> Field:
    return SecretField(ask.label, hint=ask.hint, required=ask.required)


def _asked(ask: Ask, desk: Desk) -> Field:
    return AskedField(ask.label, lambda: uk_date(desk.clock()))


_BUILDERS: Mapping[Kind, Callable[[Ask, Desk], Field]] = {
    Kind.LONG: _long,
    Kind.DAY: _day,
    Kind.CHOICE: _choice,
    Kind.ONE_OF: _one_of,
    Kind.YES_NO: _yes_no,
    Kind.TICKS: _ticks,
    Kind.PLACE: _place,
    Kind.PERSON: _person,
    Kind.FOUND: _found,
    Kind.SAVE_AS: _save_as,
    Kind.SECRET: _secret,
    Kind.ASKED: _asked,
}


class _DayReader:
    """Reads a typed day from where the desk is in time."""

    def __init__(self, desk: Desk, *, ahead: bool) -> None:
        self._desk, self._ahead = desk, ahead

    def __call__(self, text: str) -> date | None:
        """Return the day that is meant, None where none is."""
        now: datetime = self._desk.clock()
        return read_day(text, uk_date(now), ahead=self._ahead)


def put(field: Field, ask: Ask) -> None:
    """Put a question's own value in its field."""
    value = ask.value
    if isinstance(field, DateField):
        field.set_day(value if isinstance(value, date) else None)
    elif isinstance(field, YesNoField):
        field.set_answer(value if isinstance(value, bool) else None)
    elif isinstance(field, (ChoiceField, SegmentField)):
        field.set_value(str(value) if value else None)
    elif isinstance(field, TicksField):
        ticked = value if isinstance(value, frozenset) else frozenset()
        field.set_ticked(ticked)
    elif isinstance(field, (PersonField, FoundField, PlaceField)):
        _choose(field, value)
    elif isinstance(field, (LineField, LongTextField)):
        field.set_value(str(value or ""))


def _choose(field: FinderField, value: object) -> None:
    """Show what was taken before, where something was."""
    if isinstance(value, (Someone, Found)):
        field.set_choice(value, value.name)
    elif isinstance(value, Place):
        field.set_choice(value if value.property_id else None, value.words)


def answer(field: Field) -> object:
    """Return what stands in a field, in the type of its question."""
    if isinstance(field, PlaceField):
        return field.place()
    return field.value()


def unread(field: Field) -> str:
    """Return what to do about words that mean nothing yet, or nothing."""
    if isinstance(field, DateField) and field.text() and field.day() is None:
        return field.unclear
    if isinstance(field, ChoiceField) and field.is_unmatched():
        return say("Choose one from the list; the down arrow shows all of it")
    if not isinstance(field, (PersonField, FoundField)):
        return ""
    if field.text() and field.value() is None:
        return say("Choose one of those offered")
    return ""


def raw(field: Field) -> str:
    """Return what stands in a field as words, for its draft."""
    if isinstance(field, (LineField, LongTextField, PlaceField)):
        return field.text()
    if isinstance(field, (ChoiceField, SegmentField)):
        return field.key() or ""
    if isinstance(field, TicksField):
        return " ".join(sorted(field.ticked()))
    return field.kept() if isinstance(field, AskedField) else ""


def put_raw(field: Field, words: str) -> None:
    """Put back what stood in a draft."""
    if isinstance(field, PlaceField):
        field.set_choice(None, words)
    elif isinstance(field, (LineField, LongTextField)):
        field.set_value(words)
    elif isinstance(field, (ChoiceField, SegmentField)):
        field.set_value(words or None)
    elif isinstance(field, TicksField):
        field.set_ticked(_split(words))
    elif isinstance(field, AskedField):
        field.put_back(words)


def _split(words: str) -> Iterable[str]:
    return words.split()
