"""Letters of a list are made: stopped, locked out, gathered, filed, told as a sheet."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.domain.letters.states import LetterBatchState, LetterState
from db.domain.permissions import Role
from db.errors import NotAllowed, Unavailable
from db.tables.document import DocumentRow
from db.tables.letter import LetterRow
from db.tables.letter_run import LetterRunRow
from db.tables.person import PersonRow
from desktop.admin.importing.opening import open_file
from desktop.forms.saving import Work
from desktop.letters.screens.batches_page import BatchesPage
from desktop.letters.use_cases.gathering import StepRun
from desktop.letters.use_cases.releasing import (
    SendRun,
    begin_release,
    release_next,
    send_next,
)
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letter_lists import (
    ANN,
    CAT,
    CONTROL,
    DAN,
    ENTER,
    ESC,
    batch_of,
    fill,
    press,
    sheet,
    shown,
    take,
)
from tests.fixtures.letters import Letters


@pytest.fixture
def desk(letters: Letters) -> DeskAtOnce:
    return DeskAtOnce(letters.office, Role.CO_ORDINATOR)


@pytest.fixture
def page(letters: Letters, desk: DeskAtOnce, qtbot: QtBot) -> BatchesPage:
    del letters  # its templates are in the store
    return shown(desk, qtbot)


def test_making_is_stopped_and_goes_on(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    rows = (ANN.replace("1 High", f"{n} High") for n in range(1, 8))
    take(page, sheet(tmp_path, *rows))
    model = page.batch.model
    model.at_once = 3
    model.making.connect(lambda done, _all: model.stop() if done == 3 else None)
    page.batch.submit()
    assert len(letters.office.rows(LetterRow)) == 3
    assert batch_of(letters).state == LetterBatchState.STOPPED
    model.making.disconnect()
    press(page, ESC)
    assert page.currentIndex() == 0
    press(page, ENTER)
    assert page.batch.go.text() == "Go on: 4 letters"
    page.batch.submit()
    letters_made = letters.office.rows(LetterRow)
    assert len({row.address[1] for row in letters_made}) == len(letters_made) == 7


def test_a_list_goes_out_as_a_spreadsheet(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    told: list[str] = []
    page.message.connect(lambda words, _undo: told.append(words))
    take(page, sheet(tmp_path, ANN, CAT, DAN))
    wrong = tmp_path / "wrong.xlsx"
    assert page.batch.parts.open_form("batch", "Save what is wrong")
    fill(page, path=str(tmp_path / "wrong.pdf"))
    assert not wrong.exists()
    fill(page, path=str(wrong))
    rows = [row.cells for row in open_file(wrong).rows()]
    assert rows[0][:4] == ("Row", "Column", "What is wrong", "Stops the letter")
    assert rows[1][:5] == ("3", "day", "Missing", "yes", "Cat Lowe")
    assert len(told) == 1
    assert page.batch.parts.open_form("batch", "Leave out what is wrong")
    fill(page, reason="No address")
    page.batch.submit()
    record = tmp_path / "record.xlsx"
    assert page.batch.parts.open_form("batch", "Save who gets what")
    fill(page, path=str(record))
    rows = [row.cells for row in open_file(record).rows()]
    [letter] = letters.office.rows(LetterRow)
    assert rows[1][:7] == (
        *("2", "Ann Price", "", "", letter.reference, "By post"),
        "Ann Price, 1 High Street, Maldon, CM9 5AA",
    )
    assert rows[2][9:14] == ("Left out", "", "", "No address", "Cora Lund")
    views = [kind for kind, _, _ in letters.office.views()]
    assert views == ["letter_batch"] * 2


def test_trouble_with_the_disk_ends_nothing_that_is_made(
    page: BatchesPage, desk: DeskAtOnce, letters: Letters, tmp_path: Path
) -> None:
    rows = (ANN.replace("1 High", f"{n} High") for n in range(1, 8))
    take(page, sheet(tmp_path, *rows))
    model, write = page.batch.model, desk.write
    model.at_once = 3
    written: list[object] = []

    def until_full(work: Work, on_done: Any, on_error: Any) -> None:
        if len(written) == 2:
            on_error(Unavailable("The disk is full."))
            return
        written.append(work)
        write(work, on_done, on_error)

    setattr(desk, "write", until_full)  # noqa: B010  a disk that fills
    page.batch.submit()
    assert len(letters.office.rows(LetterRow)) == 6
    assert "The disk is full" in page.batch.problems.accessibleDescription()
    assert page.batch.go.text() == "Go on: 1 letters"
    assert page.batch.go.isEnabled()
    setattr(desk, "write", write)  # noqa: B010  room again
    page.batch.submit()
    made = letters.office.rows(LetterRow)
    assert len({row.address[1] for row in made}) == len(made) == 7


def test_after_a_lock_the_making_goes_on_with_no_letter_twice(
    page: BatchesPage,
    desk: DeskAtOnce,
    letters: Letters,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    rows = (ANN.replace("1 High", f"{n} High") for n in range(1, 8))
    take(page, sheet(tmp_path, *rows))
    write = desk.write
    written: list[object] = []

    def until_locked(work: Work, on_done: Any, on_error: Any) -> None:
        """Answer nobody after the first piece: the lanes are closed."""
        if not written:
            written.append(work)
            write(work, on_done, on_error)

    page.batch.model.at_once = 3
    setattr(desk, "write", until_locked)  # noqa: B010  a lock in the middle
    page.batch.submit()
    assert len(letters.office.rows(LetterRow)) == 3
    assert batch_of(letters).state == LetterBatchState.MAKING
    setattr(desk, "write", write)  # noqa: B010  signed in again
    back = shown(desk, qtbot)
    QTest.keyClick(back.list, ENTER)
    assert back.batch.go.text() == "Go on: 4 letters"
    QTest.keyClick(back.batch.rows, ENTER, CONTROL)
    made = letters.office.rows(LetterRow)
    assert len({row.address[1] for row in made}) == len(made) == 7


def test_a_list_of_few_eyes_is_for_a_second_person(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    letters.template("grave", sensitive=True)
    press(page, ENTER, CONTROL)
    page.start.template.set_value("grave")
    page.start.take(sheet(tmp_path, ANN))
    page.start.submit()
    page.batch.submit()
    page.batch.submit()
    [run] = letters.office.rows(LetterRunRow)
    assert run.sensitive
    with pytest.raises(NotAllowed):
        letters.do(begin_release, StepRun(run.id, run.version), Role.CO_ORDINATOR)


def test_each_letter_of_a_list_is_filed_on_its_record_when_it_is_out(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    """One file for the printer, and a copy for each person; filed by sending."""
    gwen = letters.office.row(PersonRow, letters.gwen).reference
    path = tmp_path / "gwen.csv"
    path.write_text(f"Person reference,Day\n{gwen},Monday\n", encoding="utf-8")
    take(page, path)
    page.batch.submit()
    page.batch.submit()
    [run] = letters.office.rows(LetterRunRow)
    letters.do(begin_release, StepRun(run.id, run.version), Role.CO_ORDINATOR)
    step = partial(release_next, workshop=letters.workshop)
    run = letters.office.row(LetterRunRow, run.id)
    letters.do(step, StepRun(run.id, run.version), Role.CO_ORDINATOR)
    run = letters.office.row(LetterRunRow, run.id)
    out = SendRun(run.id, run.version, without_ticks=True)
    letters.do(send_next, out, Role.CO_ORDINATOR)
    [letter] = letters.office.rows(LetterRow)
    assert letter.document_id is not None
    copy = letters.office.row(DocumentRow, letter.document_id)
    assert (letter.state, copy.person_id) == (LetterState.SENT, letters.gwen)
