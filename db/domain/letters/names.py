"""What the states and the ways of letters are called, wherever they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from db.domain.letters.states import Delivery, LetterState

DELIVERY_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Delivery.POST: "By post",
        Delivery.CARE_OF: "By post, care of somebody",
        Delivery.EMAIL: "By e-mail",
        Delivery.COLLECT: "They collect it here",
    }
)
"""How a letter reaches whom it is for."""
STATE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        LetterState.DRAFT: "Draft",
        LetterState.QUEUED: "Waits to be printed",
        LetterState.HELD: "Held",
        LetterState.RELEASED: "Being printed",
        LetterState.SENT: "Sent",
        LetterState.WAITING_HERE: "To be collected",
        LetterState.COLLECTED: "Collected",
        LetterState.CANCELLED: "Cancelled",
        LetterState.RETURNED: "Came back",
    }
)
"""Where a letter is."""
