"""The demonstration council: the same each time, whole, and nobody's."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, func, select, text

from db.actor import Actor
from db.clock import uk_date
from db.domain.permissions import Action, Role
from db.domain.postcodes import is_postcode
from db.domain.references import parse_reference
from db.errors import ClerkError, FieldProblem
from db.queries.search import search_people
from db.store.capture import captured_tables
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import CallBackRow, ContactRow, EnquiryRow, ReferralRow
from db.tables.local import OpRow, StoreMetaRow
from db.tables.marker import MarkerRow
from db.tables.notice import NoticeRow
from db.tables.person import (
    PersonEmailRow,
    PersonLinkRow,
    PersonPhoneRow,
    PersonRow,
    SupportNeedRow,
)
from db.tables.place import OccupancyRow, PremisesWarningRow, PropertyRow
from db.tables.record import PROTECTED, Record
from db.tables.staff import StaffRoleRow, StaffRow
from desktop.demo.council import MOST_PEOPLE, build_council
from desktop.demo.paperwork import Shipped
from desktop.demo.safe_ranges import (
    EMAIL_DOMAINS,
    FIRST_UPRN,
    PHONE_RANGES,
    References,
    landline,
    mobile,
    postcode,
)
from desktop.runtime.resource_files import shipped_services
from tests.demo.conftest import TODAY, Build

DRAMA = re.compile(
    r"\+44(7700900|1632960|2079460|11[3-8]4960|1[2-6]14960|1914980|2896496|2920180)"
    r"\d{3}"
)


def contents(engine: Engine) -> dict[str, list[object]]:
    """Return every captured row of every table."""
    with engine.connect() as connection:
        return {
            name: list(connection.execute(text(f"SELECT * FROM {name}")).all())  # noqa: S608  names from the declarations
            for name in captured_tables()
        }


def values(engine: Engine, column: Any) -> list[Any]:
    with engine.connect() as connection:
        return list(connection.execute(select(column)).scalars())


def count(engine: Engine, table: type[Record], *where: Any) -> int:
    with engine.connect() as connection:
        query = select(func.count()).select_from(table).where(*where)
        return connection.scalar(query) or 0


def test_the_same_seed_and_day_give_the_same_council(build: Build) -> None:
    first, again = contents(build(300)), contents(build(300))
    assert first == again
    assert sum(map(len, first.values())) > 1_500


def test_another_seed_gives_another_council(build: Build) -> None:
    assert contents(build(50)) != contents(build(50, seed=8))


def test_another_day_moves_the_work_but_not_the_names(build: Build) -> None:
    later = build(100, today=TODAY + timedelta(days=1))
    assert values(later, PersonRow.name) == values(build(100), PersonRow.name)


@pytest.mark.parametrize("people", [1, 2, 17])
def test_it_has_exactly_as_many_people_as_asked(build: Build, people: int) -> None:
    assert count(build(people), PersonRow) == people


def test_everything_that_can_be_shown_is_there(council: Engine) -> None:
    assert count(council, PersonRow) == 2_000
    for table in (
        MarkerRow, SupportNeedRow, PersonLinkRow, PremisesWarningRow, NoticeRow,
        ReferralRow, CallBackRow,
    ):  # fmt: skip
        assert count(council, table) >= 1, table.__tablename__
    assert count(council, PremisesWarningRow) >= 2
    assert count(council, PersonRow, PersonRow.protected) >= 1
    assert count(council, PersonRow, PersonRow.deceased_on.is_not(None)) >= 5
    assert count(council, PersonRow, PersonRow.language.is_not(None)) >= 30
    assert count(council, PersonRow, PersonRow.format == "large_print") >= 20
    assert count(council, ContactRow) > 1_000
    assert count(council, EnquiryRow) > count(council, ContactRow)
    flats = count(council, PropertyRow, PropertyRow.parent_uprn.is_not(None))
    assert 0 < flats < count(council, PropertyRow)


def test_staff_have_every_role(council: Engine) -> None:
    roles = values(council, StaffRoleRow.role)
    assert set(roles) == {role.value for role in Role}
    assert {"priya", "dele", "gwen"} <= set(values(council, StaffRow.sign_in_name))


def test_there_are_calls_to_make_today(council: Engine) -> None:
    open_calls = [
        (promised, state)
        for promised, state in _rows(
            council, CallBackRow.promised_at, CallBackRow.state
        )
        if state == "promised" and uk_date(promised) == TODAY
    ]
    assert open_calls


def test_nothing_lies_in_the_future_that_has_happened(council: Engine) -> None:
    assert all(uk_date(at) < TODAY for at in values(council, ContactRow.started_at))
    assert all(born <= TODAY for born in values(council, PersonRow.date_of_birth))


def test_no_number_address_or_mailbox_can_be_somebodys(council: Engine) -> None:
    for number in values(council, PersonPhoneRow.e164):
        assert DRAMA.fullmatch(str(number))
    for address in values(council, PersonEmailRow.address):
        local, _, domain = str(address).partition("@")
        assert domain in EMAIL_DOMAINS
        assert re.fullmatch(r"[a-z0-9.]+", local)
    for code in values(council, PropertyRow.postcode):
        assert is_postcode(str(code))
        assert 20 <= int(str(code)[2:4]) <= 89
        assert str(code).startswith("HX")
    for uprn in values(council, PropertyRow.uprn):
        assert FIRST_UPRN <= int(str(uprn)) < 10**12
    for reference in values(council, PersonRow.reference):
        assert parse_reference(str(reference)) == reference


def test_the_ranges_hold_for_a_million() -> None:
    for n in (0, 1, 999, 1_000, 15_999, 16_000, 999_999):
        assert DRAMA.fullmatch(mobile(n))
        assert DRAMA.fullmatch(landline(n))
        assert is_postcode(postcode(n % 280_000))
    assert len({postcode(n) for n in range(0, 280_000, 7)}) == 40_000
    assert (
        len({f"{start}{n:03}" for start in PHONE_RANGES for n in range(1_000)}) > 16_000
    )
    references = References(3)
    assert len({references.take() for _ in range(20_000)}) == 20_000


def test_where_protected_people_live_has_their_scope(council: Engine) -> None:
    protected = [
        row[0] for row in _rows(council, PersonRow.id, PersonRow.protected) if row[1]
    ]
    for table in (OccupancyRow, PersonPhoneRow, PersonEmailRow):
        scopes = {
            scope
            for person, scope in _rows(council, table.person_id, table.scope)
            if person in protected
        }
        assert scopes <= {PROTECTED}
    homes = [
        row
        for row in _rows(council, EnquiryRow.person_id, EnquiryRow.property_id)
        if row[0] in protected
    ]
    assert all(home is None for _, home in homes)


def test_the_store_is_marked_sound_and_searchable(council: Engine) -> None:
    with council.connect() as connection:
        meta = connection.execute(select(StoreMetaRow)).one()
        assert meta.demonstration
        assert "demonstration" in meta.organisation
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1
        assert connection.scalar(select(func.count()).select_from(OpRow)) == 0
        name = connection.scalar(select(PersonRow.name).where(PersonRow.n == 1_000))
    with reading(council, Actor.program()) as session:
        assert name in {hit.name for hit in search_people(session, str(name))}


def test_work_goes_on_captured_after_it_was_built(council: Engine) -> None:
    unit = UnitOfWork(
        council, Actor.program(), lambda: datetime(2026, 11, 20, 10, tzinfo=UTC)
    )
    with unit:
        unit.require(Action.ADD_PERSON)
        unit.add(PersonRow(reference="GH-NEW", name="Zebulon Latecomer"))
        unit.session.flush()
        assert unit.session.scalar(select(func.count()).select_from(OpRow)) == 1


def test_a_store_in_use_or_a_size_out_of_range_is_refused(council: Engine) -> None:
    shipped = Shipped(shipped_services(), (), ())
    for people in (0, -1, MOST_PEOPLE + 1):
        with pytest.raises(FieldProblem):
            build_council(council, shipped, TODAY, people=people)
    with pytest.raises(ClerkError, match="holds people already"):
        build_council(council, shipped, TODAY, people=10)


def test_every_service_asked_about_is_in_the_catalogue(council: Engine) -> None:
    known = {service.code for service in shipped_services()}
    assert set(values(council, EnquiryRow.service_code)) <= known


def _rows(engine: Engine, *columns: Any) -> list[tuple[Any, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(select(*columns))]
