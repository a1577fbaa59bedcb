"""A case that nobody referred is opened in the casework room."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.domain.questions import Question
from db.queries.casework.case_page import case_page
from db.tables.casework import CaseRow
from desktop.casework.forms.new_case_form import About
from desktop.casework.screens.room_commands import NEW_CASE
from desktop.forms.form import Place, Someone
from desktop.forms.screens.asked_field import AskedField
from desktop.forms.screens.finders import PersonField, PlaceField
from desktop.forms.screens.form_fields import put_raw
from desktop.forms.screens.form_panel import FormPanel
from tests.fixtures.casework import DAMP, Casework
from tests.fixtures.counter import BINS, edition
from tests.screens.test_casework_room import Shown
from widgets.fields import LineField, YesNoField
from widgets.wrapped_link import WrappedLink

REFUSE = '{"bin": "refuse"}'
"""What BINS has to know, as a draft keeps it."""


@pytest.fixture
def at(casework: Casework, qtbot: QtBot) -> Iterator[Shown]:
    """The room of a caseworker, with no case of their own."""
    shown = Shown(casework, qtbot, Role.CASEWORKER)
    yield shown
    assert shown.errors == []


def form(at: Shown) -> FormPanel:
    panel = at.room.stack.new_page.host.panel
    assert panel is not None
    return panel


def begin(at: Shown, about: About | None = None) -> FormPanel:
    at.room.new_case(about)
    return form(at)


def put(panel: FormPanel, **values: str) -> None:
    for name, words in values.items():
        put_raw(panel.fields[name], words)
        panel.fields[name].changed.emit()


def words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def whose(panel: FormPanel, casework: Casework) -> None:
    """Take Gwen, as the finder offers her."""
    field = panel.fields["person"]
    assert isinstance(field, PersonField)
    field.set_choice(Someone(casework.counter.gwen, "Gwen"), "Gwen")


def test_it_is_opened_for_somebody_with_all_that_is_known(
    casework: Casework, at: Shown
) -> None:
    told: list[str] = []
    at.room.message.connect(lambda said, _undo: told.append(said))
    panel = begin(at)
    whose(panel, casework)
    place = panel.fields["place"]
    assert isinstance(place, PlaceField)
    place.set_choice(Place(casework.counter.home), "14b Station Road")
    put(
        panel,
        service_code=BINS.code,
        answers=REFUSE,
        title="Bins left on the path",
        note="Seen on the round",
        priority="high",
        received_at="yesterday",
        risks="vulnerable",
        owner_id="nobody",
    )
    panel.submit()
    [case] = casework.office.rows(CaseRow)
    assert (case.title, case.summary) == ("Bins left on the path", "Seen on the round")
    assert (case.person_id, case.property_id) == (
        casework.counter.gwen,
        casework.counter.home,
    )
    assert case.priority == "high"
    assert case.risks == "vulnerable"
    assert case.owner_id is None
    assert case.referral_id is None
    assert (casework.office.now.date() - case.opened_at.date()).days == 1
    assert told == ["The case is open"]
    assert at.page.shown[-1] == case.id
    assert at.room.stack.currentWidget() is at.page


def test_it_may_be_nobodys(casework: Casework, at: Shown) -> None:
    panel = begin(at)
    put(panel, service_code=BINS.code, answers=REFUSE)
    panel.submit()
    [case] = casework.office.rows(CaseRow)
    assert (case.person_id, case.property_id) == (None, None)
    assert (case.title, case.owner_id) == (BINS.name, casework.worker)


def test_what_is_open_already_is_shown_before(casework: Casework, at: Shown) -> None:
    first = casework.open(title="Missed since Monday")
    reference = casework.case(first).reference
    panel = begin(at)
    page = at.room.stack.new_page
    assert not page.related.isVisible()
    whose(panel, casework)
    [link] = page.related.findChildren(WrappedLink)
    assert link.isVisible()
    shown = link.accessibleName() + words(page.related)
    assert reference in shown
    assert "Open here already" in shown
    put(panel, title="The same again")
    link.clicked.emit()
    assert at.page.shown[-1] == first
    again = begin(at)
    title = again.fields["title"]
    assert title.kept() == "The same again"
    assert len(casework.office.rows(CaseRow)) == 1


def test_of_a_page_in_front_nothing_is_asked_twice(
    casework: Casework, at: Shown
) -> None:
    casework.open(title="Missed since Monday")
    gwen = Someone(casework.counter.gwen, "Gwen Llywelyn")
    panel = begin(at, About(gwen))
    assert at.room.stack.new_page.related.isVisible()
    put(panel, service_code=BINS.code, answers=REFUSE)
    panel.submit()
    assert [case.person_id for case in casework.office.rows(CaseRow)] == [gwen.id] * 2


def test_danger_at_home_is_asked_about_once_its_words_tell(
    casework: Casework, at: Shown
) -> None:
    panel = begin(at)
    asked = panel.fields["hazard_danger_now"]
    assert not asked.isVisible()
    put(panel, service_code=BINS.code, note="Black mould on the wall")
    assert not asked.isVisible()
    put(panel, service_code=DAMP.code)
    assert asked.isVisible()
    panel.submit()
    assert casework.office.rows(CaseRow) == []
    assert panel.problems.isVisible()
    for name in panel.fields:
        if name.startswith("hazard_"):
            put(panel, **{name: "no"})
    put(panel, hazard_danger_now="yes")
    panel.submit()
    [case] = casework.office.rows(CaseRow)
    kinds = {clock.kind for clock in casework.clocks(case.id)}
    assert "awaab-emergency" in kinds
    page = casework.office.read_as(
        Role.CASEWORKER, case_page, case.id, casework.office.now
    )
    assert page is not None
    assert "hazard" in page.risks


def asked(panel: FormPanel) -> AskedField:
    field = panel.fields["answers"]
    assert isinstance(field, AskedField)
    return field


def test_the_service_asks_its_own_questions_as_at_the_counter(
    casework: Casework, at: Shown, qtbot: QtBot
) -> None:
    panel = begin(at)
    assert not asked(panel).isVisible()
    put(panel, service_code=BINS.code)
    fields = asked(panel).questions.fields
    assert list(fields) == ["bin", "due_on", "tag", "address"]
    assert asked(panel).isVisible()
    # What has to be answered is marked, and refused beside its own field.
    panel.submit()
    assert casework.office.rows(CaseRow) == []
    assert fields["bin"].error() == "Answer: Which bin was missed?"
    assert panel.problems.isVisible()
    assert fields["bin"].control.hasFocus()
    # Typed as the kind that it is: Enter goes on from question to question.
    qtbot.keyClicks(fields["bin"].control, "foo")
    qtbot.keyClick(fields["bin"].control, Qt.Key.Key_Return)
    assert fields["due_on"].control.hasFocus()
    qtbot.keyClicks(fields["due_on"].control, "yesterday")
    tag = fields["tag"]
    assert isinstance(tag, YesNoField)
    tag.set_answer(True)
    # One answer calls for another question, and what is typed stays.
    assert list(fields) == ["bin", "due_on", "tag", "address", "tag_words"]
    assert [each.label() for each in asked(panel).parts()][
        3
    ] == "What does the tag say?"
    qtbot.keyClicks(fields["tag_words"].control, "Wrong bin")
    panel.submit()
    [case] = casework.office.rows(CaseRow)
    yesterday = (casework.office.now - timedelta(days=1)).date()
    assert case.answers == {
        "bin": "food",
        "due_on": yesterday.isoformat(),
        "tag": True,
        "tag_words": "Wrong bin",
    }
    page = casework.office.read_as(
        Role.CASEWORKER, case_page, case.id, casework.office.now
    )
    assert page is not None
    assert ("Which bin was missed?", "Food waste") in page.enquiry_words
    assert ("What does the tag say?", "Wrong bin") in page.enquiry_words


def test_an_answer_of_the_wrong_kind_is_refused_where_it_stands(
    casework: Casework, at: Shown
) -> None:
    panel = begin(at)
    card = "4111 1111 1111 1111"
    put(panel, service_code=BINS.code, answers=REFUSE)
    field = asked(panel).questions.fields["address"]
    assert isinstance(field, LineField)
    field.set_text(card)
    assert card not in asked(panel).kept()
    panel.submit()
    assert casework.office.rows(CaseRow) == []
    assert "card" in field.error()
    field.set_text("")
    put(panel, answers='{"bin": "refuse", "due_on": "the twelfth of never"}')
    panel.submit()
    assert casework.office.rows(CaseRow) == []
    assert asked(panel).questions.fields["due_on"].error()


def test_the_place_that_was_chosen_is_not_asked_again(
    casework: Casework, at: Shown
) -> None:
    once = replace(BINS.questions[-1], ask_every="contact")
    again = replace(BINS, code="litter", questions=(once,))
    casework.office.put(edition(again))
    panel = begin(at)
    put(panel, service_code="litter")
    assert list(asked(panel).questions.fields) == ["address"]
    place = panel.fields["place"]
    assert isinstance(place, PlaceField)
    place.set_choice(Place(casework.counter.home), "14b Station Road")
    assert not asked(panel).isVisible()
    panel.submit()
    [case] = casework.office.rows(CaseRow)
    assert case.answers == {"address": "14b Station Road, Maldon, CM9 4LQ"}


def test_a_danger_that_an_answer_tells_of_is_asked_about(
    casework: Casework, at: Shown
) -> None:
    about = Question(key="about", label="What is it about?", kind="text")
    repair = replace(DAMP, code="repair", name="Repair", questions=(about,))
    casework.office.put(edition(repair))
    panel = begin(at)
    put(panel, service_code="repair")
    hazard = panel.fields["hazard_danger_now"]
    assert not hazard.isVisible()
    field = asked(panel).questions.fields["about"]
    assert isinstance(field, LineField)
    field.set_text("Black mould in the nursery")
    assert hazard.isVisible()


def test_answers_come_back_with_the_draft(casework: Casework, at: Shown) -> None:
    put(begin(at), service_code=BINS.code, answers=REFUSE)
    again = begin(at)
    assert asked(again).value() == {"bin": "refuse"}
    assert asked(again).isVisible()
    put(again, service_code=DAMP.code)
    assert not asked(again).isVisible()


def test_an_address_that_is_no_ones_is_not_lost_in_silence(
    casework: Casework, at: Shown
) -> None:
    panel = begin(at)
    put(panel, service_code=BINS.code, place="The bench by the bridge")
    panel.submit()
    assert casework.office.rows(CaseRow) == []
    assert panel.problems.isVisible()


def test_esc_leads_back_to_what_stood_there(
    casework: Casework, at: Shown, qtbot: QtBot
) -> None:
    casework.open(owner_id=casework.worker)
    panel = begin(at)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert at.room.stack.currentWidget() is not at.room.stack.new_page
    assert form_is_gone(at)


def form_is_gone(at: Shown) -> bool:
    return at.room.stack.new_page.host.panel is None


def test_what_is_read_into_the_list_takes_nobody_off_it(
    casework: Casework, at: Shown
) -> None:
    begin(at)
    casework.open(owner_id=casework.worker)
    at.room.column.show_new()
    at.room.stack.new_page.begin()
    at.room.column.queue.again()
    assert at.room.stack.currentWidget() is at.room.stack.new_page


def test_it_is_offered_to_those_alone_who_may(casework: Casework, qtbot: QtBot) -> None:
    worker = Shown(casework, qtbot, Role.CASEWORKER)
    assert NEW_CASE in {command.key for command in worker.room.commands()}
    assert worker.room.shelves.new.isVisible()
    looker = Shown(casework, qtbot, Role.HEALTH_AND_SAFETY)
    assert NEW_CASE not in {command.key for command in looker.room.commands()}
    assert not looker.room.shelves.new.isVisible()
