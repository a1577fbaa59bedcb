"""Days of birth as other systems write them."""

from __future__ import annotations

from datetime import date

import pytest

from db.errors import FieldProblem
from desktop.admin.importing.dates import read_day

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    "written",
    [
        *("1961-03-04", "1961-03-04 00:00:00", "04/03/1961", "4.3.61", "19610304"),
        *("4 March 1961", "4th Mar 1961", "04-Mar-61", "4 Mar. 1961", "4 Mawrth 1961"),
        *("March 4 1961", "March 4th, 1961", "Mar. 4,1961", "22344"),
    ],
)
def test_one_day_in_many_spellings(written: str) -> None:
    assert read_day("date_of_birth", written, TODAY) == date(1961, 3, 4)


@pytest.mark.parametrize(
    "written",
    ["29/02/1983", "1961", "yesterday", "4 Ma 1961", "Marmalade 4 1961", "13/13/1961"],
)
def test_what_is_no_day_is_refused(written: str) -> None:
    with pytest.raises(FieldProblem, match="like 24/11/1980"):
        read_day("date_of_birth", written, TODAY)
