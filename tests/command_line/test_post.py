"""Post comes in by the command line, read by the real steps."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image, ImageDraw

from db.domain.permissions import Role
from db.queries.post.batches import batches
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork
from desktop.admin.signing_in import at
from desktop.admin.use_cases.staff import AddStaff, add_staff
from desktop.postroom.intake.scanning.sane import SaneScanner
from desktop.postroom.use_cases.batches import BeginBatch, begin_batch
from desktop.postroom.use_cases.capture import BeginStack, begin_stack
from tests.command_line.conftest import PASSPHRASE, Council

FOLDER = os.environ.get("GUILDHALL_POST_DATA", "")
FEEDER = ("post", "scan", "--device", "test:0", "--resolution", "75", "--paper", "A6")
MAIL = b"""From: Ann Ode <ann@example.org>
To: post@example.org
Subject: My bins
Date: Fri, 20 Nov 2026 10:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

The bins were not collected this week either.
"""


@pytest.fixture
def house(council: Council) -> Council:
    """A council with Pat in the post room, and Hal who has nothing to do there."""
    with council.open("ada").store as store:
        unit = UnitOfWork(store.writer, at(store, "ada").actor, store.clock)
        for name, role in (
            ("pat", Role.POST_ROOM),
            ("hal", Role.HEALTH_AND_SAFETY),
        ):
            command = AddStaff(name.title(), name, frozenset({role}), PASSPHRASE)
            add_staff(command, unit, store)
            unit = UnitOfWork(store.writer, at(store, "ada").actor, store.clock)
    return council


def lines(house: Council, *words: str, code: int = 0) -> list[Any]:
    """Return the lines that a command prints as JSON."""
    result = house.run(*words, "--json", who="pat")
    assert result.exit_code == code, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def letter(path: Path, words: str) -> Path:
    image = Image.new("L", (620, 877), 255)
    ImageDraw.Draw(image).text((60, 80), words, fill=0, font_size=28)
    image.save(path, dpi=(75, 75))
    return path


@pytest.mark.timeout(600)
def test_every_path_ends_as_a_document_or_set_aside(
    house: Council, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    (folder / "deeper").mkdir(parents=True)
    page = letter(folder / "a letter.png", "Dear council")
    shutil.copy(page, folder / "wrong.pdf")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    (folder / "empty.tif").touch()
    (folder / "note.txt").write_text("just words")
    (folder / "deeper" / "mail.eml").write_bytes(MAIL)
    (folder / "link.png").symlink_to(page)
    with pikepdf.new() as document:
        document.add_blank_page()
        locked = pikepdf.Encryption(owner="x", user="secret")
        document.save(folder / "locked.pdf", encryption=locked)
    password = tmp_path / "password"
    password.write_text("secret\n")
    told = lines(
        house,
        "post",
        "import",
        str(folder),
        str(page),
        "--password-file",
        str(password),
    )
    assert [
        (Path(each["source"]).name, each["state"], each["reason"]) for each in told
    ] == [
        ("a letter.png", "document", None),
        ("broken.pdf", "set-aside", "damaged"),
        ("mail.eml", "document", None),
        ("empty.tif", "set-aside", "empty"),
        ("link.png", "set-aside", "not_a_file"),
        ("locked.pdf", "document", None),
        ("note.txt", "set-aside", "unknown_kind"),
        ("wrong.pdf", "document", None),
        ("a letter.png", "document", None),
    ]
    assert told[0]["reference"] == told[-1]["reference"]  # the same file, once
    assert told[0]["reference"] != told[-2]["reference"]
    assert told[0]["text_chars"] >= len("Dear council") - 2
    assert told[2]["name"] == "My bins"
    assert told[2]["text_chars"] > 40
    assert (told[5]["pages"], told[5]["blank_pages"]) == (1, 1)


@pytest.mark.timeout(600)
def test_a_stack_is_scanned_and_more_is_added(
    house: Council, scanner: SaneScanner
) -> None:
    del scanner
    told = lines(house, *FEEDER, "--set", "test-picture=Grid", "--most", "3")
    assert [each["state"] for each in told] == ["document"]
    assert told[0]["source"] == "test:0"
    assert told[0]["pages"] == 3
    reference = str(told[0]["reference"])
    told = lines(house, *FEEDER, "--most", "1", "--add-to", reference)
    assert [(each["reference"], each["pages"]) for each in told] == [(reference, 4)]
    told = lines(house, *FEEDER, "--most", "2", "--duplex", "two_pass")
    assert sum(each["pages"] for each in told) == 4


@pytest.mark.timeout(600)
def test_what_stops_it_is_said_and_ends_with_1(
    house: Council, scanner: SaneScanner
) -> None:
    del scanner
    jam = ("--set", "read-return-value=SANE_STATUS_JAMMED")
    (told,) = lines(house, *FEEDER, *jam, code=1)
    assert "Paper is jammed" in told["refused"][0]["reason"]
    for wrong in (
        ("--device", "test:9"),
        ("--set", "nothing"),
        ("--set", "output-file=x"),
        ("--mode", "infrared"),
        ("--profile", "F12"),
        ("--batch", "GH-0000-0000-000"),
        ("--add-to", "GH-0000-0000-000"),
        ("--go-on",),
    ):
        assert "refused" in lines(house, *FEEDER, *wrong, code=1)[-1]
    with house.open("pat").store as store:
        actor = at(store, "pat").actor
        with reading(store.readers, actor) as session:
            (only,) = batches(session)  # what was refused began none
    assert only.documents == 0


@pytest.mark.timeout(600)
def test_a_stack_that_was_cut_off_is_gone_on_with(
    house: Council, scanner: SaneScanner
) -> None:
    del scanner
    with house.open("pat").store as store:
        unit = UnitOfWork(store.writer, at(store, "pat").actor, store.clock)
        begin_stack(BeginStack(begin_batch(BeginBatch(), unit).id), unit)
    (told,) = lines(house, *FEEDER, "--go-on", "--most", "2")
    assert (told["state"], told["pages"]) == ("document", 2)


@pytest.mark.timeout(600)
def test_at_a_terminal_it_asks_for_the_next_stack(
    house: Council, scanner: SaneScanner
) -> None:
    del scanner
    typing, keyboard = os.openpty()
    environment = {
        **os.environ,
        "GUILDHALL_HOME": str(house.home.path),
        "GUILDHALL_PASSPHRASE": PASSPHRASE,
        "GUILDHALL_SIGN_IN": "pat",
    }
    program = [sys.executable, "-m", "desktop.cli", *FEEDER, "--most", "2"]
    os.write(typing, b"\nF\n")
    done = subprocess.run(  # noqa: S603  our own program
        program, stdin=keyboard, capture_output=True, env=environment, check=True
    )
    os.close(typing)
    os.close(keyboard)
    assert done.stderr.decode().count("Put in the next stack") == 2
    assert done.stdout.decode().strip().endswith(", 4 pages")


def test_the_scanners_and_what_they_offer(house: Council, scanner: SaneScanner) -> None:
    del scanner
    told = lines(house, "post", "scanners")[0]
    assert {"device": "test:0", "name": "Noname frontend-tester"} in told
    options = lines(house, "post", "scanners", "--device", "test:0")[0]
    assert {"source", "mode", "resolution"} <= {each["option"] for each in options}


def test_only_who_may_takes_post_in(house: Council, tmp_path: Path) -> None:
    page = letter(tmp_path / "a.png", "Dear council")
    assert house.refused("post", "import", str(page), who="hal")
    missing = house.run("post", "import", str(tmp_path / "none.png"), who="pat")
    assert missing.exit_code == 2


@pytest.mark.skipif(not FOLDER, reason="GUILDHALL_POST_DATA names no folder")
@pytest.mark.timeout(900)
def test_every_real_file_ends_as_a_document_or_set_aside(house: Council) -> None:
    files = sorted(path for path in Path(FOLDER).iterdir() if path.is_file())
    told = lines(house, "post", "import", *map(str, files))
    assert {each["source"] for each in told} == {str(path) for path in files}
    assert all(each["state"] == "document" or each["reason"] for each in told)
    aside = {
        Path(each["source"]).name: each["reason"] for each in told if each["reason"]
    }
    assert aside.pop("password-is-test.pdf") == "protected"
    assert aside.pop("invalid.pdf") == "damaged"
    only_sheets = {name for name in aside if aside[name] == "only_separators"}
    assert only_sheets == {"patch-code-t.pdf", "patch-code-t-qr.pdf"}
    aside = {name: aside[name] for name in aside.keys() - only_sheets}
    assert aside.keys() <= {"README.md", "linn.txt", "invalid_pdf.pdf"}
