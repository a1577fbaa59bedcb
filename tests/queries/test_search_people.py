"""Whatever somebody knows of a person leads to them; nothing else is told."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text

from db.domain.permissions import ALLOWED, Action, Role
from db.queries.search import Why, search_everything, search_people
from db.tables.person import PersonRow
from db.tables.place import PropertyRow
from tests.fixtures.stores import Office
from tests.queries.conftest import PEOPLE, REFERENCE, Made, add, mark

GWEN, KASIA, SIOBHAN = (
    "Gwendolyn Ashworth-Pryce",
    "Katarzyna Wiśniewska",
    "Siobhán O'Neill",
)
HESTER = PEOPLE[-1]


@pytest.mark.parametrize(
    ("typed", "name", "why"),
    [
        ("gwendolyn", GWEN, Why.NAME),
        ("GWEN ASHW", GWEN, Why.NAME),
        ("pryce ashworth", GWEN, Why.NAME),
        ("ashworth-pryce", GWEN, Why.NAME),
        ("gwen", GWEN, Why.NAME),
        ("gwendolin", GWEN, Why.SPELLING),
        ("gwenndolyn price", GWEN, Why.SPELLING),
        ("ashwroth", GWEN, Why.SPELLING),
        ("ahsworth", GWEN, Why.SPELLING),
        ("wisniewska", KASIA, Why.NAME),
        ("Wiśniewska", KASIA, Why.NAME),
        ("wisnewska", KASIA, Why.SPELLING),
        ("kasia", KASIA, Why.KNOWN_AS),
        ("nowak", KASIA, Why.OTHER_NAME),
        ("kasia larkmoor", KASIA, Why.ADDRESS),
        ("siobhan oneill", SIOBHAN, Why.NAME),
        ("o'neill", SIOBHAN, Why.NAME),
        ("o\u2019neill", SIOBHAN, Why.NAME),
        ("o neill", SIOBHAN, Why.SPELLING),
        ("shivaun", SIOBHAN, Why.SPELLING),
        ("siobahn", SIOBHAN, Why.SPELLING),
        ("mohamed al masri", "Mohammed Al-Masri", Why.SPELLING),
        ("almasri", "Mohammed Al-Masri", Why.OTHER_NAME),
        ("محمد", "محمد الخطيب", Why.NAME),
        ("الخط", "محمد الخطيب", Why.NAME),
        ("llyr", "Llŷr Gruffudd ap Rhys", Why.NAME),
        ("griffith ap rhys", "Llŷr Gruffudd ap Rhys", Why.SPELLING),
        ("x", "X", Why.NAME),
        ("🌸", "🌸 Rosie", Why.NAME),
        ("jon smithe", "Jon Smythe", Why.SPELLING),
        ("14b station", GWEN, Why.ADDRESS),
        ("hx20 4lq", GWEN, Why.POSTCODE),
        ("HX204LQ", GWEN, Why.POSTCODE),
        ("hx20 4", GWEN, Why.POSTCODE),
        ("hx20", GWEN, Why.ADDRESS),
        ("gwen hx20 4lq", GWEN, Why.NAME),
        ("07700 900417", GWEN, Why.PHONE),
        ("+44 7700 900 417", GWEN, Why.PHONE),
        ("0044 7700900417", GWEN, Why.PHONE),
        ("(07700) 900-417", GWEN, Why.PHONE),
        ("900417", GWEN, Why.PHONE),
        ("077009", GWEN, Why.PHONE),
        ("0417", GWEN, Why.ADDRESS),
        ("020 7946 0999", "Mohammed Al-Masri", Why.PHONE),
        ("7946 0999", "Mohammed Al-Masri", Why.PHONE),
        ("gwen.pryce@example.com", GWEN, Why.EMAIL),
        ("GWEN.PRYCE@EX", GWEN, Why.EMAIL),
        ("gwen.pry", GWEN, Why.NAME),
        ("blue.fo", KASIA, Why.EMAIL),
        ("bluefox", SIOBHAN, Why.ADDRESS),
        ("blue.fox@", KASIA, Why.EMAIL),
        ("12/03/1951", GWEN, Why.DATE_OF_BIRTH),
        ("12.3.51", GWEN, Why.DATE_OF_BIRTH),
        ("12 March 1951", GWEN, Why.DATE_OF_BIRTH),
        ("1951-03-12", GWEN, Why.DATE_OF_BIRTH),
        ("pryce 12/3/1951", GWEN, Why.NAME),
        (REFERENCE, GWEN, Why.REFERENCE),
        (REFERENCE.replace("-", "").lower(), GWEN, Why.REFERENCE),
        (REFERENCE[3:].replace("-", " "), GWEN, Why.REFERENCE),
        (REFERENCE[:6].lower(), GWEN, Why.REFERENCE),
    ],
)
def test_a_person_is_found(council: Office, typed: str, name: str, why: Why) -> None:
    hits = council.read(search_people, typed)
    assert hits, "nobody was found"
    assert (hits[0].name, hits[0].why) == (name, why)


def test_a_hit_tells_two_of_a_name_apart(council: Office) -> None:
    person = add(
        council, Made("GH-B", "Gwendolyn Ashworth-Pryce", phone="+447700900001")
    )
    mark(council, person)
    older, younger = sorted(
        council.read(search_people, "gwendolyn ashworth pryce"),
        key=lambda hit: hit.caution,
    )
    assert older.address == "14b Station Road, Harrowmere, HX20 4LQ"
    assert (older.phone, older.caution) == ("+447700900417", False)
    assert (younger.address, younger.caution) == (None, True)


def test_a_whole_name_comes_before_a_beginning_and_that_before_an_address(
    council: Office,
) -> None:
    add(council, Made("GH-C", "Ann Smithson"))
    add(council, Made("GH-D", "Bo Lake", home="1 Smith Road, Saltmarch"))
    names = [hit.name for hit in council.read(search_people, "smith")]
    assert names.index("Smith, Catherine") < names.index("Ann Smithson")
    assert names.index("Ann Smithson") < names.index("Bo Lake")


@pytest.mark.parametrize(
    "typed",
    [
        "77 hidden close", "hidden", "tarrowgate", "HX29 9ZZ", "hx299zz", "hx29",
        "07700 900555", "900555", "0555", "hester@example.net", "hester@", "05/05/1979",
        "hester 05/05/1979", "hester hidden", "hester hx29 9zz", "quillfeather 900555",
    ],
)  # fmt: skip
@pytest.mark.parametrize("role", [Role.ADVISOR_1, Role.SENIOR_CO_ORDINATOR])
def test_what_leads_to_a_protected_person_finds_nobody(
    council: Office, typed: str, role: Role
) -> None:
    found = council.read_as(role, search_everything, typed)
    assert HESTER.name not in {hit.name for hit in found.people}


@pytest.mark.parametrize(
    "typed", ["hester", "quillfether", "hettie", "larkspur", "GH-AAAA-AAAA-AAA"]
)
def test_a_protected_person_is_found_by_name_and_reference_alone(
    council: Office, typed: str
) -> None:
    typed = typed.replace("GH-AAAA-AAAA-AAA", "gh-aaaa-aaaa-aaa")
    (hit,) = council.read_as(Role.SENIOR_CO_ORDINATOR, search_people, typed)
    assert hit.protected
    assert (hit.address, hit.phone, hit.date_of_birth) == (None, None, None)


def test_becoming_protected_takes_the_address_out_of_the_index(council: Office) -> None:
    unit = council.unit(Role.SENIOR_CO_ORDINATOR)
    with unit:
        unit.require(Action.PROTECT_PERSON)
        gwen = unit.session.scalars(
            select(PersonRow).where(PersonRow.name == GWEN)
        ).one()
        gwen.protected = True
        unit.commit()
    for typed in ("hx20 4lq", "14b station", "900417", "12/03/1951", "gwen.pryce@"):
        assert council.read(search_people, typed) == []
    (hit,) = council.read(search_people, "gwendolyn ash")
    assert (hit.address, hit.phone) == (None, None)


def test_a_merged_record_is_found_as_the_one_that_speaks_for_it(
    council: Office,
) -> None:
    add(council, Made("GH-BBBB-BBBB-BBB", "Zebedee Twice"))
    unit = council.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.MERGE_PEOPLE)
        rows = {row.name: row for row in unit.session.scalars(select(PersonRow))}
        rows["Zebedee Twice"].merged_into_id = rows[KASIA].id
        unit.commit()
    for typed in ("zebedee twice", "gh-bbbb-b"):
        assert [hit.name for hit in council.read(search_people, typed)] == [KASIA]


def test_a_corrected_address_of_a_property_moves_those_who_live_there(
    council: Office,
) -> None:
    unit = council.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.EDIT_PROPERTY)
        home = unit.session.scalars(
            select(PropertyRow).where(PropertyRow.postcode == "HX20 4LQ")
        ).one()
        home.label = "14c Platform Row, Harrowmere, HX20 4LQ"
        unit.commit()
    assert [hit.name for hit in council.read(search_people, "platform row")] == [GWEN]
    assert council.read(search_people, "14b station road") == []


def test_the_words_of_a_name_go_when_nobody_has_it_any_more(council: Office) -> None:
    unit = council.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.EDIT_PERSON)
        gwen = unit.session.scalars(
            select(PersonRow).where(PersonRow.name == GWEN)
        ).one()
        gwen.name = "Gwendolyn Smythe"
        unit.commit()
    with council.writer.connect() as connection:
        words = set(
            connection.execute(text("SELECT word FROM name_spelling")).scalars()
        )
    assert {"gwendolyn", "smythe"} <= words
    assert words.isdisjoint({"ashworth", "pryce"})


def test_the_limit_holds_and_nothing_asked_finds_nothing(council: Office) -> None:
    assert len(council.read(search_people, "s", 2)) <= 2
    for typed in ("", "   ", "\t\n", '"', "@", "--", "*"):
        assert council.read(search_people, typed) == []


def test_every_role_that_may_see_people_finds_the_same(council: Office) -> None:
    for role in Role:
        found = council.read_as(role, search_people, "gwen")
        assert bool(found) is (Action.VIEW_PERSON in ALLOWED[role])
