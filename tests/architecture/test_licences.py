"""Everything in the lock may be shipped under MIT, or used to test what ships."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

# Read by hand, because the package itself does not say it in one clear word.
REVIEWED = {
    "nodeenv": "BSD-3-Clause",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "sqlcipher3": "zlib AND BSD-3-Clause AND Apache-2.0",
}

FREE = re.compile(
    r"^(MIT|BSD|ISC|Apache|PSF|Python Software Foundation|zlib|0BSD|CC0|MPL|"
    r"Mozilla Public License 2\.0|LGPL|Unlicense)",
    re.IGNORECASE,
)


def is_free_enough(expression: str) -> bool:
    """Return whether one side of each OR, and all of its ANDs, may be shipped."""
    return any(
        all(FREE.match(part.strip(" ()")) for part in side.split(" AND "))
        for side in expression.split(" OR ")
    )


def licence_of(name: str) -> str:
    """Return the licence that package *name* declares, in its own words."""
    if name in REVIEWED:
        return REVIEWED[name]
    about = metadata.metadata(name)
    declared = next(
        (about[key] for key in ("License-Expression", "License") if key in about), ""
    )
    if declared and "\n" not in declared:
        return declared
    return " OR ".join(
        line.rpartition(" :: ")[2]
        for line in about.get_all("Classifier") or []
        if line.startswith("License :: ")
    )


def test_nothing_in_the_lock_forbids_shipping_under_mit(root: Path) -> None:
    lock = (root / "requirements.lock").read_text(encoding="utf-8")
    named = re.findall(r"^([a-z0-9._-]+)==", lock, re.MULTILINE)
    here = {
        name
        for name in named
        if any(metadata.Distribution.discover(name=name))  # not another platform's
    }
    assert len(here) > 50
    licences = {name: licence_of(name) for name in sorted(here)}
    unfree = {name: said for name, said in licences.items() if not is_free_enough(said)}
    assert unfree == {}


def test_an_alternative_is_enough_but_an_addition_is_not() -> None:
    assert is_free_enough("LGPL-3.0-only OR GPL-2.0-only")
    assert not is_free_enough("MIT AND GPL-3.0-only")
    assert not is_free_enough("AGPL-3.0-or-later")
    assert not is_free_enough("")
