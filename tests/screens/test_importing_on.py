"""An import that was cut off is remembered by the page, and told truly."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.tables.person import PersonRow
from desktop.admin.import_view_model import Stage
from desktop.admin.importing.fields import Kind
from desktop.admin.importing.going_through import GoingThrough
from desktop.admin.importing.mapping import guessed, header_digest
from desktop.admin.importing.opening import open_file
from desktop.admin.screens.import_part import ImportPart
from desktop.admin.use_cases.import_rows import (
    BeginImport,
    ImportChunk,
    begin_import,
    import_chunk,
)
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.stores import TODAY, Office

ROWS = 700


@pytest.fixture
def half_in(office: Office, tmp_path: Path) -> Path:
    """A file of people, without a key, whose import ended after one chunk."""
    path = tmp_path / "people.csv"
    path.write_text("Name,Email\n" + "".join(f"Bea Lund{n},\n" for n in range(ROWS)))
    file = open_file(path)
    mapping = guessed(Kind.PEOPLE, file)
    digest = header_digest(Kind.PEOPLE, file, has_header=True)
    run_id = office.made(
        begin_import, BeginImport(file.digest, digest, mapping), Role.ADMINISTRATOR
    )
    going = GoingThrough(file, mapping, TODAY)
    chunk = going.next_chunk()
    assert chunk is not None
    office.do(import_chunk, ImportChunk(run_id, chunk, going.keep), Role.ADMINISTRATOR)
    return path


@pytest.fixture
def part(qtbot: QtBot, office: Office) -> ImportPart:
    part = ImportPart(DeskAtOnce(office, Role.ADMINISTRATOR), (Kind.PEOPLE,))
    qtbot.addWidget(part)
    part.show()
    return part


def stage(part: ImportPart) -> Stage:
    return part.model.stage


def test_what_was_cut_off_is_told_before_a_file_is_chosen(
    half_in: Path, part: ImportPart
) -> None:
    part.load()
    assert part.news.isVisible()
    assert "was cut off" in part.news.accessibleName()
    part.take(half_in)
    assert "half in" in part.news.accessibleName()


def test_nothing_is_told_where_nothing_was_cut_off(part: ImportPart) -> None:
    part.load()
    assert part.news.isHidden()


def test_trying_what_is_half_in_tells_of_the_rest_alone(
    qtbot: QtBot, half_in: Path, part: ImportPart, office: Office, tmp_path: Path
) -> None:
    here = len(office.rows(PersonRow))
    part.take(half_in)
    part.try_out.click()
    assert stage(part) is Stage.TRIED
    assert part.model.tally.new == ROWS - here
    assert f"after row {here + 1}" in part.news.accessibleName()
    part.model.bring_in(tmp_path / "rejected.csv")
    assert stage(part) is Stage.DONE
    names = [row.name for row in office.rows(PersonRow)]
    assert len(names) == len(set(names)) == ROWS


def test_a_file_of_people_under_properties_is_known_for_what_it_is(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    """The page says what it looks like; choosing that there makes the columns fit."""
    path = tmp_path / "tenants.csv"
    path.write_text("Tenant,D.O.B.,Mobile,Address\nBea Lund,1/2/1990,,1 Mill Lane\n")
    part = ImportPart(DeskAtOnce(office, Role.ADMINISTRATOR), tuple(Kind))
    qtbot.addWidget(part)
    part.show()
    part.kind.set_value(Kind.PROPERTIES)
    part.take(path)
    assert stage(part) is Stage.MAP
    assert "file of people" in part.news.accessibleName()
    assert part.kind.isVisible()
    part.kind.set_value(Kind.PEOPLE)
    part.kind.changed.emit()
    assert part.model.mapping is not None
    assert part.model.mapping.columns[:2] == ("name", "date_of_birth")
    assert part.news.isHidden()
    assert part.kind.isHidden()
