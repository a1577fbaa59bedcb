"""Who may import whom: the contracts in pyproject.toml, and the parts of a feature."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.architecture.conftest import Module

FEATURES = (
    "desktop.counter",
    "desktop.people",
    "desktop.admin",
    "desktop.shell",
    "desktop.casework",
    "desktop.postroom",
    "desktop.incidents",
    "desktop.letters",
    "desktop.figures",
)


def imported(module: Module) -> set[str]:
    """Return the dotted names that *module* imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def qt_parts(module: Module) -> set[str]:
    """Return the parts of Qt that *module* imports, like QtCore."""
    return {
        name.removeprefix("PySide6.").partition(".")[0]
        for name in imported(module)
        if name.startswith("PySide6.")
    }


def test_the_contracts_hold(root: Path) -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    outcome = subprocess.run(  # noqa: S603 - the project's own tool, no outside input
        [lint, "--no-cache"], cwd=root, capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_use_cases_know_no_window(source: list[Module]) -> None:
    culprits = [
        module.name
        for module in source
        if "use_cases" in module.name and qt_parts(module)
    ]
    assert culprits == []


@pytest.mark.parametrize("stem", ["typeset", "render", "intake"])
def test_what_renders_and_takes_in_knows_no_window(
    source: list[Module], stem: str
) -> None:
    culprits = [
        module.name
        for module in source
        if stem in PurePosixPath(module.name).with_suffix("").parts and qt_parts(module)
    ]
    assert culprits == []


def test_view_models_know_only_the_core_of_qt(source: list[Module]) -> None:
    culprits = [
        module.name
        for module in source
        if "view_model" in PurePosixPath(module.name).name
        and not qt_parts(module) <= {"QtCore"}
    ]
    assert culprits == []


def test_features_do_not_know_one_another(source: list[Module]) -> None:
    culprits = []
    for module in source:
        dotted = module.name.removesuffix(".py").replace("/", ".")
        home = next((one for one in FEATURES if f"{dotted}.".startswith(f"{one}.")), "")
        culprits += [
            f"{module.name} imports {name}"
            for name in imported(module)
            for feature in FEATURES
            if home and feature != home and f"{name}.".startswith(f"{feature}.")
        ]
    assert culprits == []
