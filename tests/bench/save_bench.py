"""A save: `log_enquiry` itself, the program's own share of it, what capture adds."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from time import thread_time_ns
from uuid import UUID

from sqlalchemy import Engine, text

from db.actor import Actor
from db.domain.permissions import Role
from db.store import capture
from db.store.engine import open_engine
from db.store.unit_of_work import UnitOfWork
from desktop.counter.use_cases.endings import Ending
from desktop.counter.use_cases.log_enquiry import LogEnquiry, log_enquiry
from desktop.counter.use_cases.settle_enquiry import Settled
from desktop.counter.use_cases.start_contact import StartContact, start_contact
from tests.bench.big_council import key
from tests.bench.measure import Figures, Timings, steady

SAVES, WARM_UP = 400, 20
NOW = datetime(2026, 11, 20, 11, tzinfo=UTC)
ENDING: Ending = Settled("answered", "The crew comes back by Tuesday.")
BEYOND_FLUSH_MS, CAPTURE_TIMES = 1.0, 1.3


class Desk:
    """An advisor with a caller at the counter, on a store of their own."""

    def __init__(self, path: Path, name: str, *, captured: bool) -> None:
        copy = path.with_suffix(f".{name}")
        shutil.copy(path, copy)
        self.engine: Engine = open_engine(copy, key())
        if not captured:
            with self.engine.begin() as connection:
                capture.drop_triggers(connection)
        self._actor, caller = _advisor_and_caller(self.engine)
        begun = start_contact(StartContact("counter", caller), self._unit())
        assert begun.id is not None
        self._contact: UUID = begun.id

    def save(self) -> None:
        """Do what the advisor's one key does: the enquiry, answered and closed."""
        command = LogEnquiry(
            self._contact,
            "missed-collection",
            {"bin": "recycling", "out_in_time": True},
            "Missed on Friday; the rest of the street was done.",
            ending=ENDING,
        )
        log_enquiry(command, self._unit())

    def _unit(self) -> UnitOfWork:
        return UnitOfWork(self.engine, self._actor, lambda: NOW)


def save_figures(path: Path) -> list[Figures]:
    """Return the figures of saving an enquiry, on copies of the store."""
    ours, bare = (
        Desk(path, "captured", captured=True),
        Desk(path, "bare", captured=False),
    )
    work = Timings("processor time of the save")
    saves, without, flush = (
        Timings("save an enquiry (log_enquiry)"),
        Timings("the same without capture"),
        Timings("the disk's own flush"),
    )
    page = os.urandom(16_384)
    with path.with_suffix(".flush").open("wb") as out, steady():
        for turn in range(SAVES + WARM_UP):
            began = thread_time_ns()
            saves.time(ours.save)
            work.taken.append(thread_time_ns() - began)
            without.time(bare.save)
            out.write(page)
            out.flush()
            flush.time(os.fsync, out.fileno())
            if turn == WARM_UP - 1:
                for timings in (saves, without, flush, work):
                    timings.taken.clear()
    for desk in (ours, bare):
        desk.engine.dispose()
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
            f"p50 {saves.at(0.5) - flush.at(0.5):.2f} ms beyond its p50; of it "
            f"{work.at(0.5):.2f} ms are work of ours, most of it SQLAlchemy's for "
            "the sixteen statements of a save; the rest is waiting",
        ),
        without.figures(
            f"capture at most {CAPTURE_TIMES} times",
            times <= CAPTURE_TIMES,
            f"capture takes {times:.2f} times as long at the median",
        ),
        flush.figures(),
    ]


def _advisor_and_caller(engine: Engine) -> tuple[Actor, UUID]:
    with engine.connect() as connection:
        advisor = connection.scalar(text("SELECT id FROM staff ORDER BY n LIMIT 1"))
        caller = connection.scalar(
            text("SELECT id FROM person WHERE scope = 1 ORDER BY n LIMIT 1")
        )
    roles = frozenset({Role.ADVISOR_1})
    return Actor.with_roles(UUID(bytes=advisor), "", roles), UUID(bytes=caller)
