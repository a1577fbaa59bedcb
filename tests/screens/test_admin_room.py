from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from db.actor import Actor
from db.domain.marker_lists import Category, Instruction
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.tables.importing import ImportRunRow
from db.tables.notice import NoticeAnswerRow, NoticeRow
from db.tables.person import PersonRow
from db.tables.staff import TeamRow
from desktop.admin.import_view_model import Stage
from desktop.admin.screens.admin_room import AdminRoom, RoomPart, has_admin_parts
from desktop.admin.screens.import_part import ImportPart
from desktop.admin.screens.notices_part import NoticesPart
from desktop.admin.screens.teams_part import TeamsPart
from desktop.people.screens.markers_list import MarkersList
from desktop.people.use_cases.add_person import AddPerson, add_person
from desktop.people.use_cases.filing import ReportBreach, report_breach
from desktop.people.use_cases.markers import Incident, ProposeMarker, propose_marker
from desktop.runtime.changes_hub import ChangesHub
from desktop.runtime.jobs import Jobs
from desktop.runtime.open_desk import OpenDesk
from tests.fixtures.stores import NAMES, TODAY, Office, actor_for, staff_id

BOSS = Actor.with_roles(
    staff_id(Role.ADMINISTRATOR),
    NAMES[Role.ADMINISTRATOR],
    frozenset(Role),
)


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    lanes = Jobs()
    yield lanes
    lanes.close()


def desk_for(office: Office, jobs: Jobs, actor: Actor = BOSS) -> OpenDesk:
    hub = ChangesHub(jobs)
    kept, engine = office.documents, office.writer
    return OpenDesk(engine, engine, kept, actor, lambda: office.now, jobs, hub)


def admin(qtbot: QtBot, office: Office, jobs: Jobs) -> AdminRoom:
    room = AdminRoom(desk_for(office, jobs))
    room.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(room)
    room.resize(1282, 716)
    room.show()
    return room


