"""The files that the rules of the house are about, read once."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("desktop", "widgets", "db", "resources")
PAPERS = {".md", ".py", ".sh", ".toml", ".txt", ".yaml", ".lock", ".json", ".ini", ""}


@dataclass(frozen=True, slots=True)
class Module:
    """A file of Python.

    Attributes:
        name: its path from the project's folder, with forward slashes.
        text: what it says.
        tree: the same, parsed.
    """

    name: str
    text: str
    tree: ast.Module


def _modules(*folders: str) -> list[Module]:
    found = []
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            found.append(
                Module(path.relative_to(ROOT).as_posix(), text, ast.parse(text))
            )
    return found


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def source() -> list[Module]:
    """Return every module that ships."""
    return _modules(*ROOMS)


@pytest.fixture(scope="session")
def tests() -> list[Module]:
    """Return every module of the tests."""
    return _modules("tests")


@pytest.fixture(scope="session")
def papers() -> dict[str, str]:
    """Return the text of every file that people wrote, by its path."""
    inside = [
        path
        for folder in (*ROOMS, "tests", "docs", "installer", ".ci")
        for path in (ROOT / folder).rglob("*")
    ]
    return {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
        for path in (*inside, *ROOT.iterdir())
        if path.is_file()
        and path.suffix in PAPERS
        and "__pycache__" not in path.parts
        and path.name not in {".git", ".coverage"}
    }
