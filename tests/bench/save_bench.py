"""A save: the program's own share of it, and what capture adds."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine, text

from db.actor import Actor
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.store import capture
from db.store.engine import open_engine
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ContactRow, EnquiryRow
from tests.bench.big_council import key
from tests.bench.measure import Figures, Timings, steady

SAVES = 400
NOW = datetime(2026, 11, 20, 11, tzinfo=UTC)
BEYOND_FLUSH_MS, CAPTURE_TIMES = 1.0, 1.3


def save_figures(path: Path) -> list[Figures]:
    """Return the figures of a save like an enquiry's, on copies of the store."""
    ours, bare = _copy(path, "captured"), _copy(path, "bare")
    with bare.begin() as connection:
        capture.drop_triggers(connection)
    with ours.connect() as connection:
        staff = UUID(bytes=connection.scalar(text("SELECT id FROM staff LIMIT 1")))
        contact = UUID(bytes=connection.scalar(text("SELECT id FROM contact LIMIT 1")))
    saves, without, flush = (
        Timings("save an enquiry"),
        Timings("the same without capture"),
        Timings("the disk's own flush"),
    )
    file = path.with_suffix(".flush")
    page = os.urandom(16_384)
    with file.open("wb") as out, steady():
        for turn in range(SAVES + 20):
            for timings, engine in ((saves, ours), (without, bare)):
                timings.time(_save, engine, staff, contact)
            out.write(page)
            out.flush()
            flush.time(lambda: os.fsync(out.fileno()))
            if turn == 19:
                for timings in (saves, without, flush):
                    timings.taken.clear()
    for engine in (ours, bare):
        engine.dispose()
    for left in path.parent.glob(f"{path.stem}.*"):
        if left != path:
            left.unlink()
    beyond = saves.at(0.99) - flush.at(0.99)
    times = saves.at(0.5) / without.at(0.5)
    return [
        saves.figures(
            f"p99 {BEYOND_FLUSH_MS:g} beyond flush",
            beyond <= BEYOND_FLUSH_MS,
            f"p99 is {beyond:.2f} ms beyond the flush's p99, "
            f"p50 {saves.at(0.5) - flush.at(0.5):.2f} ms beyond its p50",
        ),
        without.figures(
            f"capture at most {CAPTURE_TIMES} times",
            times <= CAPTURE_TIMES,
            f"capture takes {times:.2f} times as long at the median",
        ),
        flush.figures(),
    ]


def _copy(path: Path, name: str) -> Engine:
    copy = path.with_suffix(f".{name}")
    shutil.copy(path, copy)
    return open_engine(copy, key())


def _save(writer: Engine, staff: UUID, contact: UUID) -> None:
    """Do what logging an enquiry does: two rows, one transaction, sealed."""
    unit = UnitOfWork(writer, Actor.program(), lambda: NOW)
    with unit:
        unit.require(Action.LOG_ENQUIRY)
        unit.get(ContactRow, contact)
        unit.add(
            EnquiryRow(
                reference=new_reference(),
                contact_id=contact,
                service_code="missed-collection",
                service_version=1,
                answers={"bin": "recycling", "out_in_time": True},
                note="Missed on Friday; the rest of the street was done.",
                outcome="answered",
                closed_at=NOW,
                made_by=staff,
            )
        )
        unit.commit()
