"""What a referral brings along, and what is open here already that it touches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.queries.casework.referral_page import ReferralPage
from db.queries.casework.rows import Related
from desktop.casework.sections_shown import document_size
from desktop.casework.wording import day_words, say
from widgets.said import said
from widgets.section import GroupHeading
from widgets.wrapped_link import WrappedLink


class ReferralBeside(QWidget):
    """Links under a referral: its documents, and cases to look at first.

    Signals:
        document_wanted(UUID), case_wanted(UUID): show it.
    """

    document_wanted = Signal(object)
    case_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_page(self, page: ReferralPage, now: datetime) -> None:
        """Show what belongs to another referral, or to the same as it now is."""
        self._clear()
        self._show_documents(page)
        self._show_related(page.related, now)
        self.setVisible(self._column.count() > 0)

    def show_related(self, related: Sequence[Related], now: datetime) -> None:
        """Show cases alone that are open already."""
        self._clear()
        self._show_related(related, now)
        self.setVisible(bool(related))

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _show_documents(self, page: ReferralPage) -> None:
        if page.documents:
            self._column.addWidget(GroupHeading(self.tr("Came along")))
        for one in page.documents:
            link = WrappedLink(f"{said(one.title)}, {document_size(one)}")
            link.clicked.connect(partial(self.document_wanted.emit, one.document_id))
            self._column.addWidget(link)

    def _show_related(self, related: Sequence[Related], now: datetime) -> None:
        if related:
            self._column.addWidget(GroupHeading(self.tr("Open here already")))
        for each in related:
            same = (
                say("same customer") if each.same_person else say("same place"),
                say("opened {when}").format(when=day_words(each.opened_at.date(), now)),
            )
            link = WrappedLink(f"{each.title}, {each.reference}: {', '.join(same)}")
            link.clicked.connect(partial(self.case_wanted.emit, each.id))
            self._column.addWidget(link)
