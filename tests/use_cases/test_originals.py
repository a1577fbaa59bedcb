"""Original documents: recorded, on the slip, and given back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from db.domain.identity import IdentityDocument
from db.domain.originals import DOCUMENT_NAMES_CY, Handling
from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem, NotAllowed
from db.queries.counter.originals import originals_kept, originals_of
from db.queries.counter.slip import SlipEntry, slip_facts
from desktop.counter.slip.lines import heading, slip_lines
from desktop.counter.use_cases.originals import (
    RecordOriginal,
    ReturnOriginal,
    TakeOffReceipt,
    record_original,
    return_original,
    take_off_receipt,
)
from tests.fixtures.counter import Counter


def bring(counter: Counter, contact: UUID, handling: Handling, **given: Any) -> UUID:
    command = RecordOriginal(
        contact, given.pop("document", "passport"), handling, **given
    )
    made = record_original(command, counter.office.unit()).id
    assert made is not None
    return made


def test_the_slip_is_the_receipt(counter: Counter) -> None:
    contact = counter.greet(person_id=counter.gwen)
    bring(counter, contact, Handling.SEEN, number="123 456 789")
    bring(counter, contact, Handling.KEPT, document="other", words="Deed of 1894")
    facts = counter.office.read(slip_facts, contact)
    english = [line.words for line in slip_lines(facts, "en")]
    assert english == [
        "Your documents",
        "Passport (ends in 6789): seen and given back.",
        "Brought on Friday 20\u00a0November\u00a02026 at 12 pm.",
        "Deed of 1894: kept by us. Bring this slip to collect.",
        "Brought on Friday 20\u00a0November\u00a02026 at 12 pm.",
    ]
    assert slip_lines(facts, "cy")[1].words.startswith("Pasbort (yn gorffen â 6789)")


def test_a_slip_of_documents_alone_is_called_a_receipt(counter: Counter) -> None:
    contact = counter.greet(person_id=counter.gwen)
    facts = counter.office.read(slip_facts, contact)
    assert heading(facts, "en") == "What we agreed"
    bring(counter, contact, Handling.KEPT, document="keys")
    facts = counter.office.read(slip_facts, contact)
    assert (heading(facts, "en"), heading(facts, "cy")) == (
        *("Your receipt", "Eich derbynneb"),
    )
    advice = SlipEntry("GH-1", "Refuse", "Sbwriel", "answered")
    assert heading(replace(facts, entries=(advice,)), "en") == "What we agreed"


def test_what_was_recorded_by_mistake_comes_off_the_receipt(counter: Counter) -> None:
    contact = counter.greet(person_id=counter.gwen)
    passport = bring(counter, contact, Handling.SEEN)
    kept = bring(counter, contact, Handling.COPIED, document="keys")
    take_off_receipt(TakeOffReceipt(passport), counter.office.unit())
    (left,) = counter.office.read(originals_of, contact)
    assert left.id == kept
    cash = bring(
        counter, contact, Handling.KEPT, document="cash", amount_pence=500, location="A"
    )
    with pytest.raises(ClerkError, match="register"):
        take_off_receipt(TakeOffReceipt(cash), counter.office.unit())
    with pytest.raises(NotAllowed):
        unit = counter.office.unit(Role.ADMINISTRATOR)
        take_off_receipt(TakeOffReceipt(kept), unit)


def test_a_kept_document_is_owed_until_it_goes_back(counter: Counter) -> None:
    contact = counter.greet(person_id=counter.gwen)
    bring(counter, contact, Handling.COPIED)
    kept = bring(counter, contact, Handling.KEPT, document="birth_certificate")
    owed = counter.office.read(originals_kept, counter.gwen)
    assert [(each.id, each.document) for each in owed] == [(kept, "birth_certificate")]
    return_original(ReturnOriginal(kept), counter.office.unit())
    assert counter.office.read(originals_kept) == []
    assert len(counter.office.read(originals_of, contact)) == 2
    with pytest.raises(ClerkError, match="went back"):
        return_original(ReturnOriginal(kept), counter.office.unit())


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"document": "spell book"}, "document"),
        ({"document": "other"}, "words"),
        ({"document": "other", "words": "4111 1111 1111 1111"}, "words"),
        ({"document": "passport", "number": "12"}, "document_number"),
    ],
)
def test_what_will_not_do(counter: Counter, given: dict[str, str], field: str) -> None:
    contact = counter.greet(person_id=counter.gwen)
    with pytest.raises(FieldProblem) as refused:
        bring(counter, contact, Handling.SEEN, **given)
    assert refused.value.field == field


def test_who_may(counter: Counter) -> None:
    contact = counter.greet(person_id=counter.gwen)
    command = RecordOriginal(contact, "passport", Handling.SEEN)
    counter.office.check_permission(Action.RECORD_ORIGINAL, record_original, command)


def test_the_post_room_takes_what_its_own_caller_brings(counter: Counter) -> None:
    """Whoever may serve a caller and scan may also say what was brought."""
    contact = counter.greet(role=Role.POST_ROOM)
    command = RecordOriginal(contact, "keys", Handling.KEPT)
    assert counter.office.do(record_original, command, Role.POST_ROOM) is not None


def test_every_document_has_a_welsh_name() -> None:
    assert set(DOCUMENT_NAMES_CY) == set(IdentityDocument)
