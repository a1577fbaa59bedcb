"""The short forms in which streets are typed and written.

Source: the abbreviations of street descriptors in Royal Mail's Programmers'
Guide to the Postcode Address File; BS 7666 itself writes them out.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

_SHORT: Final = {
    "apt": ("apartment",),
    "av": ("avenue",),
    "ave": ("avenue",),
    "bldg": ("building",),
    "bldgs": ("buildings",),
    "blvd": ("boulevard",),
    "cl": ("close",),
    "cotts": ("cottages",),
    "cres": ("crescent",),
    "cresc": ("crescent",),
    "ct": ("court",),
    "dr": ("drive",),
    "est": ("estate",),
    "fm": ("farm",),
    "gdns": ("gardens",),
    "grn": ("green",),
    "gr": ("grove",),
    "gro": ("grove",),
    "hse": ("house",),
    "ln": ("lane",),
    "mnr": ("manor",),
    "mt": ("mount",),
    "nth": ("north",),
    "pde": ("parade",),
    "pk": ("park",),
    "pl": ("place",),
    "rd": ("road",),
    "sq": ("square",),
    "st": ("street", "saint"),
    "sth": ("south",),
    "tce": ("terrace",),
    "ter": ("terrace",),
    "terr": ("terrace",),
    "vw": ("view",),
    "wlk": ("walk",),
    "wy": ("way",),
    "yd": ("yard",),
}


def _both_ways() -> dict[str, tuple[str, ...]]:
    written: dict[str, list[str]] = defaultdict(list)
    for short, whole in _SHORT.items():
        for each in whole:
            written[short].append(each)
            written[each].append(short)
    return {word: tuple(others) for word, others in written.items()}


_ALSO: Final = _both_ways()


def also_written(word: str) -> tuple[str, ...]:
    """Return other ways in which a folded word of an address is written."""
    return _ALSO.get(word, ())


def is_street_word(word: str) -> bool:
    """Return whether *word* says what kind of street or building it is."""
    return word in _ALSO
