"""Which templates answer what a case asks to be written, and what sending it ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

ACKNOWLEDGEMENT: Final = "acknowledgement"
ANSWER: Final = "answer"
COMPLAINT_CLOCKS: Final = ("complaint-ack", "complaint-stage1", "complaint-stage2")
_INFORMATION: Final = ("foi", "eir", "sar", "foi-review")

CLOCKS_ENDED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        ACKNOWLEDGEMENT: ("complaint-ack", "dp-complaint-ack"),
        "acknowledgement-complaint": ("complaint-ack", "dp-complaint-ack"),
        ANSWER: ("complaint-stage1", "complaint-stage2"),
        "answer-1": ("complaint-stage1",),
        "answer-2": ("complaint-stage2",),
        "refusal": COMPLAINT_CLOCKS,
        "information": _INFORMATION,
        "summary": ("awaab-summary",),
        "closing": _INFORMATION,
    }
)
"""Which clocks of a case have what they ask for once such a letter is sent.

A clock that asks for a deed, as to make a home safe, is met by the deed alone.
Source: Complaint Handling Code 2024, sections 6.2 and 6.3 (acknowledged, and
answered, in writing); Freedom of Information Act 2000, section 10.
"""
ENDED_BY_LETTER: Final = frozenset(
    kind for kinds in CLOCKS_ENDED.values() for kind in kinds
)


def kinds_asked(kind: str, facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what to look for among the *answers* of templates, in this order.

    An answer to a complaint has a template for each stage (``answer-1``,
    ``answer-2``), and one for both does where a council keeps no other; so has
    an acknowledgement one for complaints and for each kind of request for
    information.
    """
    if kind == ANSWER and facts.get("stage") is not None:
        return (f"{kind}-{facts['stage']}", kind)
    if kind == ACKNOWLEDGEMENT:
        of = "complaint" if facts.get("stage") is not None else facts.get("kind")
        return (f"{kind}-{of}", kind) if of else (kind,)
    return (kind,)


def clocks_ended(kinds: Iterable[str]) -> frozenset[str]:
    """Return the kinds of clock that a letter ends which answers *kinds*.

    What names a stage goes before what would do for both.
    """
    known = list(kinds)
    if any(one.startswith(f"{ANSWER}-") for one in known):
        known = [one for one in known if one != ANSWER]
    return frozenset(clock for one in known for clock in CLOCKS_ENDED.get(one, ()))
