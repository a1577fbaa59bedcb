"""One entry of the catalogue is what the whole catalogue says it is."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.permissions import Action, Role
from db.queries.catalogue import service_in_force, services_in_force
from db.tables.catalogue import ServiceEditionRow
from desktop.admin.use_cases.set_up import install_shipped
from tests.fixtures.stores import TODAY, Office

DAYS = [TODAY + timedelta(days=days) for days in (-31, -30, -1, 0, 1)]


def catalogue(office: Office) -> None:
    """The shipped entries of a month ago; one is amended today, one retired."""
    unit = office.unit(Role.ADMINISTRATOR)
    with unit:
        unit.require(Action.EDIT_CATALOGUE)
        install_shipped(unit, TODAY - timedelta(days=30))
        unit.session.flush()
        rows = unit.session.scalars(select(ServiceEditionRow)).all()
        amended, retired = rows[0], rows[1]
        amended.valid_to = TODAY  # the old and the new hold on one day
        retired.valid_to = TODAY - timedelta(days=1)
        unit.add(
            ServiceEditionRow(
                code=amended.code,
                number=2,
                valid_from=TODAY,
                body={**amended.body, "name": "Amended"},
            )
        )
        unit.commit()


def test_one_entry_is_what_the_whole_catalogue_says(office: Office) -> None:
    catalogue(office)

    def compare(session: Session) -> set[int]:
        codes = set(session.scalars(select(ServiceEditionRow.code)))
        numbers = set()
        for day in DAYS:
            whole = services_in_force(session, day)
            for code in (*codes, "no-such-entry"):
                found = service_in_force(session, code, day)
                assert found == whole.get(code)
                numbers.add(found.number if found else 0)
        return numbers

    assert office.read(compare) == {0, 1, 2}
