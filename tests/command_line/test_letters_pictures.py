"""Pictures in letters by the command line: beside the template, or from the store."""

from __future__ import annotations

import json
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image
from typer.testing import CliRunner

from db.clock import uk_date
from db.domain.letters.letter_pictures import LetterPicture
from db.domain.letters.letterhead import with_logo
from db.domain.rulebook import Topic
from db.rule_changes import ChangeRule, change_rule
from db.store.unit_of_work import UnitOfWork
from desktop.admin.signing_in import at
from desktop.cli import app
from tests.command_line.conftest import Council, last_line

ROWS = (
    "Name,Address line 1,Address line 2,Address line 3,Postcode\n"
    "Ann Price,Ann Price,1 High Street,Maldon,CM9 5AA\n"
    "Ben Rees,Ben Rees,2 High Street,Maldon,CM9 5AA\n"
)
TEXT = "# Your gate\n\n((salutation))\n\n![The gate]({name})\n\nThank you.\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">{}</svg>'
RED = '<rect width="40" height="20" fill="red"/>'


def merge(tmp_path: Path, name: str = "gate") -> Any:
    """Make the letters with no store; return what the program says."""
    (tmp_path / "letter.md").write_text(TEXT.format(name=name), encoding="utf-8")
    (tmp_path / "rows.csv").write_text(ROWS, encoding="utf-8")
    files = str(tmp_path / "letter.md"), str(tmp_path / "rows.csv")
    result = CliRunner().invoke(
        app,
        ["letters", "merge", *files, "--out", str(tmp_path / "out"), "--json"],
        env={"GUILDHALL_HOME": str(tmp_path / "nowhere")},
    )
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return json.loads(last_line(result))


def images(path: str | Path) -> int:
    with pikepdf.open(path) as pdf:
        return sum(
            isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"
            for each in pdf.objects
        )


def figures(path: str | Path) -> list[str]:
    with pikepdf.open(path) as pdf:
        return [
            str(each.Alt)
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary)
            and each.get("/S") == "/Figure"
            and not str(each.Alt).startswith("Square code")
        ]


@pytest.mark.parametrize("ending", ["png", "jpg", "JPEG", "svg"])
def test_a_picture_beside_the_template_is_found_and_once_in_a_file(
    tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"gate.{ending}"
    if ending == "svg":
        path.write_text(SVG.format(RED), encoding="utf-8")
    else:
        Image.new("RGB", (300, 200), "red").save(path)
    told = merge(tmp_path)
    assert told["letters"] == 2
    whole, *each = told["files"]
    assert images(whole) == 1
    assert figures(whole) == ["The gate", "The gate"]
    assert [images(one) for one in each] == [1, 1]


def test_a_name_with_its_ending_is_the_same(tmp_path: Path) -> None:
    Image.new("RGB", (300, 200), "red").save(tmp_path / "gate.png")
    assert merge(tmp_path, "gate.png")["letters"] == 2


@pytest.mark.parametrize("name", ["gate", "../gate", "sub/gate", "/etc/gate"])
def test_what_is_not_beside_it_is_told_with_its_place(
    tmp_path: Path, name: str
) -> None:
    here = tmp_path / "here"
    (here / "sub").mkdir(parents=True)
    for folder in (tmp_path, here / "sub"):
        Image.new("RGB", (300, 200), "red").save(folder / "gate.png")
    told = merge(here, name)
    assert told["letters"] == 0
    assert told["problems"] == [
        {
            "row": None,
            "column": "template",
            "problem": f"Line 5, column 1: There is no picture called {name}",
        }
    ]
    assert not (here / "out").exists()


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<script/>", "holds a script"),
        ('<image href="https://a.example/x.png"/>', "from elsewhere"),
    ],
)
def test_a_drawing_that_runs_or_leads_elsewhere_is_refused(
    tmp_path: Path, inside: str, words: str
) -> None:
    (tmp_path / "gate.svg").write_text(SVG.format(inside + RED), encoding="utf-8")
    told = json.dumps(merge(tmp_path))
    assert "gate.svg: This drawing" in told
    assert words in told


def test_a_file_of_40_mb_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "gate.png").open("wb") as file:
        file.truncate(40_000_000)
    assert "This file has 40 MB" in json.dumps(merge(tmp_path))


def test_two_files_of_one_name_are_told_apart_by_nobody(tmp_path: Path) -> None:
    for ending in ("png", "jpg"):
        Image.new("RGB", (300, 200), "red").save(tmp_path / f"gate.{ending}")
    assert "Rename one of them" in json.dumps(merge(tmp_path))


def test_words_in_a_drawing_are_refused_where_no_window_can_draw_them() -> None:
    program = (
        "from db.errors import FieldProblem\n"
        "from desktop.runtime.logos import HAS_WORDS, ready_logo\n"
        "try:\n"
        f"    ready_logo({SVG.format('<text>Hello</text>').encode()!r})\n"
        "except FieldProblem as problem:\n"
        "    assert str(problem) == HAS_WORDS\n"
        "else:\n"
        "    raise SystemExit(3)\n"
    )
    done = subprocess.run(  # noqa: S603 - our own program, our own words
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_with_a_store_its_pictures_stand(council: Council, tmp_path: Path) -> None:
    template, rows = tmp_path / "letter.md", tmp_path / "rows.csv"
    template.write_text(TEXT.format(name="gate"), encoding="utf-8")
    rows.write_text(ROWS, encoding="utf-8")
    Image.new("RGB", (300, 200), "red").save(tmp_path / "gate.png")
    files = str(template), str(rows)
    missing = council.run("letters", "check", *files, "--json")
    assert "There is no picture called gate" in last_line(missing)
    out = BytesIO()
    Image.new("RGB", (300, 200), "blue").save(out, "PNG")
    rule = LetterPicture("gate", with_logo(out.getvalue()))
    with council.open("ada").store as store:
        unit = UnitOfWork(store.writer, at(store, "ada").actor, store.clock)
        day = uk_date(store.clock())
        change_rule(ChangeRule(Topic.LETTER_PICTURE, "", rule, 0, day, "Gate"), unit)
    assert council.told("letters", "check", *files)["letters"] == 2
    made = council.told("letters", "merge", *files, "--out", str(tmp_path / "out"))
    assert images(made["files"][0]) == 1
