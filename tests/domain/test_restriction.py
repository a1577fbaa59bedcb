"""Who works a restricted case, whatever their roles: properties of the rule."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from db.domain.referrals import ReferralState
from db.domain.restriction import InHands, works_it

WHO = [UUID(int=n) for n in range(1, 5)]
ANYBODY = st.sampled_from([None, *WHO])
STATES = st.sampled_from([None, *(state.value for state in ReferralState)])
OPEN = (ReferralState.SENT, ReferralState.ACCEPTED)


@given(ANYBODY, st.builds(InHands, ANYBODY, ANYBODY, ANYBODY, STATES))
def test_the_owner_and_who_has_its_open_referral_and_nobody_else(
    who: UUID | None, case: InHands
) -> None:
    theirs = {case.owner_id}
    if case.referral in OPEN:
        theirs |= {case.sent_to, case.went_up_to}
    assert works_it(who, case) == (who in theirs - {None})
