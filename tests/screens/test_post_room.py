"""The post room's lists: what is entered, what two people sign, what may go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from db.domain.permissions import Role
from db.domain.post.identifying import Field
from db.queries.post.quality import SampleLine, to_check
from db.queries.post.register import entries
from db.queries.post.to_index import to_index
from db.store.attempts import WrongPassphrase
from db.store.witnessing import Witnessed
from db.tables.post_batch import QualitySampleRow
from db.tables.staff import TeamRow
from desktop.forms.form import Go, OpenForm
from desktop.forms.screens.form_panel import FormPanel
from desktop.postroom.destinations import usual, where_of
from desktop.postroom.links import Links
from desktop.postroom.parts import RING
from desktop.postroom.screens.post_room import PostRoom as Room
from desktop.postroom.shelves import Shelf
from desktop.postroom.suggested import suggested_of
from desktop.postroom.use_cases.filing import (
    FileDocument,
    ToCase,
    ToPerson,
    ToTeam,
)
from desktop.postroom.use_cases.indexing import Index
from desktop.postroom.use_cases.of_post import types
from desktop.runtime.desk import OnError
from desktop.runtime.resource_files import shipped_teams
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.post import FILING, PostRoom

T = TypeVar("T")


class SlowToRead(DeskAtOnce):
    """Answers what is read only when it is let go, while it is slow."""

    slow_now = False
    held: tuple[Callable[[], None], ...] = ()

    def read(
        self,
        query: Callable[[Session], T],
        on_done: Callable[[T], None],
        on_error: OnError,
    ) -> None:
        """Hold the question back while the desk is slow."""
        if self.slow_now:
            self.held += (partial(super().read, query, on_done, on_error),)
            return
        super().read(query, on_done, on_error)

    def let_go(self) -> None:
        """Answer what was held back."""
        held, self.held = self.held, ()
        for ask in held:
            ask()


def room_of(post: PostRoom, qtbot: QtBot, role: Role = Role.POST_ROOM) -> Room:
    """Return the room as somebody with *role* has it."""

    def see(name: str, secret: str) -> Witnessed:
        if (name, secret) != ("dele", "their own secret"):
            raise WrongPassphrase("That is not it", 0)
        seen = post.there()  # a secret is tried for a while, within the work
        return replace(seen, at=seen.at + timedelta(seconds=1))

    def nobody(_new: object) -> object:
        raise AssertionError

    desk = SlowToRead(post.office, role)
    room = Room(desk, Links(FILING, nobody, see))  # type: ignore[arg-type]  # nobody is added here
    desk.listeners.append(room.on_committed)
    room.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(room)
    room.resize(1280, 720)
    room.show()
    room.open()
    return room


def write(panel: FormPanel, name: str, text: str) -> None:
    """Type into a field of a form that is open."""
    control = panel.fields[name].control
    assert isinstance(control, QLineEdit)
    control.setText(text)


def fill(room: Room, letter: str, **given: str) -> None:
    """Open a form of the register by its letter, fill it and save it."""
    room.show_shelf(Shelf.REGISTER)
    assert room.lists.press(letter)
    panel = room.lists.parts.panel()
    assert panel is not None
    for name, text in given.items():
        write(panel, name, text)
    panel.submit()


def test_cash_is_signed_by_two_people_at_one_screen(
    post: PostRoom, qtbot: QtBot
) -> None:
    room = room_of(post, qtbot)
    fill(room, "M", amount_pence="45.50", location="Safe 1")
    (line,) = post.office.read(entries)
    assert (line.amount_pence, line.witness) == (4550, "needed")
    assert room.lists.parts.open_form("waits", "A second person confirms")
    panel = room.lists.parts.panel()
    assert panel is not None
    write(panel, "witness", "dele")
    write(panel, "secret", "a guess")
    panel.submit()
    assert post.office.read(entries)[0].witness == "needed"
    write(panel, "secret", "their own secret")
    panel.submit()
    assert post.office.read(entries)[0].witness == "confirmed"


def test_a_wrong_digit_on_an_envelope_is_a_warning_and_no_more(
    post: PostRoom, qtbot: QtBot
) -> None:
    room = room_of(post, qtbot)
    fill(room, "S", tracking="RN123456784GB")
    (line,) = post.office.read(entries)
    assert line.tracking_doubt == "check_digit"
    badges = [
        each.badge for part in room.lists._shown for each in part.lines if each.badge
    ]
    assert badges == ["Check the number"]


def test_what_was_handed_over_is_looked_up_again_with_who_took_it(
    post: PostRoom, qtbot: QtBot
) -> None:
    room = room_of(post, qtbot)
    fill(room, "M", amount_pence="45", location="Safe 1")
    assert room.lists.parts.open_form("waits", "It does not agree")
    panel = room.lists.parts.panel()
    assert panel is not None
    words = panel.fields["words"].control
    assert isinstance(words, QPlainTextEdit)
    words.setPlainText("£40 counted")
    panel.submit()
    fill(room, "P", addressee="The monitoring officer")
    assert room.lists.parts.open_form("here", "Hand over")
    panel = room.lists.parts.panel()
    assert panel is not None
    panel.submit()
    shown = {part.key: part for part in room.lists._shown}
    (cash,) = shown["waits"].lines
    assert "does not agree (£40 counted" in cash.detail
    (left,) = shown["gone"].lines
    assert "handed to The monitoring officer" in left.detail
    assert (left.badge, left.steps) == ("Handed over", ())


def test_a_suspect_package_says_whom_to_ring_besides_the_police(
    post: PostRoom, qtbot: QtBot
) -> None:
    assert set(RING) <= {team.code for team in shipped_teams()}
    post.office.put(
        TeamRow(
            code=RING[0],
            name="Buildings",
            phone="01632 960001",
            out_of_hours="01632 960002",
            outside=False,
        )
    )
    room = room_of(post, qtbot)
    room.show_shelf(Shelf.SUSPECT)
    (ring,) = (part for part in room.lists._shown if part.key == "ring")
    told = [(line.label, line.words, line.detail) for line in ring.lines]
    assert told[0][1] == "999"
    assert told[1] == ("Buildings", "01632 960001", "Out of hours: 01632 960002")


def test_what_is_half_a_second_person_is_asked_for(
    post: PostRoom, qtbot: QtBot
) -> None:
    room = room_of(post, qtbot)
    fill(room, "M", amount_pence="1", location="Safe 1", witness="dele")
    panel = room.lists.parts.panel()
    assert panel is not None
    assert panel.fields["secret"].error() == "Enter their passphrase"
    assert post.office.read(entries) == []


def test_a_sample_is_gone_through_by_one_key(post: PostRoom, qtbot: QtBot) -> None:
    batch = post.counted()
    room = room_of(post, qtbot)
    room.show_batch(batch)
    right = [one for one in buttons(room) if one.text() == "Right"]
    assert len(right) > 1
    right[0].setFocus()
    for left in range(len(right) - 1, -1, -1):
        qtbot.keyClick(under_the_keys(room, "Right"), Qt.Key.Key_Space)
        assert room.batch.list.parts.panel() is None
        qtbot.waitUntil(lambda left=left: rights(room) == left)  # type: ignore[misc]  # of this round
    (sample,) = {row.result for row in post.office.rows(QualitySampleRow)}
    assert sample == "passed"


def under_the_keys(room: Room, words: str) -> QPushButton:
    """Return the button that has the keyboard, which these words are on."""
    held = room.window().focusWidget()
    assert isinstance(held, QPushButton)
    assert held.text() == words
    return held


def rights(room: Room) -> int:
    """Return how many pages wait to be found right."""
    return sum(one.text() == "Right" for one in buttons(room))


def buttons(room: Room) -> list[QPushButton]:
    """Return the buttons of the batch that is shown."""
    return [one for one in room.batch.list.findChildren(QPushButton) if one.isVisible()]


def test_a_form_without_questions_closes_a_batch_and_says_what_stands_in_the_way(
    post: PostRoom, qtbot: QtBot
) -> None:
    post.letter()
    room = room_of(post, qtbot)
    batch = room.held.batches[0]
    room.show_batch(batch.id)
    assert room.batch.list.press("L")
    panel = room.batch.list.parts.panel()
    assert panel is not None
    panel.submit()
    assert room.held.batches[0].state == "closed"
    assert room.batch.list.press("T")
    panel = room.batch.list.parts.panel()
    assert panel is not None
    write(panel, "sheets_in", "3")
    panel.submit()
    assert "2 sheets missing" in panel.fields["difference_reason"].error()
    write(panel, "sheets_in", "1")
    panel.submit()
    assert room.held.batches[0].state == "reconciled"
    room.show_shelf(Shelf.PAPER)
    (line,) = room.lists._shown[0].lines
    assert line.badge == "Has to stay"
    assert "No backup holds its pages yet" in line.detail
    assert [step.label for step in line.steps][:1] == ["Show"]
    assert "Ask for its destruction" not in [step.label for step in line.steps]


def test_one_key_a_page_for_the_sample_and_it_judges_the_page_that_is_shown(
    post: PostRoom, qtbot: QtBot
) -> None:
    found = post.counted(sheets_in=3)
    room = room_of(post, qtbot)
    room.show_batch(found)
    (sample,) = (part for part in room.batch.list._shown if part.key == "sample")
    left = len(sample.lines) - 1
    # The last page is looked at first, and it is that one which is right.
    last = sample.lines[-1].steps[0]
    assert isinstance(last, Go)
    room.batch.list.page_wanted.emit(last.id)
    assert room.batch.list.press("R")
    assert [one.result for one in _sampled(post, found)] == [
        *[None] * left,
        "passed",
    ]
    for _ in range(left):
        assert room.batch.list.press("R")
    assert not room.batch.list.press("R")
    assert [one.result for one in _sampled(post, found)] == ["passed"] * (left + 1)


def _sampled(post: PostRoom, found: UUID) -> list[SampleLine]:
    return post.office.read(partial(to_check, batch_id=found))


def test_what_is_not_ours_leaves_the_list_and_stands_in_the_register(
    post: PostRoom, qtbot: QtBot
) -> None:
    document = post.letter()
    room = room_of(post, qtbot)
    room.show_indexing()
    room.indexing.press("G")
    panel = room.indexing.side.panels.panel
    assert panel is not None
    write(panel, "addressee", "Another council")
    panel.submit()
    assert post.office.read(to_index) == []
    assert post.document(document).state == "returned"
    (line,) = post.office.read(entries)
    assert (line.kind, line.addressee) == ("misdelivered", "Another council")


def test_letters_typed_while_a_form_is_on_its_way_do_nothing_to_the_page(
    post: PostRoom, qtbot: QtBot
) -> None:
    document = post.letter()
    room = room_of(post, qtbot)
    room.show_indexing()
    desk = room.indexing.model._desk
    assert isinstance(desk, SlowToRead)
    desk.slow_now = True
    for letter in ("N", "A", "U", "Delete"):  # N, and the beginning of a name
        room.indexing.press(letter)
    desk.slow_now = False
    assert [each.id for each in post.office.read(to_index)] == [document]
    desk.let_go()
    panel = room.indexing.side.panels.panel
    assert panel is not None
    assert "name" in panel.fields
    room.indexing.press("A")
    assert post.office.read(to_index) == []


def test_a_document_without_a_type_is_not_filed_and_the_field_says_so(
    post: PostRoom, qtbot: QtBot
) -> None:
    post.letter()
    room = room_of(post, qtbot)
    room.show_indexing()
    room.indexing.file()
    assert room.indexing.side.fields.goes.error() == "Choose where it goes"
    assert len(post.office.read(to_index)) == 1


@pytest.mark.parametrize(
    "kept",
    [
        {"type": "medical"},
        {"type": {"value": 7}},
        {"person": {"value": "nobody", "sure": True}},
        {"dated": {"value": "yesterday", "lit": "here"}},
        {"dated": {"value": "2026-11-19", "lit": [[1, 2], ["a"] * 5, 3]}},
    ],
)
def test_suggestions_of_another_edition_do_no_harm(kept: dict[str, object]) -> None:
    found = suggested_of(kept)
    assert found.person() is None
    assert found.stops_at() is not None
    assert all(one.lit == () for one in found.fields.values())


def test_one_key_needs_a_sure_type_person_and_place() -> None:
    sure = {"value": "x", "sure": True}
    assert suggested_of({"type": sure, "person": sure}).stops_at() is Field.TEAM
    assert suggested_of({"type": sure, "person": sure, "case": sure}).stops_at() is None


def test_where_a_document_goes_is_read_from_its_key() -> None:
    kind = types()["housing-medical"]
    assert where_of(usual(kind, ())) == ToTeam("lettings")
    assert where_of("case:GH-1") == ToCase("GH-1")
    assert where_of("person") == ToPerson()


def test_what_is_past_its_time_is_asked_for_and_destroyed_by_somebody_else(
    post: PostRoom, qtbot: QtBot
) -> None:
    document = post.letter()
    index = Index("returned-mail", person_id=post.gwen)
    post.file(FileDocument(document, index, ToPerson()))
    post.casework.later(days=370)
    first = room_of(post, qtbot)
    first.show_shelf(Shelf.KEEPING)
    (line,) = first.lists._shown[0].lines
    assert (line.words, line.badge) == ("Returned mail", "May go")
    assert first.lists.press("A")
    panel = first.lists.parts.panel()
    assert panel is not None
    panel.submit()
    (line,) = first.lists._shown[0].lines
    assert line.badge == "Waits for a second person"
    assert "Destroy" not in [step.label for step in line.steps]

    second = room_of(post, qtbot, Role.DATA_PROTECTION)
    second.show_shelf(Shelf.KEEPING)
    (line,) = second.lists._shown[0].lines
    destroy = next(step for step in line.steps if step.label == "Destroy")
    assert isinstance(destroy, OpenForm)
    assert second.lists.parts.open_form("over", destroy.form.title)
    panel = second.lists.parts.panel()
    assert panel is not None
    panel.submit()
    gone = second.lists._shown[-1]
    assert (gone.key, gone.lines[0].words) == ("gone", "Returned mail")
    assert "after it was received" in gone.lines[0].detail
    assert post.document(document).state == "destroyed"


def test_separator_sheets_are_made_from_the_batches(
    post: PostRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    room = room_of(post, qtbot)
    room.show_shelf(Shelf.BATCHES)
    assert room.lists.press("P")
    panel = room.lists.parts.panel()
    assert panel is not None
    panel.fields["way"].put_back("file")
    path = tmp_path / "sheets.pdf"
    panel.fields["path"].put_back(str(path))
    write(panel, "copies", "none")
    panel.submit()
    assert panel.fields["copies"].error() == "Enter a number from 1 to 50"
    write(panel, "copies", "3")
    panel.submit()
    assert len(PdfDocument(path)) == 3


def test_who_may_not_open_post_is_offered_no_batch(
    post: PostRoom, qtbot: QtBot
) -> None:
    room = room_of(post, qtbot, Role.ADVISOR_1)
    room.show_shelf(Shelf.BATCHES)
    assert not room.lists.press("B")
    assert not room.lists.press("Q")
