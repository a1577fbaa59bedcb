"""Letters that wait at the counter are handed over: to whom they are, or for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from db.letters_collected import HandOver, hand_over_letter
from desktop.forms.form import Answers, Ask, Form, Kind, When
from desktop.forms.saving import Work
from desktop.forms.words import say

_THEM, _OTHER = "them", "other"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter that waits, and what it is called here."""

    id: UUID
    version: int
    title: str


def hand_over_form(waiting: Sequence[Waiting], name: str | None) -> Form:
    """Return the form that says who took letters; *name* is whom they are to.

    It asks nothing of somebody who came for their own and takes them all.
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
            Ask("to", say("Their name"), required=True, when=other),
            Ask(
                "proof",
                say("What did they show?"),
                hint=say("Like a letter of authority and a bank card; no numbers"),
                required=True,
                when=other,
            ),
            Ask(
                "own_proof",
                say("How did they show who they are?"),
                hint=say("Leave empty where they are known"),
                when=own,
            ),
        )

    known = {str(one.id): one for one in waiting}
    if len(waiting) > 1:
        which = Ask(
            "letters",
            say("Which letters?"),
            Kind.TICKS,
            frozenset(known),
            picks=tuple((key, one.title) for key, one in known.items()),
        )
        others = (*others, which)

    def work(given: Answers) -> Work:
        chosen = given.ticks("letters") if len(waiting) > 1 else known.keys()
        own_way = given.line("who") == _THEM
        command = HandOver(
            tuple((one.id, one.version) for key, one in known.items() if key in chosen),
            (name or "") if own_way else given.line("to"),
            given.words("own_proof" if own_way else "proof"),
            for_them=not own_way,
        )
        return partial(hand_over_letter, command)

    return Form(
        "",
        say("Hand over: {title}").format(title=waiting[0].title)
        if len(waiting) == 1
        else say("Hand over their letters"),
        others,
        say("Handed over"),
        work,
        say("Handed over"),
        final=True,
    )
