"""Settings on disk: TOML with one version number, upgraded on reading."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop.runtime.private_files import make_private_folder, open_private

Value = bool | int | str
Values = dict[str, Value]
"""Dotted keys, like ``appearance.look``."""
Upgrade = Callable[[Values], Values]

VERSION = 1
UPGRADES: Mapping[int, Upgrade] = {}
"""From each older version, what makes its values those of the next."""


def read(path: Path, upgrades: Mapping[int, Upgrade] = UPGRADES) -> tuple[int, Values]:
    """Return the version on disk and the values as the newest version has them.

    A file that is not there has no values. Raises ValueError if the file is no
    TOML or holds what no setting can be, OSError if it can't be read. Never
    changes the file.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return VERSION, {}
    version = table.pop("version", 1)
    if not isinstance(version, int) or version < 1:
        raise ValueError("the version is no number")
    values = _flat(table)
    for old in sorted(upgrades):
        if old >= version:
            values = upgrades[old](values)
    return version, values


def write(path: Path, version: int, values: Values) -> None:
    """Put *values* on disk whole or not at all, for its owner's eyes only.

    Raises OSError if the disk won't take it; the old file then stands.
    """
    lines = [f"version = {version}"]
    section = ""
    for key in sorted(values, key=lambda key: ("." in key, key)):
        head, _, name = key.rpartition(".")
        if head != section:
            section = head
            lines += ["", f"[{head}]"]
        lines.append(f"{name} = {_spelt(values[key])}")
    make_private_folder(path.parent)
    fresh = path.with_suffix(".new")
    with open_private(fresh, "w") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _flat(table: Mapping[str, object], head: str = "") -> Values:
    values: Values = {}
    for name, value in table.items():
        if isinstance(value, dict):
            values |= _flat(value, f"{head}{name}.")
        elif isinstance(value, bool | int | str):
            values[f"{head}{name}"] = value
        else:
            raise ValueError("no setting holds this")  # noqa: TRY004 - the file is wrong
    return values


def _spelt(value: Value) -> str:
    """Return *value* as TOML; its strings are JSON's, but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
