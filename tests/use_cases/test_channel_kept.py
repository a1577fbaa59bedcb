"""How a caller reached us can be put right while the contact is open."""

from __future__ import annotations

import pytest

from db.domain.permissions import Role
from db.errors import ClerkError, FieldProblem, NotAllowed
from db.tables.contact import ContactRow
from desktop.counter.use_cases.close_contact import AbandonContact, abandon_contact
from desktop.counter.use_cases.set_channel import SetChannel, set_channel
from tests.fixtures.counter import Counter


def test_another_channel_is_kept(counter: Counter) -> None:
    front = counter.greet(channel="counter")
    counter.do(set_channel, SetChannel(front, "phone"))
    assert counter.office.row(ContactRow, front).channel == "phone"


def test_what_is_no_channel_is_refused(counter: Counter) -> None:
    front = counter.greet()
    with pytest.raises(FieldProblem, match="how they reached us"):
        counter.do(set_channel, SetChannel(front, "By phone!"))


def test_only_its_advisor_and_only_while_it_is_open(counter: Counter) -> None:
    front = counter.greet()
    with pytest.raises(NotAllowed):
        counter.do(set_channel, SetChannel(front, "phone"), Role.ADVISOR_2)
    counter.do(abandon_contact, AbandonContact(front))
    with pytest.raises(ClerkError, match="closed"):
        counter.do(set_channel, SetChannel(front, "phone"))
