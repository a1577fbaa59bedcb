"""By what right somebody speaks for another, in words for the counter."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.domain.links import SCOPE_NAMES, AuthorityScope
from db.domain.spoken import spoken_date
from db.queries.counter.authority import Authority
from widgets.colours import Tone
from widgets.said import language, said


@dataclass(frozen=True, slots=True)
class Told:
    """A banner: how grave, what in bold, and what follows from it."""

    tone: Tone
    lead: str
    text: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("Authority", text)


def scope_words(held: Authority) -> str:
    """Return what somebody may do for another, and until when, on one line."""
    scope = said(SCOPE_NAMES[held.scope or AuthorityScope.BE_TOLD])
    parts = [scope, held.note or ""]
    if held.until is not None:
        day = spoken_date(held.until, language())
        parts.append(_tr("until {day}").format(day=day))
    return ", ".join(part for part in parts if part)


def authority_words(caller: str, other: str, held: Authority | None) -> Told:
    """Return what may be told to *caller* of *other*, and what may not.

    Source: Data Protection Act 2018 and UK GDPR Article 5(1)(f); ICO, guidance on
    acting for another.
    """
    if held is None:
        return Told(
            Tone.DANGER,
            _tr("{caller} has no authority for {other}.").format(
                caller=caller, other=other
            ),
            _tr(
                "Take down what they report and give general advice. Tell nothing from"
                " the record, until {other} agrees themselves or signs an authority."
            ).format(other=other),
        )
    if held.decides:
        rule = _tr("They may be told and may decide, once you checked who they are.")
    elif held.scope in {AuthorityScope.NAMED_SERVICES, AuthorityScope.ONE_MATTER}:
        rule = _tr("Check that this is part of it; of anything else tell nothing.")
    else:
        rule = _tr("What is to be decided, {other} decides themselves.").format(
            other=other
        )
    lead = _tr("For {other}.").format(other=other)
    return Told(Tone.INFO, lead, f"{scope_words(held)}. {rule}")
