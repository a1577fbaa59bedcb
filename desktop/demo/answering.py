"""What was asked and noted, in the words of each service's own questions."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Final

from db.domain.catalogue import Service
from db.domain.questions import Question
from desktop.demo.safe_ranges import mobile

_NOTES: Final = (
    "Rang about {what}. Explained what happens next and by when.",
    "Second time of asking about {what}; says nobody has been in touch.",
    "Asked about {what} for a neighbour who does not use the phone.",
    "Came in about {what}. Read the guidance out and gave a slip.",
    "Wants to know how far {what} has got. Looked it up and told them.",
    "{What}: it began last week and is getting worse.",
    "{What}: has photographs and can send them in.",
    "{What}: easiest to reach after two; side gate is open.",
    "{What}: would like to be told by text when it is done.",
    "{What}: away until Thursday, a neighbour has the key.",
)
_TEXTS: Final = (
    "By the side gate", "Next to the bus stop", "Third floor, by the lift",
    "Blue door", "Since last Tuesday", "Behind the garages", "At the front",
)  # fmt: skip


def note_on(random: Random, service: Service) -> str:
    """Return what an advisor might have written."""
    what = service.words[random.randrange(len(service.words))]
    return random.choice(_NOTES).format(what=what, What=what[:1].upper() + what[1:])


def answers_to(
    random: Random, service: Service, on: date, address: str
) -> dict[str, str | int | bool]:
    """Return answers to the questions that are always asked.

    They are written as the store keeps them: a date as ISO text.
    """
    return {
        question.key: _answer(random, question, on, address)
        for question in service.questions
        if question.when is None and (question.required or random.random() < 0.4)
    }


def _answer(
    random: Random, question: Question, on: date, address: str
) -> str | int | bool:
    match question.kind:
        case "choice":
            return random.choice(question.choices).key
        case "yes_no":
            return random.random() < 0.5
        case "date":
            days = random.randint(1, 9)
            return (on + timedelta(days=days if question.future else -days)).isoformat()
        case "money" | "number":
            least = question.least or 1
            return random.randint(least, max(least, question.most or least + 20))
        case "address":
            return address
        case _:
            return (
                mobile(random.randrange(1_000))
                if question.kind == "phone"
                else random.choice(_TEXTS)
            )
