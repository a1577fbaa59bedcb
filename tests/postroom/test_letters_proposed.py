"""Letters of a whole council, read by the real line: nothing is misfiled by one key.

Their words are made by the program for this test; the rules never saw them.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.post.identifying import Field
from db.tables.place import PropertyRow
from desktop.postroom.suggested import suggested_of
from tests.fixtures.council_letters import Writers
from tests.fixtures.letter_council import (
    TODAY,
    LetterCouncil,
    letter_council,
    misfiled,
)


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LetterCouncil]:
    """A council of nine hundred people."""
    made = letter_council(tmp_path_factory.mktemp("letters"), 900)
    yield made
    made.readers.dispose()
    made.engine.dispose()


@pytest.mark.parametrize("seed", [3, 11, 2026])
def test_one_key_never_misfiles_a_letter(council: LetterCouncil, seed: int) -> None:
    letters = list(Writers(council.people(), seed, TODAY).write(120))
    offered, wrong = 0, []
    for letter in letters:
        found = suggested_of(council.propose(letter.text))
        offered += found.stops_at() is None
        wrong += [
            (each, letter.trap, letter.kind)
            for each in misfiled(letter, found, council.would_go(found))
        ]
        person = found.of(Field.PERSON)
        if person is not None and person.sure:
            assert found.person() == letter.person, letter.trap
    assert wrong == []
    assert offered > len(letters) // 5, "it is offered where it is sure"


def test_nobody_protected_is_guessed_at(council: LetterCouncil) -> None:
    people = council.people()
    hidden = [one for one in people if one.protected]
    assert hidden
    for one in hidden:
        said = [
            *(one.name, *one.address.split(", "), "", "Dear Sir or Madam,", ""),
            *("The boiler", "It is cold.", "", "Yours faithfully", one.name),
            f"Date of birth: {one.born}",
        ]
        assert Field.PERSON.value not in council.propose("\n".join(said))
        referred = "\n".join([f"Your ref: {one.reference}", *said])
        known = council.propose(referred)
        assert known["person"]["value"] == str(one.id)
        assert known["person"]["sure"]
        assert one.name not in str(known), "nothing of theirs is written down again"
        assert "property" not in known, "where they live least of all"


def test_a_flat_is_meant_before_its_house(council: LetterCouncil) -> None:
    with Session(council.readers) as session:
        labels = set(session.scalars(select(PropertyRow.label)))
    flats = [each for each in labels if each.partition(", ")[2] in labels]
    assert flats
    flat = min(flats)
    written = [*flat.split(", "), "", "Dear Sir or Madam,", "", "The lift is stuck."]
    found = council.propose("\n".join(written))
    assert found["property"]["with"]["label"] == flat
    unread = council.propose("\n".join(written[1:]))
    assert "property" not in unread, "which of its flats can't be read"


def test_letters_on_paper_are_proposed_for_by_the_line(council: LetterCouncil) -> None:
    letters = list(Writers(council.people(), 5, TODAY).write(12))
    found = council.proposed(letters, workers=2)
    right = 0
    for letter, one in zip(letters, found, strict=True):
        assert misfiled(letter, one, council.would_go(one)) == []
        day = one.of(Field.DATED)
        assert day is None or not day.sure or one.dated() == letter.dated
        if one.stops_at() is None:
            right += 1
            assert one.fields[Field.PERSON].lit
            assert one.fields[Field.PERSON].why
    assert right >= 3
