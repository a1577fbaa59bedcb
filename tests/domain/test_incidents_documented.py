"""What docs/incidents.md says that a file may hold is what can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from db.domain.incidents.tellings import RULES
from db.domain.incidents.told import FIELDS, LISTS
from db.domain.incidents.verdict import Act, Class, Outcome

DOCS = Path(__file__).parents[2] / "docs"
FORM = (
    (DOCS / "incidents.md")
    .read_text(encoding="utf-8")
    .partition("## The form of a file")[2]
    .partition("\n## ")[0]
)
CODE = re.compile(r"`([^`]*)`")


def test_every_field_is_in_the_form_and_nothing_else() -> None:
    rows = [line for line in FORM.splitlines() if line.startswith("| `")]
    named = {name for row in rows for name in CODE.findall(row.split("|")[1])}

    assert named | {"aggression"} == FIELDS


@pytest.mark.parametrize("field", sorted(LISTS))
def test_every_value_is_in_the_form(field: str) -> None:
    words = {word for code in CODE.findall(FORM) for word in code.split()}

    assert LISTS[field].keys() <= words


def test_whoever_is_told_stands_in_a_row_of_its_own() -> None:
    told = (DOCS / "incidents.md").read_text(encoding="utf-8")
    rows = told.partition("| who | when | by |")[2].partition("\n\n")[0]

    # Adults and children have one row between them.
    assert rows.count("\n| ") == len(RULES) - 1


def test_cli_md_names_every_class_and_act() -> None:
    text = (DOCS / "cli.md").read_text(encoding="utf-8")
    for kind in Class:
        assert kind.value in text
    for act in Act:
        assert f"`{act.words()}`" in text
    assert all(f"`{outcome.value}`" in text for outcome in Outcome)
