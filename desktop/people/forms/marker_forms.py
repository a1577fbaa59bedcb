"""Caution markers made and decided, and the warnings of places."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from db.changes import Changes
from db.domain.marker_lists import (
    CATEGORY_NAMES,
    HAZARD_NAMES,
    INSTRUCTION_NAMES,
    PRECAUTION_NAMES,
    Category,
    Hazard,
    Instruction,
    Precaution,
)
from db.domain.working_days import months_after
from db.errors import FieldProblem
from db.queries.people.rows import Caution
from db.queries.places.property_page import PremisesWarning
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.people import wording
from desktop.people.forms.here import Here
from desktop.people.use_cases.marker_decisions import (
    ApproveMarker,
    EndMarker,
    EvidenceShown,
    ReadMarkerEvidence,
    RefuseMarker,
    ReviewMarker,
    approve_marker,
    end_marker,
    read_marker_evidence,
    refuse_marker,
    review_marker,
)
from desktop.people.use_cases.markers import (
    CompleteMarker,
    Incident,
    MakeProvisionalMarker,
    ProposeMarker,
    complete_marker,
    make_provisional_marker,
    propose_marker,
)
from desktop.people.use_cases.properties import (
    AddPremisesWarning,
    EndPremisesWarning,
    add_premises_warning,
    end_premises_warning,
)
from desktop.people.wording import say

_MONTHS = 12
_Reasoned = Callable[[str], Work]


def provisional_form(person_id: UUID) -> Form:
    """Return the form that warns every desk at once."""

    def work(said: Answers) -> Work:
        command = MakeProvisionalMarker(person_id, _instructions(said))
        return partial(make_provisional_marker, command)

    return Form(
        f"marker.provisional/{person_id}",
        say("Warn every desk now"),
        (_what_staff_do(),),
        say("Warn every desk"),
        work,
        say("Every desk sees it now"),
        note=say(
            "It shows at once and lapses in five working days, unless somebody "
            "else approves it. Write down what happened as soon as you can."
        ),
    )


def propose_form(person_id: UUID) -> Form:
    """Return the form of a marker that waits for somebody else."""

    def work(said: Answers) -> Work:
        command = ProposeMarker(person_id, _instructions(said), _incident(said))
        return partial(propose_marker, command)

    return Form(
        f"marker.propose/{person_id}",
        say("Propose a caution marker"),
        (*_what_happened(), _what_staff_do()),
        say("Propose"),
        work,
        say("Proposed; somebody else decides"),
        note=say("It shows nowhere until somebody else approves it."),
    )


def complete_form(marker: Caution) -> Form:
    """Return the form of what a provisional marker rests on."""

    def work(said: Answers) -> Work:
        command = CompleteMarker(marker.id, marker.version, _incident(said))
        return partial(complete_marker, command)

    return Form(
        f"marker.complete/{marker.id}",
        say("What happened"),
        _what_happened(),
        say("Save"),
        work,
        say("Written down; it can be approved now"),
    )


def approve_form(marker: Caution, here: Here) -> Form:
    """Return the form of an approval."""

    def work(said: Answers) -> Work:
        command = ApproveMarker(
            marker.id,
            marker.version,
            _review_day(said),
            said.day("informed_on"),
            said.words("not_told_reason"),
        )
        return partial(approve_marker, command)

    return Form(
        f"marker.approve/{marker.id}",
        say("Approve: {instruction}").format(
            instruction=wording.instructions(marker.instructions)
        ),
        _told_and_review(here),
        say("Approve"),
        work,
        say("Approved"),
        note=say("Only for a significant, credible and continuing risk."),
    )


def review_form(marker: Caution, here: Here) -> Form:
    """Return the form of a marker that still stands after another look."""

    def work(said: Answers) -> Work:
        command = ReviewMarker(
            marker.id,
            marker.version,
            _review_day(said),
            said.day("informed_on"),
            said.words("not_told_reason"),
        )
        return partial(review_marker, command)

    return Form(
        "",
        say("Does it still stand?"),
        _told_and_review(here),
        say("It still stands"),
        work,
        say("Reviewed"),
        note=say("Was anything new? If the reason has gone, end it instead."),
    )


def refuse_form(marker: Caution) -> Form:
    """Return the form of a refusal."""
    return _with_reason(
        say("Refuse it"),
        say("Why it is refused"),
        lambda why: partial(
            refuse_marker, RefuseMarker(marker.id, marker.version, why)
        ),
        say("Refused"),
    )


def end_form(marker: Caution) -> Form:
    """Return the form that ends a marker."""
    return _with_reason(
        say("End the marker"),
        say("Why it ends"),
        lambda why: partial(end_marker, EndMarker(marker.id, marker.version, why)),
        say("Marker ended"),
    )


def evidence_form(marker: Caution) -> Form:
    """Return the form that shows what happened, for a reason."""
    return Form(
        "",
        say("Read what happened"),
        (Ask("reason", say("Why you look"), required=True),),
        say("Show it"),
        lambda said: partial(
            read_marker_evidence, ReadMarkerEvidence(marker.id, said.line("reason"))
        ),
        shows=_evidence,
        note=say("That you looked is kept, with your reason."),
    )


def warning_form(property_id: UUID, here: Here) -> Form:
    """Return the form of a warning about a place."""

    def work(said: Answers) -> Work:
        picked = said.line("hazard")
        if not picked:
            raise FieldProblem("hazard", say("Choose what is dangerous"))
        command = AddPremisesWarning(
            property_id,
            Hazard(picked),
            frozenset(map(Precaution, said.ticks("precautions"))),
            said.line("evidence"),
            _review_day(said),
        )
        return partial(add_premises_warning, command)

    return Form(
        f"property.warning/{property_id}",
        say("Warn visitors about this place"),
        (
            Ask(
                "hazard",
                say("What is dangerous"),
                Kind.CHOICE,
                picks=wording.choices(HAZARD_NAMES),
                required=True,
            ),
            Ask(
                "precautions",
                say("What a visitor does"),
                Kind.TICKS,
                picks=wording.choices(PRECAUTION_NAMES),
                required=True,
            ),
            Ask("evidence", say("What was found"), Kind.LONG, required=True),
            _review(here),
        ),
        say("Add the warning"),
        work,
        say("Warning added"),
        note=say("About the place, whoever lives there. Never about a person."),
    )


def end_warning_form(warning: PremisesWarning) -> Form:
    """Return the form that ends a warning."""
    return _with_reason(
        say("End the warning"),
        say("Why it ends"),
        lambda why: partial(
            end_premises_warning, EndPremisesWarning(warning.id, warning.version, why)
        ),
        say("Warning ended"),
    )


def _with_reason(title: str, label: str, work: _Reasoned, done: str) -> Form:
    return Form(
        "",
        title,
        (Ask("reason", label, required=True),),
        title,
        lambda said: work(said.line("reason")),
        done,
    )


def _what_staff_do() -> Ask:
    return Ask(
        "instructions",
        say("What staff do"),
        Kind.TICKS,
        picks=wording.choices(INSTRUCTION_NAMES),
        required=True,
    )


def _what_happened() -> tuple[Ask, ...]:
    return (
        Ask(
            "category",
            say("What happened"),
            Kind.CHOICE,
            picks=wording.choices(CATEGORY_NAMES),
            required=True,
        ),
        Ask("happened_on", say("When"), Kind.DAY, required=True),
        Ask(
            "evidence",
            say("What was said or done"),
            Kind.LONG,
            hint=say("What you saw and heard; no opinions, no health"),
            required=True,
            also=("evidence_id",),
        ),
        Ask("reference", say("Incident reference")),
    )


def _told_and_review(here: Here) -> tuple[Ask, ...]:
    return (
        Ask(
            "informed_on",
            say("The person was told on"),
            Kind.DAY,
            also=("told_on",),
        ),
        Ask(
            "not_told_reason",
            say("Or why they are not told"),
            hint=say("Like telling them would raise the risk"),
        ),
        _review(here),
    )


def _review(here: Here) -> Ask:
    return Ask(
        "review_on",
        say("Review by"),
        Kind.DAY,
        months_after(here.today, _MONTHS),
        hint=say("Within 12 months"),
        required=True,
    )


def _instructions(said: Answers) -> frozenset[Instruction]:
    return frozenset(map(Instruction, said.ticks("instructions")))


def _incident(said: Answers) -> Incident:
    picked, day = said.line("category"), said.day("happened_on")
    if not picked:
        raise FieldProblem("category", say("Choose what happened"))
    if day is None:
        raise FieldProblem("happened_on", say("Enter the day, like 3/11/2026"))
    return Incident(
        Category(picked), day, said.line("evidence"), said.words("reference")
    )


def _review_day(said: Answers) -> date:
    day = said.day("review_on")
    if day is None:
        raise FieldProblem("review_on", say("Enter when this is to be reviewed"))
    return day


def _evidence(changes: Changes) -> str:
    return changes.words if isinstance(changes, EvidenceShown) else ""
