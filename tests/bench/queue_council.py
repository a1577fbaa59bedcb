"""A council at work: 300,000 cases on top of everybody who lives there.

Teams, services and staff are busy in very different measure, as they are: the
queue of bins is long, the suggestions are few. What is few is what an index has
to find, so that is what is measured.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Engine, insert, select, text

from db.domain.clocks import NEVER
from db.domain.permissions import Role
from db.domain.references import new_reference
from db.store.documents import Documents
from db.store.engine import open_engine
from db.store.schema import (
    after_moving_rows,
    before_moving_rows,
    name_migration,
)
from db.tables import searching
from db.tables.casework import (
    CaseFrontRow,
    CaseNoteRow,
    CaseRow,
    CaseSeenRow,
    TrayItemRow,
)
from db.tables.casework_time import CaseClockRow
from db.tables.document import DocumentRow
from db.tables.record import COUNCIL, RESTRICTED
from db.tables.staff import StaffRoleRow, StaffRow, TeamMemberRow, TeamRow
from db.tables.types import new_id
from tests.bench.big_council import OUT, council_of, key

CASES_THERE: Final = 300_000
STAFF: Final = 300
NOW: Final = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
_LOT: Final = 10_000
_OPEN_SHARE: Final = 0.7
_KINDS: Final = ("case", "request", "complaint", "compliment", "suggestion")
_KIND_SHARES: Final = (8_600, 900, 480, 19, 1)
_STATES: Final = ("new", "in_progress", "waiting", "closing")
_STATE_SHARES: Final = (18, 52, 28, 2)
_RISKS: Final = ("", "vulnerable", "hazard", "vulnerable hazard", "threat")
_RISK_SHARES: Final = (9_500, 340, 120, 30, 10)
_TITLES: Final = (
    *("Missed bin collection", "Damp in the bedroom", "Street light out"),
    *("Council tax moved", "Boiler has no pressure", "Noise after midnight"),
)
_READERS_OWN: Final = 5_000
"""So many cases have been seen by whoever reads, in the whole of their time."""
_LETTER: Final = b"A letter about the bins, typed on one page.\n"


@dataclass(frozen=True, slots=True)
class Desks:
    """Who works there, and for which team.

    Attributes:
        teams: codes, the busiest first.
        services: code and team of each, the busiest first.
        worker: somebody of the busiest team, with work of their own.
    """

    teams: tuple[str, ...]
    services: tuple[tuple[str, str], ...]
    staff: dict[str, list[UUID]]
    worker: UUID


def council_with_queue(people: int) -> tuple[Path, Desks]:
    """Return the store with the queue, built if it isn't there yet, and who works."""
    base = council_of(people)
    ours = hashlib.blake2b(Path(__file__).read_bytes(), digest_size=4).hexdigest()
    path = OUT / f"queue-{CASES_THERE}-{base.stem}-{ours}.db"
    making = path.with_suffix(".making")
    if not path.exists():
        for old in OUT.glob(f"queue-{CASES_THERE}-{people}-*"):
            old.unlink()
        shutil.copy(base, making)
        engine = open_engine(making, key())
        fill(engine, Documents(OUT / "documents", key()), CASES_THERE)
        engine.dispose()
        making.rename(path)
    engine = open_engine(path, key())
    with engine.connect() as connection:
        desks = _desks(connection)
    engine.dispose()
    return path, desks


