"""Every line that may be read aloud, for each state and whoever listens."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Any

import pytest

from db.domain.cases import CaseState, Ending
from db.domain.complaints import Reached
from db.domain.customer_line import (
    LineFacts,
    Listener,
    customer_line,
    restricted_line,
)

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SOMEBODY = "Somebody is working on it."
WHERE = f"It is with Repairs. {SOMEBODY} "
OPEN = (CaseState.NEW, CaseState.IN_PROGRESS, CaseState.WAITING, CaseState.CLOSING)
WAITS = ("us", "customer", "supplier", "other")
DAYS: dict[str, dict[str, Any]] = {
    "none": {"due_on": None},
    "today": {"due_on": date(2026, 11, 20)},
    "paused": {"due_on": None, "paused": True},
    "ahead": {"due_on": date(2026, 11, 24)},
    "tomorrow": {"due_on": date(2026, 11, 21)},
    "late": {"due_on": date(2026, 11, 16)},
    "yesterday": {"due_on": date(2026, 11, 19)},
    "in hours": {"due_on": date(2026, 11, 20), "due_at": NOW + timedelta(hours=2)},
    "hours late": {"due_on": date(2026, 11, 20), "due_at": NOW - timedelta(hours=2)},
}
NEXT = {
    "us": "Next: the plumber comes",
    "customer": "We are waiting for your answer",
    "supplier": "We are waiting for the contractor",
    "other": "We are waiting for another body",
}
ENDS = {
    ("us", "none"): ".",
    ("us", "paused"): ", and the time stands still until then.",
    ("us", "today"): ", by the end of today.",
    ("us", "ahead"): ", by Tue 24 Nov.",
    ("us", "tomorrow"): ", by tomorrow.",
    ("us", "late"): ". We are late: it was due on Mon 16 Nov.",
    ("us", "yesterday"): ". We are late: it was due yesterday.",
    ("us", "in hours"): ", by 14:00 today.",
    ("us", "hours late"): ". We are late: it was due at 10:00 today.",
    ("they", "none"): ".",
    ("they", "paused"): ", and the time stands still until then.",
    ("they", "today"): ". Our own part is due by the end of today.",
    ("they", "ahead"): ". Our own part is due by Tue 24 Nov.",
    ("they", "tomorrow"): ". Our own part is due by tomorrow.",
    ("they", "late"): ". We are late: it was due on Mon 16 Nov.",
    ("they", "yesterday"): ". We are late: it was due yesterday.",
    ("they", "in hours"): ". Our own part is due by 14:00 today.",
    ("they", "hours late"): ". We are late: it was due at 10:00 today.",
}
ENDED = {
    Ending.DONE: "It is done.",
    Ending.ADVICE: "Advice was given.",
    Ending.REFUSED: "The answer was no, and the letter says why.",
    Ending.NOT_OURS: "It was for another body, and the letter says which.",
    Ending.WITHDRAWN: "It was withdrawn.",
    Ending.NO_REPLY: "We asked, and no reply reached us.",
    Ending.DUPLICATE: "It is being answered under another reference.",
}


def line(
    language: str = "en", listener: Listener = Listener.CUSTOMER, **given: Any
) -> str:
    plain: dict[str, Any] = {
        "state": CaseState.IN_PROGRESS.value,
        "team": "Repairs",
        "phone": "01632 960001",
        "has_owner": True,
        "waiting_for": "us",
        "next_step": "the plumber comes",
        "due_on": None,
        "paused": False,
    }
    return customer_line(LineFacts(**{**plain, **given}), NOW, language, listener)


@pytest.mark.parametrize(("waits", "day"), list(product(WAITS, DAYS)))
def test_what_is_said_of_a_case_that_is_open(waits: str, day: str) -> None:
    whose = "us" if waits == "us" else "they"
    said = line(waiting_for=waits, **DAYS[day])
    assert said == WHERE + NEXT[waits] + ENDS[whose, day]
    # Who has no owner yet is told so; the rest is the same.
    nobody = line(waiting_for=waits, has_owner=False, **DAYS[day])
    assert nobody == said.replace(
        "Somebody is working on it", "Nobody has taken it on yet"
    )


@pytest.mark.parametrize("day", DAYS)
def test_the_second_person_is_said_of_a_case_that_waits_for_one(day: str) -> None:
    said = line(state=CaseState.CLOSING.value, waiting_for="customer", **DAYS[day])
    assert said == f"{WHERE}Next: a second person checks the answer{ENDS['us', day]}"


REACHED = {
    Reached.REFUSED: (
        "This complaint is not taken up: our letter says why, and how to go to the "
        "ombudsman."
    ),
    Reached.ANSWERED: (
        "It was answered: our letter says what we found, and how to ask for a "
        "second look."
    ),
    Reached.WRITTEN: "Next: our letter with the answer is sent.",
    Reached.LOOKED_AT_AGAIN: "Next: somebody else looks at it again.",
    Reached.ANSWERED_AGAIN: (
        "It had its last answer: our letter says what we found, and how to go to "
        "the ombudsman."
    ),
}


@pytest.mark.parametrize("reached", Reached)
def test_what_is_said_of_a_complaint_that_was_answered(reached: Reached) -> None:
    again = reached in (Reached.WRITTEN, Reached.LOOKED_AT_AGAIN)
    where = WHERE if again else "It is with Repairs. "
    assert line(reached=reached, next_step=None) == where + REACHED[reached]
    # What a caseworker wrote since, and whom we wait for, are said instead.
    assert line(reached=reached) == f"{WHERE}Next: the plumber comes."
    theirs = line(reached=reached, next_step=None, waiting_for="supplier")
    assert theirs == f"{WHERE}We are waiting for the contractor."


def test_a_complaint_that_is_worked_on_again_is_not_said_to_be_answered() -> None:
    ahead = DAYS["ahead"]
    for reached in (Reached.REFUSED, Reached.ANSWERED, Reached.ANSWERED_AGAIN):
        said = line(reached=reached, next_step=None, **ahead)
        assert said == f"{WHERE}Next: the team looks at it, by Tue 24 Nov."
    again = line(reached=Reached.LOOKED_AT_AGAIN, next_step=None, **ahead)
    assert again == f"{WHERE}Next: somebody else looks at it again, by Tue 24 Nov."


@pytest.mark.parametrize("ending", [*Ending, None])
def test_what_is_said_of_a_case_that_is_closed(ending: Ending | None) -> None:
    outcome = None if ending is None else ending.value
    first = "It is over." if ending is None else ENDED[ending]
    closed: dict[str, Any] = {"state": "closed", "outcome": outcome}
    assert line(**closed) == f"{first} Repairs closed it."
    for day, words in (
        (date(2026, 11, 19), "yesterday"),
        (date(2026, 11, 20), "today"),
        (date(2026, 11, 2), "on Mon 2 Nov"),
    ):
        said = line(**closed, closed_on=day)
        assert said == f"{first} Repairs closed it {words}."


def test_what_is_said_of_a_case_that_goes_on_in_another() -> None:
    merged = CaseState.MERGED.value
    assert line(state=merged, carries_on="GH-7K3M-92QX-4TD") == (
        "It goes on under reference GH-7K3M-92QX-4TD."
    )
    # Into one that the reader may not see: its reference is not said.
    assert line(state=merged) == (
        "It goes on under another reference. Repairs can say which."
    )


def everything() -> list[tuple[str, Listener, dict[str, Any]]]:
    """Return all that a case may be, for each listener, in both languages."""
    facts: list[dict[str, Any]] = [
        {"state": state.value, "waiting_for": waits, "has_owner": owner, **day}
        for state, waits, owner, day in product(
            OPEN, WAITS, (True, False), DAYS.values()
        )
    ]
    facts += [
        {"state": CaseState.IN_PROGRESS.value, "next_step": None, "reached": reached}
        for reached in Reached
    ]
    facts += [
        {"state": CaseState.CLOSED.value, "outcome": outcome, "closed_on": day}
        for outcome, day in product(
            [None, *(one.value for one in Ending)], (None, date(2026, 11, 2))
        )
    ]
    facts += [
        {"state": CaseState.MERGED.value, "carries_on": ref} for ref in (None, "GH-1")
    ]
    return [
        (lang, who, one) for lang in ("en", "cy") for who in Listener for one in facts
    ]


def test_every_line_is_whole_sentences_to_whoever_listens() -> None:
    """Nobody is spoken of in their own presence; nothing needs an eye to be read."""
    covered = set()
    for language, listener, facts in everything():
        said = line(language, listener, **facts)
        covered.add(facts["state"])
        assert said.endswith(".")
        assert "  " not in said
        assert ".." not in said
        for strange in ("{", "}", "(", ")", "None", "customer", "cwsmer", "_"):
            assert strange not in said
        mine = ("your answer", "eich ateb")
        theirs = ("their answer", "eu hateb")
        wrong = theirs if listener is Listener.CUSTOMER else mine
        assert not any(words in said for words in wrong)
    assert covered == {state.value for state in CaseState}


def test_it_is_said_in_welsh() -> None:
    where = "Mae gyda Repairs. Mae rhywun yn gweithio arno. "
    assert line("cy", **DAYS["late"]) == (
        f"{where}Nesaf: the plumber comes. "
        "Rydym yn hwyr: roedd i fod erbyn Llun 16 Tach."
    )
    assert line("cy", waiting_for="customer", **DAYS["ahead"]) == (
        f"{where}Rydym yn aros am eich ateb. Mae ein rhan ni i fod erbyn Maw 24 Tach."
    )
    day = date(2026, 11, 19)
    closed: dict[str, Any] = {"state": "closed", "outcome": "done", "closed_on": day}
    assert line("cy", **closed) == "Mae wedi'i wneud. Caewyd ef gan Repairs, ddoe."
    assert line("cy", state="merged", carries_on="GH-1") == (
        "Mae'n parhau o dan y cyfeirnod GH-1."
    )


def test_who_asks_for_another_hears_of_their_answer() -> None:
    asks: dict[str, Any] = {
        "waiting_for": "customer",
        "listener": Listener.FOR_THEM,
    }
    assert line(**asks) == f"{WHERE}We are waiting for their answer."
    assert line("cy", **asks).endswith("Rydym yn aros am eu hateb.")


@pytest.mark.parametrize(
    ("phone", "language", "words"),
    [
        (
            "01632 960009",
            "en",
            (
                "Don't read this out: ring Safeguarding on 01632 960009. "
                "Say only that you will ask."
            ),
        ),
        (
            None,
            "en",
            "Don't read this out: ask Safeguarding. Say only that you will ask.",
        ),
        (
            "01632 960009",
            "cy",
            (
                "Peidiwch â darllen hyn yn uchel: ffoniwch Safeguarding ar "
                "01632 960009. Dywedwch y byddwch yn gofyn, a dim mwy."
            ),
        ),
        (
            None,
            "cy",
            (
                "Peidiwch â darllen hyn yn uchel: gofynnwch i Safeguarding. "
                "Dywedwch y byddwch yn gofyn, a dim mwy."
            ),
        ),
    ],
)
def test_of_a_restricted_case_the_advisor_is_told_and_nobody_else(
    phone: str | None, language: str, words: str
) -> None:
    assert restricted_line("Safeguarding", phone, language) == words
