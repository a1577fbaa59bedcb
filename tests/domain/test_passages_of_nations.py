"""Passages that a nation has of its own stand where its councils take them in."""

from __future__ import annotations

from db.domain.letters.nations import code_in, for_nation
from db.domain.working_days import Nation

FOUND = {"ombudsman": 1, "ombudsman-in-wales": 2, "thanks": 3, "only-in-scotland": 4}


def test_a_nations_own_passage_stands_for_the_common_one() -> None:
    wales = for_nation(FOUND, Nation.WALES)
    assert wales == {**FOUND, "ombudsman": 2}
    assert for_nation(FOUND, Nation.ENGLAND) == FOUND
    assert for_nation(FOUND, Nation.NORTHERN_IRELAND) == FOUND


def test_it_is_named_after_the_common_one() -> None:
    assert code_in("ombudsman", Nation.NORTHERN_IRELAND) == (
        "ombudsman-in-northern-ireland"
    )
