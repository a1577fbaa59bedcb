"""The form under a case's page: as high as it needs, the page still in sight."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from desktop.casework.wording import say
from desktop.forms.form import Form, OpenForm
from desktop.forms.screens.form_panel import FormPanel
from desktop.forms.screens.panel_host import PanelHost
from desktop.runtime.desk import Desk
from widgets.looks import Space, now
from widgets.section import Surface, scrolling

_MOST: Final = 0.66
_MOST_OF_LARGE: Final = 0.8
"""How much of the page's height a form may take; it scrolls beyond that."""


class FormTray(QWidget):
    """Asks one form at a time; the keyboard comes back to where it was.

    Signals:
        saved(Form, Changes): it is kept.
        closed(bool): it was left or saved; True where the page had the keyboard.
        failed(object): an error for the crash desk.
    """

    saved = Signal(object, object)
    closed = Signal(bool)
    failed = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._from_page = False
        self.host = PanelHost(desk)
        asked = Surface("paper")
        self._asked = QVBoxLayout(asked)
        self._asked.setContentsMargins(Space.L, Space.S, Space.L, 0)
        self._asked.addWidget(self.host)
        self.area = scrolling(asked, say("What is being done"))
        asked.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.host.saved.connect(self.saved)
        self.host.closed.connect(self._on_closed)
        self.host.failed.connect(self.failed)
        self.hide()

    @property
    def panel(self) -> FormPanel | None:
        """The form that is open, if one is."""
        return self.host.panel

    def ask(self, form: Form) -> None:
        """Ask a form instead of the one that is open, whose draft is kept."""
        focused: QWidget | None = QApplication.focusWidget()
        inside = focused is not None and self._page.isAncestorOf(focused)
        self._from_page = inside or focused is self._page
        self.host.ask(form)
        self.fit()

    def put_away(self) -> None:
        """Show no form; what was typed is kept as a draft."""
        self.host.put_away()
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what a form comes to say: what is wrong, another question."""
        if event.type() == QEvent.Type.LayoutRequest and self.panel is not None:
            self.fit()
            follow_keyboard(QApplication.focusWidget(), self.area)
        return super().eventFilter(watched, event)

    def renew(self, steps: Iterable[OpenForm], *, own: bool) -> None:
        """Give the open form the case as it now stands; what is typed stays.

        *own* is whether the person's own save has changed the case.
        """
        panel = self.panel
        if panel is None or not panel.form.key:
            return
        form = next((s.form for s in steps if s.form.key == panel.form.key), None)
        if form is None:
            panel.notice.show_words(
                say("This can't be done any more."),
                say("The case was changed meanwhile. What you typed is kept."),
            )
            return
        panel.renew(form)
        if not own:
            panel.notice.show_words(
                say("The case was changed meanwhile."), say("What is new stands above.")
            )

    def fit(self) -> None:
        """Take as much of the page's height as the form needs, within reason."""
        self.setVisible(self.panel is not None)
        if self.panel is None:
            return
        self._asked.activate()
        bar = self.area.verticalScrollBar().sizeHint().width()
        wanted = self._asked.heightForWidth(self._page.width() - bar)
        most = _MOST_OF_LARGE if now().large_text else _MOST
        self.setFixedHeight(min(wanted, int(self._page.height() * most)))

    @Slot()
    def _on_closed(self) -> None:
        self.fit()
        self.closed.emit(self._from_page)


def follow_keyboard(new: QWidget | None, *areas: QScrollArea) -> None:
    """Scroll so that what has the keyboard is in sight, however it got there."""
    for area in areas:
        inside = area.widget()
        if new is not None and inside is not None and inside.isAncestorOf(new):
            area.ensureWidgetVisible(new, 0, Space.XL)
