from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.domain.permissions import Action, Role
from db.errors import NotFound
from db.queries.catalogue import service_edition, services_in_force
from db.queries.counter.contacts import contact
from db.queries.counter.enquiries import first_contact_resolution, similar_open
from db.queries.guidance import article, find_guidance, guidance_for
from db.queries.merged import one_and_the_same, standing_people
from db.queries.teams import teams
from db.tables.guidance import ArticleEditionRow, ArticleRow
from db.tables.person import PersonRow
from db.tables.types import new_id
from desktop.counter.use_cases.refer_enquiry import Referral
from desktop.counter.use_cases.settle_enquiry import Settled
from tests.fixtures.counter import LIGHTS, Counter, edition
from tests.fixtures.stores import TODAY

ANSWERED = Settled("answered")


def merge(counter: Counter, from_id: UUID, into_id: UUID) -> None:
    unit = counter.office.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.MERGE_PEOPLE)
        unit.get(PersonRow, from_id).merged_into_id = into_id
        unit.commit()


def test_the_newer_edition_stands_from_its_day(counter: Counter) -> None:
    counter.office.put(edition(LIGHTS, 2, valid_from=TODAY + timedelta(days=1)))
    today = counter.office.read(services_in_force, TODAY)
    assert today["street-lights"].number == 1
    again = counter.office.read(services_in_force, TODAY)
    assert again["street-lights"].service is today["street-lights"].service
    tomorrow = counter.office.read(services_in_force, TODAY + timedelta(days=1))
    assert tomorrow["street-lights"].number == 2
    assert counter.office.read(services_in_force, date(2019, 1, 1)) == {}
    assert counter.office.read(service_edition, "street-lights", 2) == LIGHTS
    assert counter.office.read(service_edition, "street-lights", 9) is None


def test_our_teams_come_before_bodies_outside(counter: Counter) -> None:
    names = [team.name for team in counter.office.read(teams)]
    assert names == [*sorted(names[:-1]), "Maldon Food Bank"]


def test_what_was_asked_before_is_suggested(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    open_one = counter.ask(
        first, property_id=counter.home, ending=Referral(customer_told=True)
    )
    answered = counter.ask(first, ending=ANSWERED)
    counter.ask(first, LIGHTS)

    def similar(
        place: UUID | None, person: UUID | None, today: date = TODAY, **given: Any
    ) -> list[tuple[UUID, bool]]:
        found = counter.office.read(
            similar_open, "missed-collection", place, person, today, **given
        )
        return [(line.id, line.chasing) for line in found]

    assert similar(None, counter.gwen) == [(answered, True), (open_one, True)]
    assert similar(counter.home, None) == [(open_one, False)]
    assert similar(counter.home, counter.owen) == [(open_one, False)]
    assert similar(None, None) == []
    assert similar(None, counter.gwen, except_contact=first) == []
    late = TODAY + timedelta(days=15)
    assert similar(None, counter.gwen, late) == [(open_one, False)]
    merge(counter, counter.gwen, counter.owen)
    assert len(similar(None, counter.owen)) == 2


def test_first_contact_resolution_is_counted_never_typed(counter: Counter) -> None:
    def figures(today: date = TODAY) -> tuple[int, int, int]:
        found = counter.office.read(first_contact_resolution, TODAY, TODAY, today)
        return found.resolved, found.counted, found.young

    gwens = counter.greet(person_id=counter.gwen)
    original = counter.ask(gwens, ending=ANSWERED)
    counter.ask(gwens, LIGHTS, ending=Settled("self_serve"))
    counter.ask(gwens, ending=Referral(customer_told=True))
    owens = counter.greet(person_id=counter.owen)
    counter.ask(owens, ending=ANSWERED)
    counter.ask(owens)
    assert figures() == (3, 4, 4)
    anonymous = counter.greet(anonymous=True)
    repeat = Settled("duplicate", duplicate_of_id=original)
    counter.later(days=3)
    counter.ask(anonymous, ending=repeat)
    assert figures() == (2, 4, 4)
    again = counter.greet(person_id=counter.gwen)
    counter.ask(again, LIGHTS, ending=ANSWERED)
    assert figures() == (1, 4, 4)
    counter.later(days=12)
    assert counter.office.now.date() - TODAY == timedelta(days=15)
    counter.ask(counter.greet(person_id=counter.owen), ending=ANSWERED)
    assert figures(TODAY + timedelta(days=15)) == (1, 4, 0)


def test_a_merge_shows_the_repeat(counter: Counter) -> None:
    for person in (counter.gwen, counter.owen):
        counter.ask(counter.greet(person_id=person), ending=ANSWERED)
        counter.later(minutes=5)
    before = counter.office.read(first_contact_resolution, TODAY, TODAY, TODAY)
    merge(counter, counter.owen, counter.gwen)
    after = counter.office.read(first_contact_resolution, TODAY, TODAY, TODAY)
    assert (before.resolved, after.resolved) == (2, 1)


def test_merges_are_followed_to_the_end_and_never_round(counter: Counter) -> None:
    third = new_id()
    counter.office.put(PersonRow(id=third, reference="GH-3", name="Third"))
    merge(counter, counter.gwen, counter.owen)
    merge(counter, counter.owen, third)
    found = counter.office.read(standing_people, [counter.gwen])
    assert found[counter.gwen].id == third
    family = counter.office.read(one_and_the_same, counter.owen)
    assert family == {counter.gwen, counter.owen, third}
    merge(counter, third, counter.gwen)
    crossed = counter.office.read(one_and_the_same, third)
    assert crossed == family


def put_article(counter: Counter, slug: str, title: str, *bodies: str) -> UUID:
    row = ArticleRow(id=new_id(), slug=slug)
    counter.office.put(
        row,
        *(
            ArticleEditionRow(
                article_id=row.id,
                number=number,
                title=title,
                body=body,
                services=["missed-collection"],
                review_on=date(2027, 1, 1),
            )
            for number, body in enumerate(bodies, start=1)
        ),
    )
    return row.id


def test_guidance_is_found_and_stands_beside_the_enquiry(counter: Counter) -> None:
    missed = put_article(
        counter,
        "missed",
        "Missed collections",
        "Old words",
        "## What to do\n\nLook for a **notice** first.\n- Then the calendar.",
    )
    put_article(counter, "bulky", "Bulky waste", "Sofas " * 100)
    lines = counter.office.read(guidance_for, "missed-collection")
    assert [line.title for line in lines] == ["Bulky waste", "Missed collections"]
    assert lines[1].opening == "Look for a notice first. Then the calendar."
    assert lines[0].opening.endswith("…")
    assert counter.office.read(guidance_for, "street-lights") == []
    found = counter.office.read(find_guidance, "collec missed not")
    assert [line.id for line in found] == []
    found = counter.office.read(find_guidance, 'missed "notic')
    assert [line.id for line in found] == [missed]
    assert counter.office.read(find_guidance, " *\"'( ") == []
    page = counter.office.read(article, missed)
    assert (page.number, page.services) == (2, ("missed-collection",))
    with pytest.raises(NotFound):
        counter.office.read(article, new_id())
    with pytest.raises(NotFound):
        counter.office.read(contact, new_id())
