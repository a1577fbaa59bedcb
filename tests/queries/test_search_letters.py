"""A letter is found by its reference, and only by who may see it."""

from __future__ import annotations

from db.domain.permissions import Role
from db.queries.search import search_references
from tests.fixtures.letters import Letters


def test_a_letter_is_found_by_its_reference(letters: Letters) -> None:
    letter = letters.letter(letters.start())
    [hit] = letters.office.read(search_references, letter.reference)
    assert (hit.kind, hit.id, hit.person_id) == ("letter", letter.id, letters.gwen)
    assert hit.about == "About your bin"


def test_who_sees_no_people_finds_no_letter(letters: Letters) -> None:
    letter = letters.letter(letters.start())
    found = letters.office.read_as(
        Role.ADMINISTRATOR, search_references, letter.reference
    )
    assert found == []
