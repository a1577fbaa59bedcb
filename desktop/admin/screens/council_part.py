"""The council: what stands on paper where a team has none, and its nation."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.working_days import Nation
from db.queries.council import Council, council
from desktop.admin.list_view_model import ListViewModel
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.use_cases.council import EditCouncil, edit_council
from desktop.runtime.desk import Desk
from widgets.buttons import PrimaryButton
from widgets.fields import Choice, ChoiceField, LineField, LongTextField

_PAGE_WIDTH = 640


class CouncilPart(QWidget):
    """One form, that of the council itself.

    Signals:
        message(str, object), failed(object), count_changed(object): for the room.
    """

    message = Signal(str, object)
    failed = Signal(object)
    count_changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The council"))
        self.model = ListViewModel(desk, council, frozenset({"council"}), self)
        self._version = 0
        self.pane = FormPane(self.tr("The council"))
        self.pane.setMaximumWidth(_PAGE_WIDTH)
        self.phone = LineField(
            self.tr("Phone"),
            hint=self.tr("On slips, where a team has no number of its own"),
        )
        self.address = LongTextField(
            self.tr("Address"),
            optional=True,
            limit=2_000,
            lines=(3, 6),
            hint=self.tr("On slips, as where to come back to"),
        )
        self.nation = ChoiceField(
            self.tr("Whose bank holidays count?"),
            [Choice(nation.value, words) for nation, words in self._nations().items()],
            hint=self.tr("Deadlines that were promised already stay as they are"),
        )
        self.save = PrimaryButton(self.tr("Save the details"))
        self.pane.add("phone", self.phone)
        self.pane.add("address", self.address)
        self.pane.add("nation", self.nation)
        self.pane.add_button(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self._connect()

    def _nations(self) -> dict[Nation, str]:
        return {
            Nation.ENGLAND: self.tr("England"),
            Nation.WALES: self.tr("Wales"),
            Nation.SCOTLAND: self.tr("Scotland"),
            Nation.NORTHERN_IRELAND: self.tr("Northern Ireland"),
        }

    def _connect(self) -> None:
        self.save.clicked.connect(self._on_save_clicked)
        self.model.listed.connect(self._on_listed)
        self.model.problems_found.connect(self.pane.show_problems)
        self.model.message.connect(self.message)
        self.model.failed.connect(self.failed)

    def load(self) -> None:
        """Read the details, if they have not been read yet."""
        self.model.load()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read anew what somebody changed."""
        self.model.on_committed(changes)

    @Slot(object)
    def _on_listed(self, found: Council) -> None:
        self._version = found.version
        self.pane.name(found.name or self.tr("The council"))
        self.phone.set_text(found.phone or "")
        self.address.set_value(found.address or "")
        self.nation.set_value(found.nation.value)

    @Slot()
    def _on_save_clicked(self) -> None:
        command = EditCouncil(
            self._version,
            self.phone.text(),
            self.address.text(),
            self.nation.key() or "",
        )
        self.model.save(partial(edit_council, command), self.tr("Saved"))
