"""``python -m tests.bench.endurance 2000 200``: so many enquiries and locks.

Prints what the program holds as it goes, and at the end what there is more of.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from db.actor import Actor
from db.clock import system_clock
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.store.home import Home
from db.store.sealing import Argon2Cost
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.types import new_id
from desktop.admin.use_cases.set_up import SetUp, set_up_store
from desktop.app import Program
from desktop.tour.hands import Hands
from tests.fixtures.endurance import Counterhand, Steps, census, kinds, work_through

PASSPHRASE = "lantern gravel teacup"
CALLERS = ("Gwendolyn", "Owen", "Zebedee", "Ffion", "Marmaduke", "Xanthe")
SERVICES = ("mis", "dog", "graff", "pot")


def main(enquiries: int, locks: int) -> None:
    """Work through them, and print."""
    with TemporaryDirectory() as folder:
        home = Home.at(Path(folder) / "guildhall")
        way = Way(system_clock, "0", cost=Argon2Cost(8, 1, 1))
        _furnish(home, way)
        app = QApplication([])
        program = Program(app, home, way)
        program.window.resize(1366, 768)
        program.failed.connect(print)
        program.start()
        program.window.activateWindow()
        work_through(_all(program, enquiries, locks))
        program.window.close()


def _furnish(home: Home, way: Way) -> None:
    command = SetUp("Bryn District Council", "Priya Shah", "priya", PASSPHRASE)
    store, _ = set_up_store(command, home, way)
    with store:
        unit = UnitOfWork(store.writer, Actor.program(), way.clock)
        with unit:
            unit.require(Action.IMPORT_PEOPLE)
            for number, name in enumerate(CALLERS, start=1):
                person, place = new_id(), new_id()
                label = f"{number} Station Road, Maldon, CM9 4LQ"
                unit.add(
                    PropertyRow(
                        id=place,
                        uprn=str(10_000 + number),
                        label=label,
                        street="Station Road",
                        postcode="CM9 4LQ",
                    )
                )
                unit.add(
                    PersonRow(id=person, reference=new_reference(), name=f"{name} Vale")
                )
                unit.add(OccupancyRow(person_id=person, property_id=place))
            unit.commit()


def _all(program: Program, enquiries: int, locks: int) -> Steps:
    hand = Counterhand(program, Hands(program.window), PASSPHRASE)
    hands = Hands(program.window)
    yield program.entrance.sign_in_name.line.hasFocus, "the keyboard"
    hands.write("priya")
    hands.press("Tab")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    yield lambda: program.shift and not program.shift.jobs.busy, "the workspace"
    every = max(1, enquiries // max(1, locks))
    tell = max(1, enquiries // 20)
    locked, before = 0, kinds(program)
    began = perf_counter()
    for number in range(enquiries):
        caller = CALLERS[number % len(CALLERS)].lower()
        yield from hand.enquiry(caller, SERVICES[number % len(SERVICES)], "By the gate")
        if locks and number % every == every - 1 and locked < locks:
            locked += 1
            yield from hand.lock_and_unlock()
        if number == len(CALLERS):
            before = kinds(program)
        if number % tell == 0 or number == enquiries - 1:
            took = (perf_counter() - began) / (number + 1)
            print(
                f"{number + 1:5} enquiries {locked:4} locks  {took:.2f} s  "
                f"{census(program)}",
                flush=True,
            )
    more = kinds(program) - before
    print(more.most_common(40))


if __name__ == "__main__":
    main(*(int(each) for each in sys.argv[1:3]))
