"""An e-mail says whom it is from and what it is, each with its reason."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any

import pytest

from db.clock import uk_date
from db.domain.post.identifying import Field
from db.domain.post.letters.lines import letter_of
from db.tables.person import PersonEmailRow
from desktop.postroom.intake.files.mail import open_mail
from desktop.postroom.line.parcels import words_kept
from desktop.postroom.line.proposing import letter_words
from desktop.postroom.steps.page import PageSetAside
from desktop.postroom.steps.page_work import Settings, work
from desktop.postroom.suggesting import OnDocument, propose
from tests.fixtures.post import PostRoom

ADDRESS = "gwen7@example.org"


def proposed(post: PostRoom, sender: str, subject: str, words: str) -> dict[str, Any]:
    """Return what is proposed for an e-mail as the line opens and reads it."""
    message = EmailMessage()
    message["From"], message["Subject"] = sender, subject
    message["To"] = "post@council.example"
    message.set_content(words)
    page = work(open_mail(bytes(message))[0].content, Settings())
    assert not isinstance(page, PageSetAside)
    kept = words_kept(page.words, page.width, page.height)
    letter = letter_of([letter_words(kept, 1)], ())
    day = OnDocument(uk_date(post.office.now))
    return post.office.read(propose, letter, day).kept


@pytest.fixture
def known(post: PostRoom) -> PostRoom:
    post.office.put(PersonEmailRow(person_id=post.gwen, address=ADDRESS))
    return post


def test_name_and_address_of_the_sender_say_who_and_the_subject_what(
    known: PostRoom,
) -> None:
    sender = f"Gwen Llywelyn <{ADDRESS}>"
    kept = proposed(known, sender, "Complaint about the bins", "They were missed.")
    person, kind = kept[Field.PERSON.value], kept[Field.TYPE.value]
    assert (person["value"], person["sure"]) == (str(known.gwen), True)
    assert person["why"] == "the name Gwen Llywelyn and their e-mail address"
    assert person["lit"], "shown on the page"
    assert kind["value"] == "complaint"
    assert "complaint" in kind["why"].lower()


def test_an_address_alone_is_proposed_and_never_sure(known: PostRoom) -> None:
    person = proposed(known, ADDRESS, "Hello", "Hello")[Field.PERSON.value]
    assert (person["value"], person["sure"]) == (str(known.gwen), False)
    assert person["why"] == ("the e-mail address of Gwen Llywelyn, without their name")


def test_an_address_that_is_only_spoken_of_names_nobody(known: PostRoom) -> None:
    kept = proposed(known, "a.n@example.com", "Hello", f"Write to {ADDRESS}")
    assert Field.PERSON.value not in kept


def test_a_name_with_an_address_that_is_not_theirs_is_to_be_looked_at(
    known: PostRoom,
) -> None:
    kept = proposed(known, "Gwen Llywelyn <x@evil.example>", "Hello", "Hello")
    assert not kept[Field.PERSON.value]["sure"]
