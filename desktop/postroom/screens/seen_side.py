"""What stands beside the pages of a document: its copies, and what is asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.forms.form import Part
from desktop.forms.screens.panel_host import PanelHost
from desktop.forms.screens.parts_view import PartsView
from desktop.postroom.wording import say
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.colours import Tone
from widgets.column import Column
from widgets.looks import Space
from widgets.section import Surface, scrolling

_WIDTH = 360


class SeenSide(Column):
    """Beside the pages.

    Signals:
        failed(object): an error for the crash desk.
    """

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("right", _WIDTH, 0.45, parent)
        self._tells = False
        self.hide()
        self.notice = Banner(Tone.WARNING)
        self.notice.hide()
        self.panels = PanelHost(desk)
        self.parts = PartsView(say("What is known of it"), desk)
        form = Surface("paper")
        column = QVBoxLayout(form)
        column.setContentsMargins(Space.L, Space.L, Space.L, 0)
        column.addWidget(self.panels)
        column.addStretch(1)
        self.area = scrolling(form, say("What is asked"))
        self.area.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.parts, 1)
        self.parts.setContentsMargins(Space.L, Space.M, 0, 0)
        for part in (self.panels, self.parts):
            part.failed.connect(self.failed)

    def show_parts(self, parts: list[Part]) -> None:
        """Show what there is to tell the reader beside the pages, if anything."""
        self._tells = bool(parts)
        self.parts.show_parts(parts)
        self.setVisible(self._tells or not self._is_quiet())

    def ask(self) -> None:
        """Make room for the form."""
        self.area.show()
        self.parts.hide()
        self.show()

    def put_away(self) -> None:
        """Show no form."""
        self.panels.put_away()
        self.area.hide()
        self.parts.show()
        self.setVisible(self._tells or self.notice.isVisibleTo(self))

    def _is_quiet(self) -> bool:
        """Return whether neither a form nor a refusal stands here."""
        return self.area.isHidden() and self.notice.isHidden()

    def refuse(self, words: str) -> None:
        """Say why something can't be done; nothing takes it away."""
        self.notice.show_words(words, "", Tone.WARNING)
        self.notice.setVisible(bool(words))
        if words:
            self.show()
