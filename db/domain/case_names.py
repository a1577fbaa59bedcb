"""What a case's story and a complaint's remedies are called, in English.

The screens translate them where they show them; a file for an ombudsman has them
as they stand.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from db.domain.complaints import RefusalReason
from db.domain.remedies import RemedyKind, RemedyState

Names = Mapping[str, str]

HAND_NAMES: Final[Names] = MappingProxyType(
    {
        "taken": "Taken by {name}",
        "handed_over": "Handed over to {name}",
        "bulk": "Assigned to {name}",
        "cover": "Went to {name}, who covers",
        "complaint": "Went to {name}, who answers it",
        "left": "Went to {name}, as its owner left",
        "undone": "Put back with {name}, as it was before",
        "rerouted": "Sent to {name}, as it is about another service",
    }
)
"""How a case came into other hands."""
EVENT_NAMES: Final[Names] = MappingProxyType(
    {
        "started": "The clock began",
        "extended": "Extended",
        "paused": "Paused",
        "resumed": "Runs on",
        "restarted": "Began again",
        "recomputed": "Reckoned anew",
        "met": "Met",
        "ended": "Ended",
        "warned": "Its day is near",
        "escalated": "Too late: gone up",
    }
)
"""What happened to a clock."""
LETTER_NAMES: Final[Names] = MappingProxyType(
    {
        "acknowledgement": "Acknowledgement",
        "extension": "Extension letter",
        "refusal": "Refusal",
        "answer": "Answer",
        "update": "Update",
        "appointment": "Appointment letter",
        "no_access": "No-access letter",
        "closing": "Closing letter",
        "feedback": "Satisfaction question",
    }
)
"""Letters that a case asks for."""
LETTER_STATE_NAMES: Final[Names] = MappingProxyType(
    {"queued": "to be written", "made": "made", "dropped": "not sent"}
)
"""Where a letter is."""
VISIT_NAMES: Final[Names] = MappingProxyType(
    {
        "booked": "Visit booked",
        "kept": "Visit made",
        "no_access": "Nobody let us in",
        "rebooked": "Visit moved",
        "cancelled": "Visit cancelled",
    }
)
"""What came of a visit."""
NOTE_NAMES: Final[Names] = MappingProxyType(
    {
        "contact": "The customer came back",
        "update": "Told everyone in the group",
        "decision": "Decided",
        "hand_over": "Handed over",
        "system": "By itself",
        "hazard": "Asked about danger at home",
    }
)
"""What a note is, where it is more than one."""
REFUSAL_NAMES: Final[Names] = MappingProxyType(
    {
        RefusalReason.OLDER_THAN_A_YEAR: "It happened more than a year ago",
        RefusalReason.IN_COURT: "It is before a court",
        RefusalReason.ANSWERED_BEFORE: "It was answered at both stages before",
        RefusalReason.NOT_OURS: "It is not ours to answer",
    }
)
REMEDY_NAMES: Final[Names] = MappingProxyType(
    {
        RemedyKind.APOLOGY: "Apology",
        RemedyKind.ACTION: "Action",
        RemedyKind.COMPENSATION: "Compensation",
    }
)
REMEDY_STATE_NAMES: Final[Names] = MappingProxyType(
    {
        RemedyState.PROPOSED: "Not agreed yet",
        RemedyState.AGREED: "Open",
        RemedyState.MADE: "Done",
        RemedyState.REFUSED: "They refused it",
        RemedyState.DROPPED: "Dropped",
    }
)
