"""Why a letter of ours came back."""

from __future__ import annotations

from db.domain.post.identifying import Field
from db.errors import FieldProblem
from desktop.forms.form import Someone
from desktop.postroom.index_view_model import InHand
from desktop.postroom.use_cases.of_post import returned_list
from desktop.postroom.use_cases.returned_mail import ReturnedMail
from widgets.fields import Choice, ChoiceField
from widgets.said import language


class CameBack(ChoiceField):
    """Asks for one of the reasons for which letters come back."""

    def __init__(self, label: str) -> None:
        welsh = language() == "cy"
        picks = [
            Choice(entry.key, entry.label_cy if welsh else entry.label)
            for entry in returned_list()
        ]
        super().__init__(label, picks)

    def command(self, hand: InHand, sent_to: object) -> ReturnedMail:
        """Return what is done with a letter that came back. Raises FieldProblem."""
        reason, line = self.key(), hand.subject.line
        if reason is None:
            raise FieldProblem("reason", "Choose why it came back")
        answers = hand.suggested.answers
        case = hand.suggested.of(Field.CASE)
        if hand.suggested.is_sealed() and case is not None and sent_to is None:
            return ReturnedMail(line.id, reason, None, case.value, version=line.version)
        if not isinstance(sent_to, Someone):
            raise FieldProblem("person_id", "Choose to whom it was sent")
        return ReturnedMail(line.id, reason, sent_to.id, answers, version=line.version)
