from __future__ import annotations

import json
from pathlib import Path

from tests.command_line.conftest import Council

PEOPLE = "Ref,Name,DOB,Email\nT1,Bea Lund,1/2/1990,b@example.com\nT2,Cy Om,,nobody\n"


def test_a_file_is_tried_brought_in_and_known_again(
    council: Council, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text(PEOPLE)
    tried = council.told("import", "people", str(file), "--dry-run")
    assert (tried["new"], tried["rejected"]) == (1, 1)
    assert tried["first_rejected"][0]["row"] == 3
    assert tried["columns"] == ["external_key", "name", "date_of_birth", "email"]
    rejected = tmp_path / "wrong.csv"
    words = ("import", "people", str(file), "--rejected", str(rejected))
    assert council.told(*words)["new"] == 1
    assert "Column D (Email)" in rejected.read_text("utf-8-sig")
    (reason,) = council.refused(*words)
    assert "This file came in on" in reason
    rejected.unlink()
    assert council.told(*words, "--again")["unchanged"] == 1


def test_columns_are_mapped_by_a_file(council: Council, tmp_path: Path) -> None:
    file, mapping = tmp_path / "x.csv", tmp_path / "x.json"
    file.write_text("Who,What\nBea Lund,x\n")
    mapping.write_text(json.dumps({"Who": "name"}))
    words = ("import", "people", str(file), "--mapping", str(mapping))
    assert council.told(*words)["new"] == 1
    for wrong in ("no json", '{"Whom": "name"}', '["name"]', '["name", "nothing"]'):
        mapping.write_text(wrong)
        assert council.refused(*words)


def test_only_administrators_import(council: Council, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(PEOPLE)
    assert council.refused("import", "people", str(file), who="priya")
