"""The test sheet of an envelope, by the command line: of nobody, without a store."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from typer.testing import CliRunner

from desktop.cli import app
from desktop.letters.envelopes_here import envelopes_here
from tests.fixtures.tagged import TaggedPdf


@pytest.mark.parametrize("key", [*envelopes_here()])
@pytest.mark.parametrize("language", ["en", "cy"])
def test_each_envelope_has_its_sheet(key: str, language: str, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    asked = ["--envelope", key, "--language", language, "--out", str(out), "--json"]
    home = {"GUILDHALL_HOME": str(tmp_path / "nothing-here")}
    result = CliRunner().invoke(app, ["letters", "test-sheet", *asked], env=home)
    assert result.exit_code == 0
    envelope = envelopes_here()[key]
    name = envelope.name_cy if language == "cy" else envelope.name
    told = json.loads(result.stdout)
    assert told == {"envelope": key, "name": name, "file": str(out)}
    read = out.read_bytes()
    assert name in "\n".join(TaggedPdf(read).text())
    with pikepdf.open(BytesIO(read)) as pdf:
        assert len(pdf.pages) == 1
    assert not (tmp_path / "nothing-here").exists()


@pytest.mark.parametrize(
    ("asked", "field", "words"),
    [
        (["--envelope", "c3"], "envelope", "dl, dl-105, c5"),
        (["--envelope", "dl", "--language", "fr"], "language", "en or cy"),
    ],
)
def test_what_is_not_known_is_refused(
    asked: list[str], field: str, words: str, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.pdf"
    given = ["letters", "test-sheet", *asked, "--out", str(out), "--json"]
    result = CliRunner().invoke(app, given)
    assert result.exit_code == 1
    [refused] = json.loads(result.stdout)["refused"]
    assert refused["field"] == field
    assert words in refused["reason"]
    assert not out.exists()
