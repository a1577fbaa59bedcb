"""The rules of the house that no ready-made tool checks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.architecture.conftest import Module

LONGEST_MODULE = 400
FORBIDDEN_WORDS = {"utils", "misc", "common", "helpers", "manager", "controller"}


# A reason stands after the code, and has two words at least.
EXEMPTION = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma:\s*no cover)(?P<rest>.*)")
REASON = re.compile(r"^(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|\[[\w, -]+\])?+\W*\w+\W+\w+")

# Written in two halves, so that this file does not break its own rule.
HOSTS = re.compile(
    "|".join(
        first + second
        for first, second in [
            ("pypi", r"\.org"),
            ("pythonhosted", r"\.org"),
            ("deb\\.debian", r"\.org"),
            ("npmjs", r"\.(?:org|com)"),
            ("archive\\.ubuntu", r"\.com"),
        ]
    )
)
MACHINE_PATHS = re.compile(r"(?<![\w.~])/(?:work|opt|Users)/\w")


def words(name: str) -> set[str]:
    """Return the words of a name in snake_case or CamelCase, in lower case."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return set(spaced.lower().split("_"))


def definitions(module: Module) -> Iterator[str]:
    """Yield the names of *module*, of its classes and of its functions."""
    yield from module.name.removesuffix(".py").split("/")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


def is_forbidden(name: str) -> bool:
    """Return whether *name* says nothing; common passwords may be called that."""
    return name in FORBIDDEN_WORDS or bool(words(name) & FORBIDDEN_WORDS - {"common"})


def calls(module: Module) -> Iterator[tuple[str, int]]:
    """Yield every call in *module* as it is written, with its line."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node.lineno


def test_no_module_is_a_monster(source: list[Module]) -> None:
    lengths = {
        module.name: module.text.count("\n")
        for module in source
        if "migrations/versions/" not in module.name  # written once, never edited
    }
    assert {n: lines for n, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_names_say_what_a_thing_is(source: list[Module]) -> None:
    culprits = [
        f"{module.name}: {name}"
        for module in source
        for name in definitions(module)
        if is_forbidden(name)
    ]
    assert culprits == []


def test_no_test_waits_for_the_clock(tests: list[Module]) -> None:
    banned = re.compile(r"(^|\.)(qtbot\.wait|time\.sleep|sleep|QTest\.qWait|qSleep)$")
    culprits = [
        f"{module.name}:{line}: {call}"
        for module in tests
        for call, line in calls(module)
        if banned.search(call)
    ]
    assert culprits == []


def test_nothing_is_swallowed(source: list[Module]) -> None:
    culprits = []
    for module in source:
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.ExceptHandler):
                continue
            caught = ast.unparse(node.type) if node.type else "everything"
            if re.search(r"\b(everything|Exception|BaseException)\b", caught):
                raised_on = any(isinstance(part, ast.Raise) for part in ast.walk(node))
                culprits += [] if raised_on else [f"{module.name}:{node.lineno}"]
    assert culprits == []


def test_every_exemption_gives_its_reason(
    source: list[Module], tests: list[Module]
) -> None:
    culprits = [
        f"{module.name}:{number}: {line.strip()}"
        for module in (*source, *tests)
        for number, line in enumerate(module.text.splitlines(), 1)
        for found in EXEMPTION.finditer(line)
        if module.name != "tests/architecture/test_house_rules.py"
        and not REASON.match(found["rest"])
    ]
    assert culprits == []


def test_no_paper_names_a_machine_or_a_registry(papers: dict[str, str]) -> None:
    culprits = [
        f"{name}: {found.group()}"
        for name, text in papers.items()
        for found in (*HOSTS.finditer(text), *MACHINE_PATHS.finditer(text))
    ]
    assert culprits == []


def test_nothing_is_left_for_later(papers: dict[str, str]) -> None:
    pattern = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
    culprits = [
        f"{name}: {found.group()}"
        for name, text in papers.items()
        if name.endswith((".py", ".sh"))
        and name != "tests/architecture/test_house_rules.py"
        for found in pattern.finditer(text)
    ]
    assert culprits == []


def test_the_rules_know_a_good_reason_from_none() -> None:
    good = [": S603 - the project's own tool", "[arg-type]  # Qt gives an int here"]
    bad = ["", ": S603", ": S603, E501", "[arg-type]", ": S603 - x"]
    assert all(REASON.match(text) for text in good)
    assert not any(REASON.match(text) for text in bad)
    assert is_forbidden("CaseManager")
    assert is_forbidden("common")
    assert not is_forbidden("common_passwords")
