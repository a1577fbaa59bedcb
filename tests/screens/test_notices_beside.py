"""Notices beside an enquiry: their words in either language, their keys once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.tables.notice import NoticeRow
from desktop.counter.at_desk import Caller
from desktop.counter.beside_view_model import BesideViewModel
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.enquiry_view_model import EnquiryViewModel
from desktop.counter.listings import Listings
from desktop.counter.screens.beside_panel import BesidePanel
from tests.fixtures.counter import BINS, Counter
from tests.fixtures.desks import DeskAtOnce


@pytest.fixture
def welsh() -> Iterator[None]:
    was = QLocale()
    QLocale.setDefault(QLocale("cy"))
    yield
    QLocale.setDefault(was)


@pytest.fixture
def panel(qtbot: QtBot, counter: Counter, desk: DeskAtOnce) -> BesidePanel:
    """Gwen asks about her bins while two notices hold for them."""
    for title, title_cy in (("Round 4 is late.", "Rownd 4 yn hwyr"), ("Flood", None)):
        counter.office.put(
            NoticeRow(
                title=title,
                words="Leave bins out until 7 pm.",
                title_cy=title_cy,
                words_cy="Gadewch y biniau allan tan 7 pm." if title_cy else None,
                services=[BINS.code],
                streets=[],
                uprns=[],
                from_on=date(2026, 11, 20 - bool(title_cy is None)),
                to_on=date(2026, 11, 21),
            )
        )
    contacts, listings = ContactsViewModel(desk), Listings(desk)
    enquiry = EnquiryViewModel(desk, contacts, listings)
    beside = BesideViewModel(desk, contacts, enquiry)
    listings.load()
    panel = BesidePanel(desk, beside)
    qtbot.addWidget(panel)
    contacts.take(Caller(counter.gwen, "Gwen Llywelyn", counter.home))
    enquiry.choose_service(BINS.code)
    panel.show_found(enquiry.service, beside.found)
    return panel


def names(panel: QWidget) -> str:
    shown = panel.findChildren(QWidget)
    return "\n".join(f"{one.accessibleName()} " for one in shown)


def test_the_keys_stand_on_the_notice_that_they_answer(panel: BesidePanel) -> None:
    keys = {
        word: [
            one.accessibleDescription()
            for one in panel.findChildren(QPushButton)
            if one.text() == word
        ]
        for word in ("This answers it", "Keep them posted")
    }
    assert keys == {"This answers it": ["Alt+Y", ""], "Keep them posted": ["Alt+K", ""]}
    assert "Round 4 is late.." not in names(panel)


@pytest.mark.usefixtures("welsh")
def test_a_notice_speaks_welsh_where_the_screens_do(panel: BesidePanel) -> None:
    shown = names(panel)
    assert "Rownd 4 yn hwyr" in shown
    assert "Gadewch y biniau allan" in shown
    assert "Flood" in shown
