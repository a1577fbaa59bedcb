"""A letter that waits at the counter is handed over: to whom it is, or for them."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from db.letters_collected import HandOver, hand_over_letter
from desktop.forms.form import Answers, Ask, Form, Kind, When
from desktop.forms.saving import Work
from desktop.forms.words import say

_THEM, _OTHER = "them", "other"


def hand_over_form(letter_id: UUID, version: int, name: str | None) -> Form:
    """Return the form that says who took a letter; *name* is whom it is to.

    It asks nothing of somebody who came for their own.
    """
    others: tuple[Ask, ...] = (
        Ask("to", say("Who took it?"), required=True),
        Ask(
            "proof",
            say("What did they show?"),
            hint=say("Like a letter of authority and a bank card; no numbers"),
            required=True,
        ),
    )
    if name:
        own = When("who", frozenset({_THEM}))
        other = When("who", frozenset({_OTHER}))
        others = (
            Ask(
                "who",
                say("Who took it?"),
                Kind.ONE_OF,
                _THEM,
                picks=((_THEM, name), (_OTHER, say("Somebody for them"))),
            ),
            Ask(
                "own_proof",
                say("How did they show who they are?"),
                hint=say("Leave empty where they are known"),
                when=own,
            ),
            Ask("to", say("Their name"), required=True, when=other),
            Ask(
                "proof",
                say("What did they show?"),
                hint=say("Like a letter of authority and a bank card; no numbers"),
                required=True,
                when=other,
            ),
        )

    def work(given: Answers) -> Work:
        own_way = given.line("who") == _THEM
        command = HandOver(
            letter_id,
            version,
            (name or "") if own_way else given.line("to"),
            given.words("own_proof" if own_way else "proof"),
            for_them=not own_way,
        )
        return partial(hand_over_letter, command)

    return Form(
        "",
        say("Hand this letter over"),
        others,
        say("Handed over"),
        work,
        say("Handed over"),
        final=True,
    )