def fill(engine: Engine, documents: Documents, cases_there: int) -> None:
    """Put so many cases into the council of *engine*, and post into its trays."""
    random = Random(1)
    with engine.begin() as connection:
        name_migration(connection)
        _hire(connection, random)
        desks = _desks(connection)
        homes = _homes(connection, random)
    made: dict[type, str] = {
        one: one.__tablename__
        for one in (CaseRow, CaseClockRow, CaseNoteRow, CaseFrontRow)
    }
    with engine.begin() as connection:
        name_migration(connection)
        before_moving_rows(connection)
        indexes = _bare(connection, list(made.values()))
    for done in range(0, cases_there, _LOT):
        lot = min(_LOT, cases_there - done)
        cases = [_case(random, desks, homes) for _ in range(lot)]
        with engine.begin() as connection:
            name_migration(connection)
            connection.execute(insert(CaseRow), cases)
            connection.execute(insert(CaseClockRow), list(_clocks(cases)))
            connection.execute(insert(CaseNoteRow), list(_notes(random, cases)))
            connection.execute(insert(CaseFrontRow), list(_fronts(cases)))
    with engine.begin() as connection:
        for each in indexes:
            connection.execute(text(each))
        after_moving_rows(connection)
        name_migration(connection)
        _settle_in(connection, random, desks, documents.put(_LETTER))
        searching.fill(connection, searching.CASES)
        connection.execute(text("UPDATE unit SET tx = NULL, mode = NULL"))
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _stamp(scope: int = COUNCIL) -> dict[str, Any]:
    return {"made_at": NOW, "changed_at": NOW, "scope": scope, "version": 1}


def _bare(connection: Connection, tables: list[str]) -> list[str]:
    """Take the indexes of *tables* away, and return how to make them again."""
    found = connection.execute(
        text(
            "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' "
            "AND sql IS NOT NULL"
        )
    ).all()
    theirs = [row for row in found if row.tbl_name in tables]
    for row in theirs:
        connection.execute(text(f'DROP INDEX "{row.name}"'))
    return [row.sql for row in theirs]


def _hire(connection: Connection, random: Random) -> None:
    """Give the teams enough people for so much work."""
    teams = list(
        connection.execute(
            select(TeamRow.id).where(TeamRow.outside.is_(False)).order_by(TeamRow.code)
        ).scalars()
    )
    for number in range(STAFF):
        who = new_id()
        row = {"id": who, "sign_in_name": f"s{number}", "name": f"Staff {number}"}
        connection.execute(insert(StaffRow), {**row, **_stamp()})
        role = {"id": new_id(), "staff_id": who, "role": Role.CASEWORKER.value}
        connection.execute(insert(StaffRoleRow), {**role, **_stamp()})
        team = teams[min(int(random.expovariate(0.15)), len(teams) - 1)]
        member = {"id": new_id(), "team_id": team, "staff_id": who}
        connection.execute(insert(TeamMemberRow), {**member, **_stamp()})


def _desks(connection: Connection) -> Desks:
    inside = TeamRow.outside.is_(False)
    teams = tuple(
        connection.execute(
            select(TeamRow.code).where(inside).order_by(TeamRow.code)
        ).scalars()
    )
    known = connection.execute(
        text("SELECT code, body FROM service_edition ORDER BY code")
    ).all()
    services = tuple(
        (row.code, teams[number % len(teams)]) for number, row in enumerate(known)
    )
    rows = connection.execute(
        select(TeamRow.code, TeamMemberRow.staff_id)
        .join(TeamMemberRow, TeamMemberRow.team_id == TeamRow.id)
        .where(inside)
        .order_by(TeamMemberRow.n)
    )
    staff: dict[str, list[UUID]] = {code: [] for code in teams}
    for code, who in rows:
        staff[code].append(who)
    busiest = max(staff, key=lambda code: len(staff[code]))
    return Desks(teams, services, staff, staff[busiest][-1])


def _homes(connection: Connection, random: Random) -> list[tuple[UUID, UUID]]:
    """Return people with where they live."""
    rows = connection.execute(
        text(
            "SELECT o.person_id, o.property_id FROM occupancy o JOIN person p "
            "ON p.id = o.person_id WHERE o.scope = 1 AND p.scope = 1 "
            "AND o.property_id IS NOT NULL ORDER BY o.n LIMIT 200000"
        )
    ).all()
    found = [(UUID(bytes=a), UUID(bytes=b)) for a, b in rows]
    random.shuffle(found)
    return found


