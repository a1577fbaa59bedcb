"""Answers to what a service asks, as enquiries and cases keep them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from db.domain.cards import check_no_card
from db.domain.catalogue import Service
from db.domain.questions import check_answers
from db.queries.sheltered import Shelter


def kept_answers(
    service: Service,
    given: Mapping[str, object],
    today: date,
    shelter: Shelter,
    *,
    all_required: bool = True,
) -> dict[str, object]:
    """Return the answers as JSON keeps them: a day as its ISO text.

    *shelter* keeps the home of whom they are about out of them. Raises
    FieldProblems with the questions' keys, as `check_answers` does; FieldProblem
    for the first that holds a card number.
    """
    typed = check_answers(service, given, today, all_required=all_required)
    for key, answer in typed.items():
        if isinstance(answer, str):
            check_no_card(key, answer)
    addresses = [one.key for one in service.questions if one.kind == "address"]
    return {
        key: answer.isoformat() if isinstance(answer, date) else answer
        for key, answer in shelter.answers(typed, addresses).items()
    }
