"""Check, without a network, that requirements.lock fits pyproject.toml.

Every dependency that pyproject.toml names, extras included, has to be locked at
a version that satisfies it, with a hash; and the lock names packages only, no
addresses and no folders. Prints what is wrong and exits with 1.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PINNED = re.compile(
    r"^(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[^\s;]+)(?P<rest>.*(?:\n[ ]{4}.*)*)",
    re.MULTILINE,
)
ADDRESS = re.compile(r"://|^-|^\s*file:| @ |\s/\w", re.MULTILINE)


def wanted(project: str) -> list[Requirement]:
    """Return what the text of a pyproject.toml asks for, extras included."""
    table = tomllib.loads(project)["project"]
    lines = list(table["dependencies"])
    for extra in table.get("optional-dependencies", {}).values():
        lines += extra
    return [Requirement(line) for line in lines]


def problems(project: str, lock: str) -> list[str]:
    """Return what is wrong with *lock*, one sentence each; nothing if it fits."""
    found = []
    pins: dict[str, str] = {}
    for pin in PINNED.finditer(lock):
        pins[canonicalize_name(pin["name"])] = pin["version"]
        if "--hash=sha256:" not in pin["rest"]:
            found.append(f"{pin['name']} is locked without a hash.")
    for requirement in wanted(project):
        version = pins.get(canonicalize_name(requirement.name))
        if version is None:
            found.append(f"{requirement.name} is not in the lock.")
        elif not requirement.specifier.contains(version, prereleases=True):
            found.append(f"{requirement} is locked at {version}.")
    if ADDRESS.search(lock):
        found.append("The lock names an address or a folder.")
    return found


def main() -> int:
    """Check the two files in the folder above; return the exit code."""
    root = Path(__file__).parents[1]
    found = problems(
        (root / "pyproject.toml").read_text(encoding="utf-8"),
        (root / "requirements.lock").read_text(encoding="utf-8"),
    )
    for problem in found:
        sys.stderr.write(f"{problem}\n")
    if found:
        sys.stderr.write("Compile the lock again as CONTRIBUTING.md says.\n")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
