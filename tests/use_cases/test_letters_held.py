"""Mail came back: further letters are held until the address is verified."""

from __future__ import annotations

import pytest

from db.domain.letters.states import LetterState
from db.domain.permissions import Role
from db.errors import ClerkError, FieldProblem
from db.queries.people.person_page import person_page
from db.queries.people.rows import PersonPage
from db.tables.person import NoteRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.types import new_id
from desktop.letters.use_cases.one_letter import LetterQueued, queue_letter
from desktop.people.use_cases.homes import (
    EndHome,
    Home,
    HomeVerified,
    MoveHome,
    VerifyHome,
    end_home,
    move_home,
    verify_home,
)
from tests.fixtures.letter_ways import back, release, sent
from tests.fixtures.letters import Letters
from tests.fixtures.post import PostRoom
from tests.fixtures.stores import TODAY


def home(letters: Letters) -> OccupancyRow:
    [row] = [
        one
        for one in letters.office.rows(OccupancyRow)
        if one.person_id == letters.gwen and one.to_on is None
    ]
    return row


def page(letters: Letters) -> PersonPage:
    return letters.office.read(person_page, letters.gwen, letters.office.now)


def written(letters: Letters, **given: object) -> bool:
    """Write another letter and queue it; return whether it was held."""
    letter = letters.start()
    letters.save(letter, **given)
    done = letters.go(queue_letter, letter)
    assert isinstance(done, LetterQueued)
    state = letters.letter(letter).state
    assert (state == LetterState.HELD) is done.held
    return done.held


def test_the_page_says_that_mail_came_back_and_why(
    letters: Letters, post: PostRoom
) -> None:
    assert page(letters).mail_back == ()
    letter = sent(letters)
    waiting = letters.queued()
    back(post, letters.letter(letter))
    [doubt] = page(letters).mail_back
    assert (doubt.occupancy_id, doubt.reason, doubt.on, doubt.held) == (
        *(home(letters).id, "gone_away", TODAY),
        1,
    )
    shown = {one.line.id: one for one in page(letters).letters}
    assert shown[letter].returned_reason == "gone_away"
    assert shown[waiting].line.held_reason == "returned"


def test_mail_that_names_no_letter_is_told_of_as_well(
    letters: Letters, post: PostRoom
) -> None:
    letter = letters.letter(sent(letters))
    letter.reference = "their own 4711"
    back(post, letter, letters.gwen, reason="refused")
    [doubt] = page(letters).mail_back
    assert doubt.reason == "refused"


def test_whatever_is_written_to_that_address_from_now_on_is_held(
    letters: Letters, post: PostRoom
) -> None:
    back(post, letters.letter(sent(letters)))
    assert written(letters)
    care_of = ("Gwen Llywelyn", "c/o Rhodri", "1 Spital Road", "Maldon", "CM9 6EB")
    assert not written(letters, delivery="care_of", address=care_of)
    elsewhere = ("Gwen Llywelyn", "2 High Street", "Maldon", "CM9 5AA")
    assert not written(letters, address=elsewhere)


def test_a_verified_address_lets_the_held_ones_go_on(
    letters: Letters, post: PostRoom
) -> None:
    letter = sent(letters)
    waiting, draft = letters.queued(), letters.start()
    back(post, letters.letter(letter))
    later = letters.start()
    letters.save(later)
    letters.go(queue_letter, later)
    assert letters.letter(draft).state == LetterState.HELD
    row = home(letters)
    with pytest.raises(FieldProblem, match="Say how you know"):
        letters.do(verify_home, VerifyHome(row.id, row.version, " "), Role.ADVISOR_1)
    verify = VerifyHome(row.id, row.version, "She showed a bank letter")
    done = letters.do(verify_home, verify, Role.ADVISOR_1)
    assert isinstance(done, HomeVerified)
    assert done.letters == 3
    states = {one: letters.letter(one).state for one in (waiting, draft, later)}
    assert states == {
        waiting: LetterState.QUEUED,
        draft: LetterState.DRAFT,
        later: LetterState.QUEUED,
    }
    assert letters.letter(waiting).held_reason is None
    assert page(letters).mail_back == ()
    assert "She showed a bank letter" in [
        note.words for note in letters.office.rows(NoteRow)
    ]
    release(letters, waiting)
    assert letters.letter(waiting).state == LetterState.RELEASED
    assert not written(letters)


def test_a_new_address_takes_the_held_ones_with_it(
    letters: Letters, post: PostRoom
) -> None:
    letter = sent(letters)
    waiting = letters.queued()
    back(post, letters.letter(letter))
    place = PropertyRow(
        id=new_id(),
        uprn="77",
        label="3 Spital Road, Maldon, CM9 6EB",
        street="Spital Road",
        postcode="CM9 6EB",
    )
    letters.office.put(place)
    moved = MoveHome(letters.gwen, Home(property_id=place.id, from_on=TODAY))
    letters.do(move_home, moved, Role.ADVISOR_1)
    row = letters.letter(waiting)
    assert row.state == LetterState.QUEUED
    assert row.address == ["Gwen Llywelyn", "3 Spital Road", "Maldon", "CM9 6EB"]
    assert row.occupancy_id == home(letters).id


def test_one_that_nobody_has_verified_holds_them_still(
    letters: Letters, post: PostRoom
) -> None:
    letter = sent(letters)
    waiting = letters.queued()
    back(post, letters.letter(letter))
    there = Home(free_text="Plot 4, Spital Road, Maldon", postcode="CM9 6EB")
    letters.do(move_home, MoveHome(letters.gwen, there), Role.ADVISOR_1)
    assert letters.letter(waiting).state == LetterState.HELD
    row = home(letters)
    verify = VerifyHome(row.id, row.version, "Rang the site office")
    letters.do(verify_home, verify, Role.ADVISOR_1)
    assert letters.letter(waiting).state == LetterState.QUEUED
    assert letters.letter(waiting).address[1] == "Plot 4"


def test_an_address_that_they_left_is_not_verified_any_more(
    letters: Letters,
) -> None:
    row = home(letters)
    letters.do(end_home, EndHome(row.id, row.version, TODAY), Role.ADVISOR_1)
    left = letters.office.row(OccupancyRow, row.id)
    with pytest.raises(ClerkError, match="left this address"):
        letters.do(verify_home, VerifyHome(left.id, left.version, "Rang"))
