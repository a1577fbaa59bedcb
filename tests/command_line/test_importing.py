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


def test_what_another_file_without_headings_became_is_never_taken_in_silence(
    council: Council, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    mapping = tmp_path / "map.json"
    first.write_text("T1,Bea Lund\nT2,Cy Om1\n")
    mapping.write_text(json.dumps(["external_key", "name"]))
    council.told("import", "people", str(first), "--mapping", str(mapping))
    second.write_text("Di Voss,Z9\nEm Rook,Z8\n")
    (reason,) = council.refused("import", "people", str(second), "--dry-run")
    assert "B Full name" in reason
    assert "--as-last-time" in reason
    assert "--mapping" in reason
    third = tmp_path / "c.csv"
    third.write_text("T3,Flo Ames\n")
    words = ("import", "people", str(third), "--as-last-time", "--dry-run")
    assert council.told(*words)["new"] == 1
    # The very same file is known by what is in it.
    assert council.told("import", "people", str(first), "--again")["unchanged"] == 2


def test_addressbase_core_without_headings_is_known_by_its_shape(
    council: Council, tmp_path: Path
) -> None:
    file = tmp_path / "core.csv"
    place = (
        "10001,,,33500001,,RD04,585000,207000,51.73,0.68,1,2026-01-01,"
        '"14B, STATION ROAD",,,,,14B,STATION ROAD,,MALDON,MALDON,,CM9 4LQ,1A,'
        "E07000074,I\n"
    )
    file.write_text(place)
    words = ("import", "properties", str(file), "--dry-run")
    tried = council.told(*words)
    assert (tried["new"], tried["rejected"], tried["has_header"]) == (1, 0, False)
    assert tried["taken_for"] == "AddressBase Core, without its row of headings"
    assert tried["columns"][5] == "classification"
    file.write_text(place.replace("585000", "somewhere"))
    assert council.refused(*words)


def test_a_file_of_people_is_not_taken_for_properties(
    council: Council, tmp_path: Path
) -> None:
    """The refusal says what the file looks like, not only what it lacks."""
    file = tmp_path / "people.csv"
    file.write_text(PEOPLE)
    (reason,) = council.refused("import", "properties", str(file), "--dry-run")
    assert "looks like a file of people: import people" in reason
