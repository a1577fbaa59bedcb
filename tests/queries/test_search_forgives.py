"""Search forgives: several slips, misspelt streets, short and other forms."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text

from db.domain.permissions import Action, Role
from db.queries.search import search_everything
from db.queries.search_people import find_people, search_people
from db.queries.search_properties import find_properties, search_properties
from db.tables.place import PropertyRow
from tests.fixtures.stores import Office
from tests.queries.conftest import Made, add


@pytest.fixture
def town(council: Office) -> Office:
    """The council, with a few streets and more people in them."""
    people = (
        Made("GH-T1", "Katherine Jones", home="12 Brunswick Road, Harrowmere"),
        Made("GH-T2", "Margaret Lloyd", home="9 Church Street, Saltmarch"),
        Made("GH-T3", "Bartosz Wiśniewski"),
        Made("GH-T4", "Muhammad Khan"),
        Made("GH-T5", "Llewelyn ap Gruffydd"),
        Made("GH-T6", "Sarah Smith-Jones"),
        Made("GH-T7", "José Muñoz"),
    )
    for one in people:
        add(council, one)
    council.put(
        PropertyRow(label="14 Larkspur Gardens, Harrowmere, HX20 5AA", uprn="77"),
        PropertyRow(label="2 St Mary Close, Harrowmere, HX20 5AB", uprn="78"),
    )
    return council


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("cathrin jonnse", "Katherine Jones"),
        ("kahterin jnoes", "Katherine Jones"),
        ("wiznewsky", "Bartosz Wiśniewski"),
        ("wisznefski", "Bartosz Wiśniewski"),
        ("peggy lloyd", "Margaret Lloyd"),
        ("mohd khan", "Muhammad Khan"),
        ("mohammed khan", "Muhammad Khan"),
        ("محمد khan", "Muhammad Khan"),
        ("llew ab gruffudd", "Llewelyn ap Gruffydd"),
        ("jones sarah", "Sarah Smith-Jones"),
        ("jose munoz", "José Muñoz"),
        ("jones brunswik", "Katherine Jones"),
        ("lloyd chruch st", "Margaret Lloyd"),
        ("jones brunswick rd", "Katherine Jones"),
    ],
)
def test_a_person_is_found_in_spite_of_it(town: Office, typed: str, name: str) -> None:
    assert name in [hit.name for hit in town.read(search_people, typed)]


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("brunswik rd", "12 Brunswick Road, Harrowmere"),
        ("Brunswick Rd", "12 Brunswick Road, Harrowmere"),
        ("12 brunswick rd", "12 Brunswick Road, Harrowmere"),
        ("Chruch Street", "9 Church Street, Saltmarch"),
        ("9 chruch st", "9 Church Street, Saltmarch"),
        ("larkspr gdns", "14 Larkspur Gardens, Harrowmere, HX20 5AA"),
        ("saint mary close", "2 St Mary Close, Harrowmere, HX20 5AB"),
    ],
)
def test_a_street_is_found_in_spite_of_it(town: Office, typed: str, label: str) -> None:
    assert town.read(search_properties, typed)[0].label == label
    assert town.read(search_everything, typed).properties[0].label == label


def test_a_name_that_is_found_is_no_misspelt_street(town: Office) -> None:
    council = town.read(search_everything, "lloyd")
    assert council.people
    assert not council.properties


def test_a_hidden_street_is_found_no_more_easily_misspelt(town: Office) -> None:
    for typed in ("hester hiden close", "quillfeather tarowgate", "hester hidden cl"):
        assert not town.read(search_people, typed)


def test_the_words_of_an_address_that_is_gone_are_gone(town: Office) -> None:
    assert {".brunswick", ".church"} <= _spellings(town)
    unit = town.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.EDIT_PROPERTY)
        place = unit.session.scalars(
            select(PropertyRow).where(PropertyRow.label.startswith("12 Brunswick"))
        ).one()
        place.label = "12 Lambert Road, Harrowmere"
        unit.commit()
    after = _spellings(town)
    assert ".brunswick" not in after
    assert {".lambert", ".road", ".harrowmere"} <= after


def test_how_many_there_are_is_told_beside_the_first(town: Office) -> None:
    for number in range(9):
        home = f"{'I' * (number + 1)} Far Row"
        add(town, Made(f"GH-M{number}", "Una Moor", home=home, postcode="HX22 1AA"))
    found = town.read(find_people, "hx22 1aa", 6)
    assert (len(found.hits), found.in_all, found.more) == (6, 9, False)
    results = town.read(search_everything, "hx22 1aa")
    assert (results.all_people.in_all, results.all_people.more) == (9, False)
    assert len(town.read(find_people, "hx22 1aa", 200).hits) == 9
    assert town.read(find_properties, "far row", 3).more
    assert town.read(find_properties, "far row", 200).in_all == 9


def _spellings(office: Office) -> set[str]:
    with office.writer.connect() as connection:
        kept = connection.execute(text("SELECT word FROM name_spelling"))
        return set(kept.scalars())
