"""The service catalogue as it stands on a day, parsed once for each edition."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from db.domain.catalogue import Service, from_json
from db.tables.catalogue import ServiceEditionRow

_MOST_KEPT: Final = 2_000
_parsed: dict[tuple[UUID, int], Service] = {}


# Built once: a statement built anew for every save costs as much as running it.
_ONE_IN_FORCE: Final = (
    select(ServiceEditionRow.number, ServiceEditionRow.id, ServiceEditionRow.version)
    .where(
        ServiceEditionRow.code == bindparam("code"),
        ServiceEditionRow.valid_from <= bindparam("today"),
        or_(
            ServiceEditionRow.valid_to.is_(None),
            ServiceEditionRow.valid_to >= bindparam("today"),
        ),
    )
    .order_by(ServiceEditionRow.number.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class ServiceEdition:
    """A catalogue entry and the number of its edition."""

    service: Service
    number: int


def services_in_force(session: Session, today: date) -> Mapping[str, ServiceEdition]:
    """Return the catalogue of *today* (a day in the United Kingdom) by code.

    Where two editions of an entry hold on a day, the newer one stands. Each
    edition is parsed once in a program's life, so that asking costs one query
    with no entry in it.
    """
    row = ServiceEditionRow
    query = (
        select(row.code, row.number, row.id, row.version)
        .where(
            row.valid_from <= today, or_(row.valid_to.is_(None), row.valid_to >= today)
        )
        .order_by(row.code, row.number)
    )
    found = {
        code: (number, (id_, version))
        for code, number, id_, version in session.execute(query)
    }
    services = _services(session, [key for _, key in found.values()])
    return {
        code: ServiceEdition(services[key], number)
        for code, (number, key) in found.items()
    }


def service_in_force(session: Session, code: str, today: date) -> ServiceEdition | None:
    """Return the one entry *code* as `services_in_force` has it, or None.

    For a save, which needs no more: the whole catalogue took a third of a
    millisecond of it.
    """
    found = session.execute(_ONE_IN_FORCE, {"code": code, "today": today}).first()
    if found is None:
        return None
    key = (found.id, found.version)
    return ServiceEdition(_services(session, [key])[key], found.number)


def service_edition(session: Session, code: str, number: int) -> Service | None:
    """Return the entry as an old record used it; None if it was never here."""
    row = ServiceEditionRow
    key = session.execute(
        select(row.id, row.version).where(row.code == code, row.number == number)
    ).first()
    if key is None:
        return None
    kept = (key.id, key.version)
    return _services(session, [kept])[kept]


def every_edition(session: Session) -> list[Service]:
    """Return every edition that was ever kept, the older before the newer."""
    row = ServiceEditionRow
    found = session.execute(select(row.id, row.version).order_by(row.code, row.number))
    keys = [(id_, version) for id_, version in found]
    services = _services(session, keys)
    return [services[key] for key in keys]


def service_names(
    session: Session, used: set[tuple[str, int]]
) -> dict[tuple[str, int], Service]:
    """Return the entries of several old records at once, by code and number."""
    row = ServiceEditionRow
    found = session.execute(
        select(row.code, row.number, row.id, row.version).where(
            row.code.in_({code for code, _ in used})
        )
    ).all()
    keys = {
        (r.code, r.number): (r.id, r.version)
        for r in found
        if (r.code, r.number) in used
    }
    services = _services(session, list(keys.values()))
    return {pair: services[key] for pair, key in keys.items()}


def _services(
    session: Session, keys: list[tuple[UUID, int]]
) -> dict[tuple[UUID, int], Service]:
    known = {key: _parsed[key] for key in keys if key in _parsed}
    missing = [key for key in keys if key not in known]
    if missing:
        if len(_parsed) > _MOST_KEPT:
            _parsed.clear()
        row = ServiceEditionRow
        bodies = session.execute(
            select(row.id, row.version, row.body).where(
                row.id.in_([id_ for id_, _ in missing])
            )
        )
        for id_, version, body in bodies:
            known[id_, version] = _parsed[id_, version] = from_json(json.dumps(body))
    return known
