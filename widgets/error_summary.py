"""What stands in the way of saving, each line leading to its field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from widgets.announce import announce
from widgets.fields.field import Field
from widgets.looks import Space
from widgets.said import said
from widgets.section import Words
from widgets.wrapped_link import WrappedLink


def _said_at(field: Field | None, words: str) -> str:
    """Have the field say *words*, and return what it says."""
    if field is None:
        return said(words)
    field.set_error(words)
    return field.error() or said(words)


class ErrorSummary(QFrame):
    """A box above a form; hidden while nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "errors")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lead = Words("", "strong", wrap=True)
        self._links: list[tuple[QWidget, Field | None]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(self._lead)
        self.hide()

    def show_problems(self, problems: Sequence[tuple[Field | None, str]]) -> None:
        """Show each problem in the summary and beside its field, and go there.

        A problem without a field concerns the form as a whole. An empty
        sequence takes the summary away.
        """
        for link, _ in self._links:
            link.hide()
            link.deleteLater()
        self._links = []
        problems = [(field, _said_at(field, words)) for field, words in problems]
        for field, words in problems:
            if field is None:
                whole = Words(words, "strong")
                self._links.append((whole, None))
                self._column.addWidget(whole)
                continue
            link = WrappedLink(words)
            link.setProperty("tone", "danger")
            link.clicked.connect(self._on_link_clicked)
            self._links.append((link, field))
            self._column.addWidget(link)
            unique = Qt.ConnectionType.UniqueConnection
            field.changed.connect(self._on_field_changed, unique)
        self.setVisible(bool(problems))
        if not problems:
            return
        lead = self.tr("Put this right first")
        self._lead.setText(lead)
        self.setAccessibleName(lead)
        self.setAccessibleDescription(". ".join(words for _, words in problems))
        announce(self, f"{lead}. {self.accessibleDescription()}", urgent=True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_field_changed(self) -> None:
        """Take away what is being put right; with the last of it the box goes."""
        sender = self.sender()
        for link, field in self._links:
            if field is sender:
                link.hide()
        if self._links and all(link.isHidden() for link, _ in self._links):
            self.hide()

    @Slot()
    def _on_link_clicked(self) -> None:
        sender = self.sender()
        for link, field in self._links:
            if link is sender and field is not None:
                field.focus()
