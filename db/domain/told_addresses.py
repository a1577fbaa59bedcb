"""Whether words tell an address, whosever it is.

For somebody whose home is protected, an answer must not depend on where they
live: refusing their own address and taking every other would confirm it to
whoever tries a few.
"""

from __future__ import annotations

import re
from typing import Final

_STREETS: Final = (
    "road rd street st lane ln avenue ave close drive dr way court ct place pl "
    "crescent cres gardens gdns grove terrace square sq row hill mews walk rise "
    "view quay house buildings heol stryd ffordd lon clos rhodfa"
)
_POSTCODE: Final = r"[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}"
_NUMBERED: Final = (
    r"\d+ ?[a-z]?[ ,]+(?:[^\s\d,]+[ ,]+){0,3}(?:" + "|".join(_STREETS.split()) + ")"
)
_WELSH: Final = r"\d+ ?[a-z]?[ ,]+(?:heol|stryd|ffordd|lon|clos|rhodfa)"
_INSIDE: Final = r"(?:flat|apartment|apt|room|unit|fflat) \d+"
_ADDRESS: Final = re.compile(
    rf"\b(?:{_POSTCODE}|{_NUMBERED}|{_WELSH}|{_INSIDE})\b", re.IGNORECASE
)
_DWELLING: Final = "R"


def tells_an_address(words: str) -> bool:
    """Return whether *words* hold a postcode, a number in a street, or a flat's."""
    return _ADDRESS.search(" ".join(words.split())) is not None


def may_be_a_home(classification: str | None) -> bool:
    """Return whether somebody may live in a property of this class.

    Source: OS AddressBase classification scheme: residential classes begin
    with R; a place whose class nobody knows may be one.
    """
    return not classification or classification.upper().startswith(_DWELLING)
