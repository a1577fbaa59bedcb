"""What ships in `resources/rules` and in lists: plain values, read once.

These are data of the domain as a calendar of holidays is: every rule that a
council can change starts from them.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def shipped_list(name: str) -> tuple[dict[str, Any], ...]:
    """Return the entries of a list in `resources/lists`; nobody may change them."""
    source = files("resources").joinpath("lists", f"{name}.toml")
    return tuple(tomllib.loads(source.read_text(encoding="utf-8"))["entry"])


@cache
def shipped_rules(name: str) -> dict[str, Any]:
    """Return the content of a file of rules; nobody may change it."""
    source = files("resources").joinpath("rules", f"{name}.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))
