"""Words that are none of a field's choices are told of, and nothing is dropped."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.queries.casework.case_page import case_page
from db.queries.casework.page_rows import CasePage
from db.tables.casework import CaseRow
from desktop.casework.forms.unasked_form import unasked_form
from desktop.forms.screens.form_panel import FormPanel
from desktop.postroom.use_cases.filing import FileDocument, ToNewCase
from desktop.postroom.use_cases.indexing import Index
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.post import PostRoom
from widgets.fields import ChoiceField

WORKER = Role.CASEWORKER


def asked(post: PostRoom, qtbot: QtBot) -> FormPanel:
    """Return the form that asks what a letter did not say."""
    where = ToNewCase("missed-collection", "waste")
    index = Index("complaint", person_id=post.gwen)
    post.file(FileDocument(post.letter(), index, where))
    (case,) = post.office.rows(CaseRow)
    page = post.office.read_as(WORKER, case_page, case.id, post.office.now)
    assert isinstance(page, CasePage)
    panel = FormPanel(unasked_form(page), DeskAtOnce(post.office, WORKER))
    qtbot.addWidget(panel)
    panel.show()
    return panel


def choice(panel: FormPanel) -> ChoiceField:
    found = [one for one in panel._stops() if isinstance(one, ChoiceField)]
    return found[0]


def test_a_choice_that_matches_nothing_is_not_dropped(
    post: PostRoom, qtbot: QtBot
) -> None:
    panel, saved = asked(post, qtbot), list[object]()
    panel.saved.connect(lambda form, _changes: saved.append(form))
    field = choice(panel)
    qtbot.keyClicks(field.line, "the purple one")
    panel.submit()
    assert saved == []
    assert "Choose one from the list" in field.error()
    assert field.line.text() == "the purple one"
    field.line.clear()
    qtbot.keyClicks(field.line, "Refuse")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    panel.submit()
    assert len(saved) == 1
    (case,) = post.office.rows(CaseRow)
    assert case.answers["bin"] == "refuse"