def idle(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def named(widget: QWidget) -> None:
    """Every control that can be reached has a name for a screen reader."""
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        for control in widget.findChildren(kind):
            if control.isVisible():
                assert control.accessibleName() or getattr(control, "text", str)()


def test_each_sees_only_what_they_may_use(
    qtbot: QtBot, office: Office, jobs: Jobs
) -> None:
    wanted = {
        Role.ADVISOR_1: set(),
        Role.ADVISOR_2: {"notices"},
        Role.DATA_PROTECTION: {"breaches", "audit", "views", "clocks", "retention"},
        Role.ADMINISTRATOR: {
            *("notices", "council", "letterhead", "teams"),
            *("services", "import", "audit", "kinds"),
            *("clocks", "escalation", "tasks", "limits", "retention", "letters"),
        },
    }
    for role, parts in wanted.items():
        actor = actor_for(role)
        room = AdminRoom(desk_for(office, jobs, actor))
        qtbot.addWidget(room)
        assert set(room.parts) == parts
        assert has_admin_parts(actor) == bool(parts)
        assert len(room.commands()) == len(parts)
    idle(qtbot, jobs)


def test_a_notice_is_put_up_and_taken_down(
    qtbot: QtBot, office: Office, jobs: Jobs
) -> None:
    room = admin(qtbot, office, jobs)
    part = room.parts["notices"]
    assert isinstance(part, NoticesPart)
    idle(qtbot, jobs)
    part.start_new()
    part.save.click()
    idle(qtbot, jobs)
    assert part.title_field.error() == "Write a title"
    assert part.last.error()
    part.title_field.set_text("Round is late")
    part.words.set_value("Leave it out.")
    part.last.line.setText("24/11")
    part.places.set_value("Station Road\n10001")
    with qtbot.waitSignal(room.message):
        part.save.click()
    idle(qtbot, jobs)
    (row,) = office.rows(NoticeRow)
    assert (row.streets, row.uprns, f"{row.to_on}") == (
        ["Station Road"],
        ["10001"],
        "2026-11-24",
    )
    assert part.open_key == row.id
    with qtbot.waitSignal(room.message) as told:
        part.withdraw.click()
    idle(qtbot, jobs)
    assert office.rows(NoticeRow)[0].withdrawn
    told.args[1]()
    idle(qtbot, jobs)
    assert not office.rows(NoticeRow)[0].withdrawn
    named(room)


def test_who_waits_to_be_told_is_said_above_the_notice(
    qtbot: QtBot, office: Office, jobs: Jobs
) -> None:
    """One key leads down to them; it is said no more once all were told."""
    notice = NoticeRow(
        title="Flood",
        words="Ring.",
        services=[],
        streets=[],
        uprns=[],
        from_on=TODAY,
        to_on=TODAY,
    )
    bea = PersonRow(reference="GH-BEA", name="Bea Lund")
    office.put(notice, bea)
    answer = NoticeAnswerRow(notice_id=notice.id, person_id=bea.id, keep_posted=True)
    office.put(answer)
    room = admin(qtbot, office, jobs)
    part = room.parts["notices"]
    assert isinstance(part, NoticesPart)
    room.open_part("notices")
    idle(qtbot, jobs)
    part.want(notice.id)
    idle(qtbot, jobs)
    assert "1" in part.waiting.accessibleName()
    assert not part.waiting.isHidden()
    part.to_waiting.click()
    assert part.posted.all_told.window().focusWidget() is part.posted.all_told
    part.posted.all_told.click()
    idle(qtbot, jobs)
    assert part.waiting.isHidden()


def test_a_team_is_added_and_what_was_done_is_read(
    qtbot: QtBot, office: Office, jobs: Jobs
) -> None:
    room = admin(qtbot, office, jobs)
    room.open_part("teams")
    part = room.parts["teams"]
    assert isinstance(part, TeamsPart)
    idle(qtbot, jobs)
    part.start_new()
    part.name.set_text("Tree officers")
    with qtbot.waitSignal(room.message):
        part.save.click()
    idle(qtbot, jobs)
    assert [row.code for row in office.rows(TeamRow)] == ["tree-officers"]
    for key in ("audit", "views", "breaches"):
        room.open_part(key)
        idle(qtbot, jobs)
        named(room)


def test_a_file_is_mapped_tried_and_brought_in(
    qtbot: QtBot, office: Office, jobs: Jobs, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    rows = "".join(f"T{n},Bea Lund{n},\n" for n in range(700))
    file.write_text(f"Ref,Name,Email\n{rows}T9999,Cy,nobody\n")
    room = admin(qtbot, office, jobs)
    room.open_part("import")
    part = room.parts["import"]
    assert isinstance(part, ImportPart)
    part.take(file)
    idle(qtbot, jobs)
    keys = [column.key() for column in part.columns]
    assert keys == ["external_key", "name", "email"]
    named(part)
    part.try_out.click()
    qtbot.waitUntil(lambda: part.model.stage is Stage.TRIED, timeout=20_000)
    assert (part.model.tally.new, part.model.tally.refused) == (700, 1)
    assert not office.rows(PersonRow)
    part.model.bring_in(tmp_path / "rejected.csv")
    qtbot.waitUntil(lambda: part.model.stage is Stage.IMPORTING, timeout=20_000)
    part.model.stop()
    qtbot.waitUntil(lambda: part.model.stage is Stage.STOPPED, timeout=20_000)
    part.model.bring_in(tmp_path / "rejected.csv")
    qtbot.waitUntil(lambda: part.model.stage is Stage.DONE, timeout=20_000)
    idle(qtbot, jobs)
    assert len(office.rows(PersonRow)) == 700
    assert [run.state for run in office.rows(ImportRunRow)] == ["done"]
    assert "nobody" in (tmp_path / "rejected.csv").read_text("utf-8-sig")


def test_a_file_that_is_wrong_says_so_in_its_place(
    qtbot: QtBot, office: Office, jobs: Jobs, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(b"%PDF")
    room = admin(qtbot, office, jobs)
    room.open_part("import")
    part = room.parts["import"]
    assert isinstance(part, ImportPart)
    with qtbot.waitSignal(part.model.refused):
        part.take(file)
    assert part.trouble.isVisible()


def test_the_rail_is_told_what_waits_for_a_decision(
    qtbot: QtBot, office: Office, jobs: Jobs
) -> None:
    desk = desk_for(office, jobs)
    markers = MarkersList(desk)
    room = AdminRoom(desk, [RoomPart("markers", "To look at", "Markers", markers)])
    room.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(room)
    counted: list[int] = []
    room.count_changed.connect(counted.append)
    gwen = office.made(add_person, AddPerson(PersonDetails("Gwen Owen")))
    happened = Incident(Category.THREATS, TODAY, "She shouted at two of us")
    command = ProposeMarker(gwen, frozenset({Instruction.TWO_STAFF}), happened)
    office.made(propose_marker, command)
    office.do(report_breach, ReportBreach(office.now, "A letter to the wrong Gwen"))
    room.open()
    idle(qtbot, jobs)
    assert counted[-1] == 2
