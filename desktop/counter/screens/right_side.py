"""The right side of the counter: the enquiry, its end, and what takes its place."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.counter.about_view_model import AboutViewModel
from desktop.counter.asking_view_model import AskingViewModel
from desktop.counter.at_desk import DeskContact
from desktop.counter.call_view_model import CallViewModel
from desktop.counter.identity_view_model import IdentityViewModel
from desktop.counter.originals_view_model import OriginalsViewModel
from desktop.counter.screens.about_panel import AboutPanel
from desktop.counter.screens.asking_panel import AskingPanel
from desktop.counter.screens.call_panel import CallPanel
from desktop.counter.screens.enquiry_pane import EnquiryPane
from desktop.counter.screens.identity_panel import IdentityPanel
from desktop.counter.screens.originals_panel import OriginalsPanel
from desktop.counter.screens.today_pane import TodayPane
from desktop.counter.screens.wrap_up_pane import WrapUpPane
from desktop.runtime.desk import Desk


class RightSide(QStackedWidget):
    """One of these at a time; a panel is left for the enquiry that it covers.

    Signals:
        asking_changed(): facts are asked now, or not any more.
    """

    asking_changed = Signal()

    def __init__(
        self,
        day: TodayPane,
        pane: EnquiryPane,
        end: WrapUpPane,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._day, self._pane, self._end = day, pane, end
        self._answers_waited_for = False
        for page in (day, pane, end):
            self.addWidget(page)

    def add_panels(
        self,
        desk: Desk,
        identity: IdentityViewModel,
        originals: OriginalsViewModel,
        about: AboutViewModel,
        calls: CallViewModel,
        cases: AskingViewModel,
    ) -> None:
        """Make what takes the place of the enquiry for a moment."""
        self.asking = IdentityPanel(identity)
        self.papers = OriginalsPanel(originals)
        self.speaking = AboutPanel(desk, about)
        self.calling = CallPanel(desk, calls)
        self.cases = AskingPanel(cases)
        for panel in (
            *(self.asking, self.papers, self.speaking, self.calling),
            self.cases,
        ):
            self.addWidget(panel)
            panel.left.connect(self.back_to_enquiry)
        self.asking.asking.connect(self._on_asking)
        self.currentChanged.connect(self.asking_changed)

    def show_day(self) -> None:
        """Show what today holds: nobody is at the desk."""
        self.setCurrentWidget(self._day)

    def show_enquiry(self) -> None:
        """Show the enquiry, the keyboard left where it is."""
        self.setCurrentWidget(self._pane)

    @Slot()
    def back_to_enquiry(self) -> None:
        """Show the enquiry, the keyboard where it goes on."""
        self.setCurrentWidget(self._pane)
        self._pane.begin()

    def show_end(self) -> None:
        """Show the end of the contact."""
        self.setCurrentWidget(self._end)

    def ends(self) -> bool:
        """Return whether the end of the contact is shown."""
        return self.currentWidget() is self._end

    def asks(self) -> bool:
        """Return whether facts are asked, and the answers to be out of sight."""
        return self.currentWidget() is self.asking and self._answers_waited_for

    @Slot(bool)
    def _on_asking(self, waited_for: bool) -> None:
        self._answers_waited_for = waited_for
        self.asking_changed.emit()

    def submit(self) -> bool:
        """Have the panel that is shown do its work; False where none is shown."""
        panel = self.currentWidget()
        panels = (
            *(IdentityPanel, OriginalsPanel, AboutPanel, CallPanel),
            AskingPanel,
        )
        if isinstance(panel, panels):
            panel.submit()
            return True
        return False

    @Slot()
    def record_originals(self) -> None:
        """Take down which documents were brought."""
        self.setCurrentWidget(self.papers)
        self.papers.begin()

    @Slot()
    def check_identity(self) -> None:
        """Ask who is calling."""
        self._answers_waited_for = True
        self.setCurrentWidget(self.asking)
        self.asking.begin()

    def ask_who_for(self, contact: DeskContact) -> None:
        """Ask for whom the caller speaks."""
        self.setCurrentWidget(self.speaking)
        self.speaking.begin(contact)

    def show_cases(self, case_id: UUID | None = None) -> None:
        """Show how their cases stand, the keyboard on the one that was named."""
        self.setCurrentWidget(self.cases)
        self.cases.begin(case_id)

    def promise_call(self, contact: DeskContact) -> None:
        """Ask about a call that is promised with no enquiry."""
        self.setCurrentWidget(self.calling)
        self.calling.begin(contact)
