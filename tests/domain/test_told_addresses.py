"""Words that tell an address, whosever it is, and words that don't."""

from __future__ import annotations

import pytest

from db.domain.told_addresses import may_be_a_home, tells_an_address


@pytest.mark.parametrize(
    "words",
    [
        *("CM9 4LQ", "cm94lq", "at SW1A 1AA now", "14b Station Road", "2, Mill Lane"),
        *("14 B, Old Station Rd", "12 Heol y Dderwen", "Flat 3", "room 12 upstairs"),
        *("ring at\n9\nHidden  Lane",),
    ],
)
def test_these_tell_one(words: str) -> None:
    assert tells_an_address(words)


@pytest.mark.parametrize(
    "words",
    [
        *("", "2 bins were missed", "3 children at home", "prefers mornings"),
        *("the street is dark", "Ring after 4 pm", "GH-7K3M-92QX-4TD", "01632 960417"),
    ],
)
def test_these_do_not(words: str) -> None:
    assert not tells_an_address(words)


def test_a_place_of_unknown_class_may_be_a_home() -> None:
    assert all(map(may_be_a_home, (None, "", "R", "RD02", "rd")))
    assert not any(map(may_be_a_home, ("C", "CC03", "L", "ZW")))
