"""What a letterhead may be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.letters.letterhead import (
    LARGEST,
    Letterhead,
    check_letterhead,
    contrast_on_paper,
    with_logo,
)
from db.errors import FieldProblem

GOOD = Letterhead(with_logo(b"dots"), "The crest", "Yr arfbais", "#5b2c83")


def test_a_letterhead_keeps_its_picture_and_tells_it_in_both_languages() -> None:
    check_letterhead(GOOD)
    check_letterhead(Letterhead())
    assert GOOD.content == b"dots"
    assert (GOOD.told("en"), GOOD.told("cy")) == ("The crest", "Yr arfbais")
    assert replace(GOOD, shows_cy="").told("cy") == "The crest"
    assert GOOD.digest != replace(GOOD, logo=with_logo(b"other")).digest


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"logo": "not base 64!"}, "logo"),
        ({"logo": "A" * (LARGEST + 4)}, "logo"),
        ({"shows": ""}, "shows"),
        ({"shows": "x" * 5_000}, "shows"),
        ({"colour": "teal"}, "colour"),
        ({"colour": "#FFF"}, "colour"),
        ({"colour": "#ffee00"}, "colour"),
        ({"colour": ""}, "colour"),
    ],
)
def test_what_no_letter_can_be_printed_under_is_refused(
    changed: dict[str, str], field: str
) -> None:
    with pytest.raises(FieldProblem) as problem:
        check_letterhead(replace(GOOD, **changed))
    assert problem.value.field == field


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast_on_paper("#000000") == pytest.approx(21)
    assert contrast_on_paper("#ffffff") == pytest.approx(1)
    assert contrast_on_paper("#767676") == pytest.approx(4.54, abs=0.01)
