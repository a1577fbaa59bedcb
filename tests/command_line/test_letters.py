"""Letters from a sheet, by the command line: checked by row, merged, nothing left."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pikepdf
import pytest
from docx.document import Document
from typer.testing import CliRunner

from db.domain.permissions import Role
from db.domain.references import new_reference
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow
from db.tables.letter_batch import LetterBatchRow
from db.tables.letter_template import LetterTemplateRow
from desktop.admin.importing.opening import open_file
from desktop.admin.signing_in import at
from desktop.admin.use_cases.staff import AddStaff, add_staff
from desktop.cli import app
from desktop.letters.use_cases.batches import (
    BeginBatch,
    StepBatch,
    TakeRows,
    begin_batch,
    end_rows,
    take_rows,
)
from tests.command_line.conftest import PASSPHRASE, Council, last_line
from tests.fixtures.word_files import word_file

HEAD = "Name,Address line 1,address_line_2,Address-Line-3,POSTCODE,day\n"
ANN = "Ann Price,Ann Price,1 High Street,Maldon,CM9 5AA,2026-12-01\n"
SIAN = "Siân Ŵyn,Siân Ŵyn,2 High Street,Maldon,CM9 5AA,2026-12-02\n"
TEXT = "# Your bin\n\n((salutation))\n\nWe come on **((day))**.\n\n[[sign-off]]\n"


@pytest.fixture
def template(tmp_path: Path) -> str:
    path = tmp_path / "bin.md"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def sheet(tmp_path: Path, *rows: str) -> str:
    path = tmp_path / "rows.csv"
    path.write_text(HEAD + "".join(rows), encoding="utf-8-sig")
    return str(path)


def test_letters_are_made_of_a_sheet(
    council: Council, template: str, tmp_path: Path
) -> None:
    rows, out = sheet(tmp_path, ANN, SIAN), tmp_path / "out"
    checked = council.told("letters", "check", template, rows)
    assert checked == {"letters": 2, "files": [], "problems": [], "warnings": []}
    made = council.told("letters", "merge", template, rows, "--out", str(out))
    names = [Path(each).name for each in made["files"]]
    assert names == ["letters-0001.pdf", "row-000002.pdf", "row-000003.pdf"]
    assert sorted(each.name for each in out.iterdir()) == sorted(names)
    with pikepdf.open(made["files"][0]) as merged:
        assert len(merged.pages) == 2
    with council.open("ada").store as store, store.writer.connect() as connection:
        for kind in (LetterRow, LetterBatchRow):
            assert connection.execute(kind.__table__.select()).first() is None
        codes = connection.execute(LetterTemplateRow.__table__.select()).all()
        assert "template-of-a-file" not in {row.code for row in codes}


def test_a_template_in_use_is_called_by_its_code(
    council: Council, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    words = "Day, and what to bring"
    path.write_text(HEAD + ANN, encoding="utf-8")
    result = council.run("letters", "check", "rent-arrears-1", str(path), "--json")
    assert result.exit_code == 1
    told = json.loads(last_line(result))
    lacking = {one["column"] for one in told["problems"] if one["row"] == 1}
    assert "amount owed" in lacking
    assert words not in result.output
    reasons = council.refused("letters", "check", "no-such", str(path))
    assert reasons == ["No template in use is called that"]


def test_problems_are_told_by_row_and_nothing_is_made(
    council: Council, template: str, tmp_path: Path
) -> None:
    nowhere = "Bob,Bob,No fixed abode,Maldon,CM9 5AA,\n"
    rows, out = sheet(tmp_path, ANN, nowhere), tmp_path / "out"
    result = council.run(
        "letters", "merge", template, rows, "--out", str(out), "--json"
    )
    assert result.exit_code == 1
    told = json.loads(last_line(result))
    assert told["problems"] == [
        {
            "row": 3,
            "column": "address",
            "problem": "Enter an address that a letter can be taken to",
        },
        {"row": 3, "column": "day", "problem": "Missing"},
    ]
    assert not out.exists()


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_what_is_wrong_goes_into_a_sheet(
    council: Council, template: str, tmp_path: Path, ending: str
) -> None:
    nowhere = "Bob,=Bob,No fixed abode,Maldon,CM9 5AA,\n"
    rows, out = sheet(tmp_path, ANN, nowhere), tmp_path / f"wrong.{ending}"
    told = council.run("letters", "check", template, rows, "--out", str(out))
    assert told.exit_code == 1
    found = [row.cells for row in open_file(out).rows()]
    assert found[0] == ("Row", "Column", "What is wrong", "Stops the letter")
    assert ("3", "day", "Missing", "yes") in found
    bad = tmp_path / "wrong.pdf"
    reasons = council.refused("letters", "check", template, rows, "--out", str(bad))
    assert reasons == ["Let the name end in .xlsx or .csv"]


def test_the_record_of_a_list_goes_into_a_sheet(
    council: Council, tmp_path: Path
) -> None:
    out = tmp_path / "record.xlsx"
    session = council.open("ada")

    def unit() -> UnitOfWork:
        return UnitOfWork(session.store.writer, session.actor, session.store.clock)

    with session.store as store:
        leads = AddStaff("Cora", "cora", frozenset({Role.CO_ORDINATOR}), PASSPHRASE)
        add_staff(leads, unit(), store)
        headings = tuple(HEAD.strip().split(","))
        begin = BeginBatch("Bins", "rent-arrears-1", headings)
        batch = begin_batch(begin, unit())
        assert batch.id is not None
        cells = tuple(ANN.strip().split(","))
        take_rows(TakeRows(batch.id, ((2, cells),)), unit())
        end_rows(StepBatch(batch.id), unit())
    reference = batch.reference or ""
    told = council.told("letters", "record", reference, "--out", str(out), who="cora")
    assert told == {"rows": 1, "file": str(out)}
    heading, row = (row.cells for row in open_file(out).rows())
    assert heading[:3] == ("Row", "Name", "Person")
    assert row[0] == "2"
    words = ("letters", "record", new_reference(), "--out", str(out))
    assert council.refused(*words, who="cora") == ["No list has this reference"]
    council.refused(*words, who="priya")


def test_a_template_with_problems_is_told_with_their_place(
    council: Council, tmp_path: Path
) -> None:
    path = tmp_path / "broken.md"
    path.write_text("# Bins\n\nDear ((name\n", encoding="utf-8")
    result = council.run("letters", "check", str(path), sheet(tmp_path, ANN), "--json")
    told = json.loads(last_line(result))
    assert result.exit_code == 1
    assert told["problems"][0]["row"] is None
    assert told["problems"][0]["problem"].startswith("Line 3, column 6: ")


def test_who_may_make_no_lists_is_refused(
    council: Council, template: str, tmp_path: Path
) -> None:
    with council.open("ada").store as store:
        unit = UnitOfWork(store.writer, at(store, "ada").actor, store.clock)
        post = AddStaff("Pat", "pat", frozenset({Role.POST_ROOM}), PASSPHRASE)
        add_staff(post, unit, store)
    rows = sheet(tmp_path, ANN)
    council.refused("letters", "check", template, rows, who="pat")


def test_without_a_store_the_shipped_templates_do(
    template: str, tmp_path: Path
) -> None:
    home, out = tmp_path / "nowhere", tmp_path / "out"
    words = ["letters", "merge", template, sheet(tmp_path, ANN), "--json"]
    result = CliRunner().invoke(
        app,
        [*words, "--out", str(out), "--merged-only"],
        env={"GUILDHALL_HOME": str(home)},
    )
    assert result.exit_code == 0, result.output
    assert [each.name for each in out.iterdir()] == ["letters-0001.pdf"]
    assert not (home / "guildhall.db").exists()


def test_rows_that_are_no_sheet_are_refused(
    council: Council, template: str, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(b"%PDF-1.4 not a sheet")
    council.refused("letters", "check", template, str(path))
    gone = council.run("letters", "check", template, str(tmp_path / "gone.csv"))
    assert gone.exit_code == 2


def test_letters_of_another_sheet_do_not_lie_among_these(
    council: Council, template: str, tmp_path: Path
) -> None:
    out = str(tmp_path / "out")
    council.told("letters", "merge", template, sheet(tmp_path, ANN, SIAN), "--out", out)
    again = ("letters", "merge", template, sheet(tmp_path, ANN), "--out", out)
    reasons = council.refused(*again)
    assert reasons == ["Other letters lie in that folder. Choose an empty one."]
    (tmp_path / "out" / "row-000003.pdf").unlink()
    council.told(*again)
    assert {
        oct(each.stat().st_mode & 0o777) for each in (tmp_path / "out").iterdir()
    } == {"0o600"}


def test_a_row_whose_address_shows_in_no_window_is_named(
    council: Council, template: str, tmp_path: Path
) -> None:
    rows = sheet(tmp_path, ANN, SIAN.replace("Siân Ŵyn", "Siân" * 400))
    out = tmp_path / "out"
    result = council.run(
        "letters", "merge", template, rows, "--out", str(out), "--json"
    )
    assert result.exit_code == 1
    told = json.loads(last_line(result))
    assert (told["letters"], told["files"]) == (0, [])
    [problem] = told["problems"]
    assert (problem["row"], problem["column"]) == (3, "address")
    assert list(out.iterdir()) == []


def test_a_picture_that_nobody_has_is_not_left_out_in_silence(
    council: Council, tmp_path: Path
) -> None:
    path = tmp_path / "map.md"
    path.write_text("# Where\n\n![A map of the town](map.png)\n", encoding="utf-8")
    result = council.run("letters", "check", str(path), sheet(tmp_path, ANN), "--json")
    assert result.exit_code == 1
    [problem] = json.loads(last_line(result))["problems"]
    assert problem["problem"].endswith("There is no picture called map.png")


def test_what_somebody_should_look_at_on_the_pages_is_told_by_row(
    council: Council, tmp_path: Path
) -> None:
    path = tmp_path / "long.md"
    path.write_text("# Long\n\n" + "((day)) and so on.\n\n" * 400, encoding="utf-8")
    rows, out = sheet(tmp_path, ANN), str(tmp_path / "out")
    made = council.told("letters", "merge", str(path), rows, "--out", out)
    [warning] = made["warnings"]
    assert warning["row"] == 2
    assert "larger envelope" in warning["problem"]


def test_a_word_file_becomes_a_template_that_makes_letters_and_word_files(
    council: Council, tmp_path: Path
) -> None:
    def make(document: Document) -> None:
        document.add_heading("Your bin", 1)
        document.add_paragraph("Dear «Name»")
        line = document.add_paragraph("We come on ")
        line.add_run("«day»").bold = True
        line.add_run(" early").italic = True

    path, text = tmp_path / "old.docx", tmp_path / "bin.md"
    path.write_bytes(word_file(make))
    told = council.told("letters", "bring-in", str(path), "--out", str(text))
    assert told["title"] == "Your bin"
    assert told["text"] == text.read_text(encoding="utf-8")
    assert [one["line"] for one in told["notes"]] == [5]
    assert told["problems"] == []
    out = tmp_path / "out"
    rows = sheet(tmp_path, ANN)
    made = council.told(
        *("letters", "merge", str(text), rows),
        *("--out", str(out), "--merged-only", "--docx"),
    )
    names = [Path(each).name for each in made["files"]]
    assert names == ["letters-0001.pdf", "row-000002.docx"]
    written = docx.Document(str(out / "row-000002.docx"))
    assert "We come on 1 December 2026 early" in [p.text for p in written.paragraphs]
    assert sorted(each.name for each in out.iterdir()) == sorted(names)


def test_what_is_no_word_file_is_refused(council: Council, tmp_path: Path) -> None:
    path = tmp_path / "old.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    [reason] = council.refused("letters", "bring-in", str(path))
    assert "password" in reason
    assert council.refused("letters", "bring-in", str(tmp_path / "gone.docx"))
