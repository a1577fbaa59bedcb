"""Who may open a restricted case and work it: the one place of the rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from db.domain.referrals import ReferralState

OPEN_REFERRAL: Final = frozenset(
    (ReferralState.SENT.value, ReferralState.ACCEPTED.value)
)


@dataclass(frozen=True, slots=True)
class InHands:
    """In whose hands a restricted case is.

    Attributes:
        owner_id: who has the case.
        sent_to: the one to whom the referral it came from was sent by name.
        went_up_to: the one to whom that referral went up.
        referral: how the referral stands; None where the case came from none.
    """

    owner_id: UUID | None = None
    sent_to: UUID | None = None
    went_up_to: UUID | None = None
    referral: str | None = None


def works_it(staff_id: UUID | None, case: InHands) -> bool:
    """Return whether somebody works a restricted case, whatever their roles.

    Its owner does; so do those who were sent its referral, or to whom it went
    up, until that is done. A team, a deputy or whoever has a task in it does
    not: restriction is for few eyes.
    """
    if staff_id is None:
        return False
    if staff_id == case.owner_id:
        return True
    sent = case.referral in OPEN_REFERRAL
    return sent and staff_id in (case.sent_to, case.went_up_to)
