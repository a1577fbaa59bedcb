"""Groups of a catalogue entry's fields: whom it concerns, what means danger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, get_args

from PySide6.QtCore import QCoreApplication

from db.domain.catalogue import Outcome as Ending
from db.domain.contacts import OUTCOME_NAMES, Outcome
from desktop.admin.screens.form_pane import FormPane
from widgets.fields import (
    Choice,
    LineField,
    LongTextField,
    SeveralField,
    TicksField,
)
from widgets.said import said
from widgets.section import GroupHeading, Words


class ConcernFields:
    """Whose service it is, its number, how it may end, what is meant instead."""

    def __init__(self, pane: FormPane) -> None:
        self.whose = TicksField(
            _tr("Who has it?"),
            [("council", _tr("The council")), ("landlord", _tr("The landlord"))],
            required=True,
        )
        self.lgsl = LineField(
            _tr("LGSL number"),
            hint=_tr("In the Local Government Services List, like 524"),
        )
        self.outcomes = TicksField(
            _tr("How may an enquiry end?"),
            [(key, said(OUTCOME_NAMES[Outcome(key)])) for key in get_args(Ending)],
            required=True,
            columns=2,
        )
        self.related = SeveralField(
            _tr("What people often mean instead"),
            placeholder=_tr("Add a service"),
        )
        pane.add_beside(("whose", self.whose), ("lgsl", self.lgsl))
        pane.add("related", self.related)
        pane.add("outcomes", self.outcomes)

    def offer(self, services: Iterable[Choice], named: Mapping[str, str]) -> None:
        """Take the services in force, and the names of all there ever were."""
        self.related.set_choices(services)
        self.related.set_named(named, {})

    def fill(self, entry: Mapping[str, Any]) -> None:
        """Put *entry* into the fields; no outcomes means that all are allowed."""
        new = not entry
        flags = {"council": True, "landlord": False}
        whose = [
            name for name, by_itself in flags.items() if entry.get(name, by_itself)
        ]
        self.whose.set_ticked(["council"] if new else whose)
        number = entry.get("lgsl")
        self.lgsl.set_text("" if number is None else str(number))
        self.outcomes.set_ticked(entry.get("outcomes") or get_args(Ending))
        self.related.set_keys(entry.get("related") or ())


class HazardFields:
    """Words in a note that mean danger now, and what to do then."""

    def __init__(self, pane: FormPane) -> None:
        self.words = LongTextField(
            _tr("Words that mean danger"),
            optional=True,
            lines=(2, 4),
            hint=_tr("Commas between them; in a note they bring up what to do at once"),
        )
        self.say = LongTextField(
            _tr("What to do then"), optional=True, limit=4_000, lines=(2, 6)
        )
        pane.fields_column.addWidget(GroupHeading(_tr("Danger")))
        pane.add("hazard_words", self.words)
        pane.add("hazard_say", self.say)

    def fill(self, entry: Mapping[str, Any]) -> None:
        """Put *entry* into the fields."""
        self.words.set_value(", ".join(entry.get("hazard_words") or ()))
        self.say.set_value(str(entry.get("hazard_say") or ""))


class WelshFields:
    """What the advisor says and the slip shows, for those who choose Welsh."""

    def __init__(self, pane: FormPane) -> None:
        self.fields = {
            "say_first": _long(_tr("Say first, in Welsh")),
            "not_for": _long(_tr("Not for, in Welsh")),
            "self_serve": _long(_tr("What people can do themselves, in Welsh")),
            "may_tell": _long(_tr("What may be told then, in Welsh")),
            "hazard_say": _long(_tr("What to do then, in Welsh")),
        }
        pane.fields_column.addWidget(GroupHeading(_tr("In Welsh")))
        words = _tr(
            "Welsh whose English has changed is left out until it is changed as well."
        )
        pane.fields_column.addWidget(Words(words, "hint"))
        for name, field in self.fields.items():
            pane.add(f"welsh_{name}", field)

    def fill(self, entry: Mapping[str, Any]) -> None:
        """Put *entry* into the fields."""
        welsh = entry.get("welsh") or {}
        for name, field in self.fields.items():
            field.set_value(str(welsh.get(name) or ""))

    def texts(self) -> dict[str, str]:
        """Return what the fields hold, by the fields of the English."""
        return {name: field.text() for name, field in self.fields.items()}


def _long(label: str) -> LongTextField:
    return LongTextField(label, optional=True, limit=4_000, lines=(2, 6))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ServiceForm", text)
