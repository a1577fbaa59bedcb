"""What may become of a referral just now, and by whom."""

from __future__ import annotations

from db.domain.permissions import Action
from db.domain.referrals import ReferralState
from desktop.casework.referral_view_model import ReferralViewModel


class Possible:
    """Answers for the referral that is in front, as it now stands."""

    def __init__(self, model: ReferralViewModel) -> None:
        self._model = model

    def read(self) -> bool:
        """Return whether it was said in confidence and may be opened."""
        return self._model.may_read

    def accept(self) -> bool:
        """Return whether the team may take it."""
        return self.answer() and self._is_in(ReferralState.SENT)

    def answer(self) -> bool:
        """Return whether the reader may say what becomes of it."""
        page = self._model.page
        return (
            page is not None
            and page.ours
            and not page.line.sealed
            and self._is_open()
            and self._model.may(Action.ANSWER_REFERRAL)
        )

    def open_case(self) -> bool:
        """Return whether a case may be opened for it."""
        return self.answer() and self._model.may(Action.OPEN_CASE)

    def send(self) -> bool:
        """Return whether it may go to another team, or be sent anew."""
        page = self._model.page
        if page is None or not self._model.may(Action.ANSWER_REFERRAL):
            return False
        if page.line.sealed:
            return False
        back = self._is_in(ReferralState.RETURNED, ReferralState.WITHDRAWN)
        back = back and page.line.on is None
        return (page.ours and self._is_open()) or (page.sent and back)

    def tell(self) -> bool:
        """Return whether a call to the team may be written down."""
        page = self._model.page
        return (
            page is not None
            and (page.sent or not page.line.sealed)
            and not page.line.told
            and self._is_in(ReferralState.SENT)
            and self._model.may(Action.RECORD_TOLD)
        )

    def withdraw(self) -> bool:
        """Return whether its sender, or who leads, may take it back."""
        page = self._model.page
        return (
            page is not None
            and (page.sent or self._model.may(Action.ASSIGN_CASES))
            and not page.ours
            and self._is_open()
            and self._model.may(Action.WITHDRAW_REFERRAL)
        )

    def _is_in(self, *states: ReferralState) -> bool:
        page = self._model.page
        return page is not None and page.line.state in states

    def _is_open(self) -> bool:
        page = self._model.page
        has_case = page is not None and page.line.case_id is not None
        return self._is_in(ReferralState.SENT, ReferralState.ACCEPTED) and not has_case
