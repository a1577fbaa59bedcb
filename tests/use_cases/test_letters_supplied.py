"""Letters that a supplier puts into Braille: listed, ordered, come and sent."""

from __future__ import annotations

from functools import partial
from uuid import UUID

import pytest

from db.domain.letters.states import LetterState
from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem
from db.queries.letters.one import supply_list
from db.queries.letters.queue import print_queue
from db.tables.document import DocumentRow
from db.tables.letter import LetterSupplyRow
from db.tables.person import PersonRow
from desktop.letters.use_cases.supplying import (
    OrderSupply,
    SupplyCame,
    SupplyOrdered,
    order_supply,
    supply_came,
)
from tests.fixtures.letters import Letters
from tests.fixtures.stores import TODAY


def order(letters: Letters, *supply: UUID, supplier: str = "Torch") -> SupplyOrdered:
    use_case = partial(order_supply, workshop=letters.workshop)
    done = letters.do(use_case, OrderSupply(supply, supplier), Role.POST_ROOM)
    assert isinstance(done, SupplyOrdered)
    return done


def test_it_is_listed_ordered_and_sent_when_it_came(letters: Letters) -> None:
    letter = letters.queued(format="braille")
    assert letters.office.read(print_queue) == ()
    [line] = letters.office.read(supply_list)
    assert (line.letter_id, line.format, line.state) == (letter, "braille", "waiting")
    assert order(letters, line.id).letters == (letter,)
    assert letters.letter(letter).dated_on == TODAY
    with pytest.raises(ClerkError):
        order(letters, line.id)
    [line] = letters.office.read(supply_list)
    assert (line.state, line.supplier, line.ordered_on) == ("ordered", "Torch", TODAY)
    came = SupplyCame(line.id, line.version)
    letters.do(supply_came, came, Role.POST_ROOM)
    row = letters.letter(letter)
    assert row.state == LetterState.SENT
    assert row.document_id is not None
    filed = letters.office.row(DocumentRow, row.document_id)
    assert filed.person_id == letters.gwen
    assert letters.office.read(supply_list) == ()
    with pytest.raises(ClerkError):
        letters.do(supply_came, SupplyCame(line.id, line.version + 1), Role.POST_ROOM)


def test_what_stops_it_by_now_is_held(letters: Letters) -> None:
    letter = letters.queued(format="audio")
    unit = letters.office.unit()
    with unit:
        unit.require(Action.RECORD_DEATH)
        unit.get(PersonRow, letters.gwen).deceased_on = TODAY
        unit.commit()
    [row] = letters.office.rows(LetterSupplyRow)
    done = order(letters, row.id)
    assert (done.letters, done.held) == ((), 1)
    assert letters.letter(letter).state == LetterState.HELD
    assert letters.office.rows(LetterSupplyRow) == []


def test_somebody_has_to_make_it(letters: Letters) -> None:
    letters.queued(format="braille")
    [row] = letters.office.rows(LetterSupplyRow)
    with pytest.raises(FieldProblem):
        order(letters, row.id, supplier=" ")
    use_case = partial(order_supply, workshop=letters.workshop)
    command = OrderSupply((), "x")
    letters.office.check_permission(Action.RELEASE_RUN, use_case, command)
    came = SupplyCame(row.id, 1)
    letters.office.check_permission(Action.TICK_LETTERS, supply_came, came)