def _case(
    random: Random, desks: Desks, homes: list[tuple[UUID, UUID]]
) -> dict[str, Any]:
    at = int(random.expovariate(4 / len(desks.services)))
    service, team = desks.services[min(at, len(desks.services) - 1)]
    person, place = random.choice(homes)
    opened = NOW - timedelta(minutes=random.randrange(600_000))
    is_open = random.random() < _OPEN_SHARE
    state = random.choices(_STATES, _STATE_SHARES)[0] if is_open else "closed"
    due = opened + timedelta(days=random.randrange(1, 500))
    runs = is_open and state != "waiting" and random.random() < 0.95
    ours = desks.staff[team] or [desks.worker]
    fraud = random.random() < 0.01
    risks = random.choices(_RISKS, _RISK_SHARES)[0]
    return {
        **_stamp(RESTRICTED if fraud else COUNCIL),
        "id": new_id(),
        "reference": new_reference(),
        "kind": random.choices(_KINDS, _KIND_SHARES)[0],
        "title": random.choice(_TITLES),
        "summary": "They rang about it twice and would like to know.",
        "answers": {"where": "By the gate", "since": "Monday"},
        "service_code": service,
        "service_version": 1,
        "person_id": person if random.random() < 0.95 else None,
        "property_id": place if random.random() < 0.8 else None,
        "team_code": team,
        "owner_id": None if state == "new" else random.choice(ours),
        "state": state,
        "is_open": is_open,
        "risks": "fraud" if fraud else risks,
        "waiting_for": "customer" if state == "waiting" else "us",
        "next_step": "The officer rings them" if random.random() < 0.6 else None,
        "next_due_at": due if runs else NEVER,
        "warn_at": due - timedelta(days=2) if runs else NEVER,
        "opened_at": opened,
        "moved_at": opened,
        # Whatever time itself does to a case has been done to each of them.
        "escalated_to": Role.SENIOR_CO_ORDINATOR.value if is_open else None,
        "closed_at": None if is_open else min(due, NOW),
        "outcome": None if is_open else "done",
    }


def _clocks(cases: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for case in cases:
        due = case["next_due_at"]
        yield {
            **_stamp(case["scope"]),
            "id": new_id(),
            "case_id": case["id"],
            "kind": "working_days(2)",
            "state": "running" if due != NEVER else "ended",
            "started_at": case["opened_at"],
            "due_on": min(due, NOW).date(),
            "due_at": due,
            "warn_at": case["warn_at"],
            "warned_at": NOW if case["warn_at"] <= NOW else None,
            "working": ["two working days"],
        }


def _notes(random: Random, cases: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for case in cases:
        for _ in range(random.randrange(3)):
            yield {
                **_stamp(case["scope"]),
                "id": new_id(),
                "case_id": case["id"],
                "kind": "note",
                "words": "Rang back, no answer. Will try again in the morning.",
            }


def _fronts(cases: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for case in cases:
        if case["scope"] == RESTRICTED:
            yield {
                **_stamp(),
                "id": new_id(),
                "case_id": case["id"],
                "reference": case["reference"],
                "person_id": case["person_id"],
                "team_code": case["team_code"],
                "is_open": case["is_open"],
            }


def _settle_in(
    connection: Connection, random: Random, desks: Desks, letter: str
) -> None:
    """Let the reader have seen cases, and let post lie in the trays."""
    ids = connection.execute(select(CaseRow.id).limit(_READERS_OWN)).scalars()
    seen = [{"case_id": i, "staff_id": desks.worker, "seen_at": NOW} for i in ids]
    connection.execute(insert(CaseSeenRow), seen)
    post = [
        {
            **_stamp(),
            "id": new_id(),
            "reference": new_reference(random.randbytes),
            "title": "Letter",
            "content": letter,
            "media_type": "text/plain",
            "size_bytes": len(_LETTER),
            "received_on": NOW.date(),
            "came_by": "scan",
        }
        for _ in range(_READERS_OWN)
    ]
    connection.execute(insert(DocumentRow), post)
    tray = [
        {
            **_stamp(),
            "id": new_id(),
            "document_id": each["id"],
            "title": each["title"],
            "team_code": random.choice(desks.teams),
            "state": random.choice(("waiting", "accepted", "accepted")),
            "received_on": each["received_on"],
        }
        for each in post
    ]
    connection.execute(insert(TrayItemRow), tray)
