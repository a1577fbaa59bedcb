"""The names of the post room's lists stand whole in large text too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from desktop.postroom.screens.room_rows import rows_of
from tests.fixtures.post import PostRoom
from tests.fixtures.post_rooms import room_of
from widgets import looks
from widgets.looks import Looks, Size, Space
from widgets.painting import width_of


@pytest.fixture(params=[100, 150, 200])
def worn(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Text of a size, and as it was afterwards."""
    wardrobe = Looks(qapp)
    wardrobe.apply(qapp, text_scale=request.param)
    yield
    wardrobe.apply(qapp)


@pytest.mark.usefixtures("worn")
def test_every_name_has_room_beside_its_count(post: PostRoom, qtbot: QtBot) -> None:
    room = room_of(post, qtbot, Role.CO_ORDINATOR)
    bold = looks.now().font(Size.BODY, QFont.Weight.DemiBold)
    scroll_bar = 16
    for row in rows_of(room):
        count = "" if row.count is None else f"{row.count:,}"
        aside = width_of(bold, count) + 1 + Space.S if count else 0
        room_for_all = room.folders.viewport().width() - scroll_bar - 2 * Space.M
        assert width_of(bold, row.title) + aside <= room_for_all, row.title
