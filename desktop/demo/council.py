"""Building the demonstration council, of any size up to a million people.

The same seed, size and day give the same council, whatever the machine; only
the ids of the store itself differ. It is laid down in pages, so that a million
people take no more memory than a thousand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Final

from sqlalchemy import Connection, Engine, text

from db.errors import ClerkError, FieldProblem
from db.store.schema import after_moving_rows, before_moving_rows, name_migration
from db.tables import searching
from desktop.demo.flags import Flags
from desktop.demo.history import History
from desktop.demo.households import household, known_households
from desktop.demo.paperwork import Paperwork, Shipped
from desktop.demo.places import Gazetteer, Home
from desktop.demo.register import Register, Resident
from desktop.demo.sheets import write_all
from desktop.demo.showcase import Showcase
from desktop.demo.staffing import COLLEAGUES, Office
from desktop.demo.when import Calendar

NAME: Final = "Harrowmere District Council (demonstration)"
MOST_PEOPLE: Final = 1_000_000
DEFAULT_PEOPLE: Final = 2_000
DEFAULT_SEED: Final = 1894
_KNOWN: Final = 3
_SHELTERED: Final = 1
"""Which of the known households is protected."""
_WARNED_EVERY, _WARNED_FIRST = 160, 25
"""Of the homes, which have a warning: some in every council of a few streets."""
_PAGE_PEOPLE: Final = 20_000
_BUILDING_CACHE_KIB: Final = 262_144
_INDEXING_SHARE: Final = 0.35

Progress = Callable[[float, str], None]
"""Told the share that is done, from 0 to 1, and what is being done."""


@dataclass(frozen=True, slots=True)
class Built:
    """A finished council: how much of it there is and who may sign in."""

    people: int
    properties: int
    contacts: int
    sign_in_names: tuple[str, ...]


def build_council(
    writer: Engine,
    shipped: Shipped,
    today: date,
    *,
    people: int = DEFAULT_PEOPLE,
    seed: int = DEFAULT_SEED,
    progress: Progress = lambda _share, _what: None,
) -> Built:
    """Fill a new store with a council and mark it as a demonstration.

    Call it in the write lane, on a store that holds no people. Raises
    FieldProblem if *people* is out of range, ClerkError if the store is in use.
    """
    if not 1 <= people <= MOST_PEOPLE:
        raise FieldProblem("people", f"Enter a number from 1 to {MOST_PEOPLE:,}")
    with writer.begin() as connection:
        if connection.scalar(text("SELECT 1 FROM person LIMIT 1")):
            raise ClerkError("This store holds people already. Choose an empty one.")
        connection.execute(
            text("UPDATE store_meta SET demonstration = 1, organisation = :name"),
            {"name": NAME},
        )
    with _bare_tables(writer):
        council = _Council(seed, today, shipped, people)
        done = 0
        for done in council.pages():
            with writer.begin() as connection:
                name_migration(connection)
                council.write(connection)
            progress(done / people * (1 - _INDEXING_SHARE), "Adding people")
        progress(1 - _INDEXING_SHARE, "Filling the search index")
    progress(1, "Ready")
    return Built(
        done,
        council.places.sheet.count,
        council.history.contacts.count,
        tuple(colleague.sign_in_name for colleague in COLLEAGUES),
    )


class _Council:
    """Everything that is written down, page after page."""

    def __init__(self, seed: int, today: date, shipped: Shipped, people: int) -> None:
        cal = Calendar(today)
        self._cal, self._people = cal, people
        self._random = Random(seed)
        self.office = Office(seed, cal, shipped.teams)
        self.paper = Paperwork(seed, cal, self.office, shipped)
        self.places = Gazetteer(seed, cal.opened, cal.at(cal.opened.date(), 480))
        self.register = Register(seed, cal, self.office)
        self.flags = Flags(seed, cal, self.office)
        self.history = History(seed, cal, self.office, self.register, shipped.services)
        self._homes = 0
        self.showcase = Showcase(seed, cal, self.office, self.history)
        # A small council is for looking at, a large one for measuring.
        self._visits = min(1.5, max(0.3, 6_000 / people))

    def pages(self) -> Iterator[int]:
        """Make the council page by page; gives how many people there are."""
        random, register = self._random, self.register
        known = known_households(self._cal.today)
        written = 0
        while register.people.count < self._people:
            for home in self.places.street(random):
                if not known and random.random() < 0.04:
                    continue  # stands empty
                place = _KNOWN - len(known)
                members = known.pop(0) if known else household(random, self._cal.today)
                room = self._people - register.people.count
                if room <= 0:
                    break
                residents = register.move_in(
                    random, members, home, room, sheltered=place == _SHELTERED
                )
                if place == 0:
                    self.flags.mark(random, residents[0])
                    self.history.contact(random, residents[0])
                self._settle(random, home, residents, known=place < _KNOWN)
                for member, who in zip(members, residents, strict=False):
                    self._live(random, who)
                    if (
                        random.random() < 0.007
                        and not who.protected
                        and register.people.count < self._people
                    ):
                        register.again(random, member, who)
            if register.people.count - written >= _PAGE_PEOPLE:
                written = register.people.count
                yield written
        self.showcase.stage(random)
        self.paper.notify(random, self.places.streets)
        yield register.people.count

    def _settle(
        self, random: Random, home: Home, residents: list[Resident], *, known: bool
    ) -> None:
        """Warn of every so many homes, and remember who lives in the others."""
        self._homes += 1
        if self._homes % _WARNED_EVERY == _WARNED_FIRST:
            self.flags.warn_of(random, home)
        if not known:
            self.showcase.meet(residents)

    def _live(self, random: Random, who: Resident) -> None:
        """Give *who* a history and, seldom, a marker."""
        if who.age < 16:
            return
        if random.random() < 0.004:
            self.flags.mark(random, who)
        visits = self._visits
        while random.random() < visits / (1 + visits):
            self.history.contact(random, who)
        if who.phone and random.random() < min(0.02, 20 / self._people):
            self.history.promise_for(random, who, 9 * 60 + 30 * random.randrange(15))

    def write(self, connection: Connection) -> None:
        """Write what was made since the last page, parents first."""
        write_all(self.office.sheets, connection)
        write_all(self.paper.sheets, connection)
        self.places.sheet.write(connection)
        write_all(self.register.sheets, connection)
        write_all(self.showcase.groups, connection)
        write_all(self.history.sheets, connection)
        write_all(self.showcase.trays, connection)
        write_all(self.flags.sheets, connection)


@contextmanager
def _bare_tables(writer: Engine) -> Iterator[None]:
    """Take triggers and indexes away while rows are laid down, then rebuild them.

    Foreign keys are off meanwhile and checked at the end.
    """
    with writer.begin() as connection:
        name_migration(connection)
        before_moving_rows(connection)
        indexes = connection.execute(
            text(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'index' "
                "AND sql IS NOT NULL AND name LIKE 'ix\\_%' ESCAPE '\\'"
            )
        ).all()
        for name, _ in indexes:
            connection.execute(text(f'DROP INDEX "{name}"'))
    _pragma(writer, "foreign_keys = OFF", "synchronous = OFF")
    _pragma(writer, f"cache_size = -{_BUILDING_CACHE_KIB}")
    try:
        yield
        for _, sql in indexes:
            with writer.begin() as connection:
                connection.execute(text(sql))
        with writer.begin() as connection:
            after_moving_rows(connection)
            searching.rebuild(connection)
            connection.execute(text("UPDATE unit SET tx = NULL, mode = NULL"))
    finally:
        writer.dispose()  # the next connection has its own settings again


def _pragma(writer: Engine, *settings: str) -> None:
    with writer.connect() as connection:
        driver = connection.connection.driver_connection
        if driver is not None:
            for setting in settings:
                driver.execute(f"PRAGMA {setting}")
