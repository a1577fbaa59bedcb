"""A document of a case or a referral, seen and not only named."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from db.changes import Changes
from db.domain.permissions import Action
from desktop.casework.forms.document_forms import copy_form
from desktop.casework.screens.detail import letter_of
from desktop.casework.screens.document_sight import DocumentSight
from desktop.casework.screens.form_tray import FormTray
from desktop.casework.use_cases.case_documents import DocumentShown
from desktop.casework.wording import capital, day_words
from desktop.forms.form import Form
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.buttons import SecondaryButton
from widgets.foot import Foot
from widgets.looks import Space
from widgets.section import Heading, Surface, Words


class DocumentPage(Surface):
    """A `Detail`: one document, in memory only while it is looked at.

    Signals:
        person_wanted(UUID), case_wanted(UUID): as every `Detail` has them.
        back_wanted(): back to the page that it was opened from.
        pages_wanted(UUID): show its pages where they are put right.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    person_wanted = Signal(object)
    case_wanted = Signal(object)
    back_wanted = Signal()
    pages_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__("paper")
        self._desk = desk
        self.setAccessibleName(self.tr("Document"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title, self.about = Heading(""), Words("", "hint")
        self.sight = DocumentSight(desk)
        self.panels = FormTray(desk, self)
        self.back = SecondaryButton(self.tr("Back"), keys="Esc", icon="arrow-left")
        self.save = SecondaryButton(self.tr("Save a copy"), keys="E", icon="download")
        self.pages = SecondaryButton(self.tr("Arrange pages"), keys="P", icon="files")
        self.foot = Foot(self.back, self.save, self.pages, side=Space.L)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        head.setSpacing(2)
        for part in (self.title, self.about):
            head.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.sight, 1)
        whole.addWidget(self.panels)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        self.sight.opened.connect(self._on_opened)
        self.sight.refused.connect(self._on_refused)
        self.sight.failed.connect(self.failed)
        self.back.clicked.connect(self.back_wanted)
        self.save.clicked.connect(self._on_save)
        self.pages.clicked.connect(self._on_pages)
        self.panels.saved.connect(self._on_saved)
        self.panels.closed.connect(self._on_closed)
        self.panels.failed.connect(self.failed)

    def show_record(self, record_id: UUID | None) -> None:
        """Show a document, or nothing."""
        self.panels.put_away()
        self.title.setText("")
        self.about.setText(self.tr("Opening it…") if record_id else "")
        self.sight.show_document(record_id)
        self._show_foot()

    def press(self, letter: str) -> bool:
        """Save a copy or arrange pages by letter; no other means anything here."""
        if letter == "E" and self._may_save():
            self._on_save()
        elif letter == "P" and self._may_arrange():
            self._on_pages()
        else:
            return False
        return True

    def begin(self) -> None:
        """Bring the keyboard to the document, where it scrolls and zooms."""
        self.sight.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commands(self) -> list[Command]:
        """Return what can be done with it."""
        title = self.tr("Save a copy of the document")
        group, possible = self.tr("Documents"), self._may_save
        save = Command(
            "document.save", title, "", group, self._on_save, possible, shown_keys="E"
        )
        title, possible = self.tr("Arrange or redact its pages"), self._may_arrange
        pages = Command(
            "document.pages", title, "", group, self._on_pages, possible, shown_keys="P"
        )
        return [save, pages]

    def on_committed(self, changes: Changes) -> None:
        """Show it again once its PDF was made anew, of pages put right meanwhile."""
        shown = self.shown
        made = changes.touches("document_made") and changes.id is not None
        if made and shown is not None and changes.id == shown.id and self.isVisible():
            self.sight.show_document(shown.id)

    def keep_drafts(self) -> None:
        """Keep nothing: a reason for one copy is no reason for another."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc, save a copy with E."""
        letter = letter_of(event)
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back_wanted.emit()
            event.accept()
        elif letter and self.press(letter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the content when another page comes to the front."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.sight.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give an open form its share of the height."""
        super().resizeEvent(event)
        self.panels.fit()

    def _may_save(self) -> bool:
        may = self._desk.actor.may(Action.EXPORT_DOCUMENT)
        return self.isVisible() and self.shown is not None and may

    def _may_arrange(self) -> bool:
        return self.isVisible() and self.shown is not None and self._arranges()

    def _arranges(self) -> bool:
        """Return whether the reader may open the pages, of what came as post."""
        actor, shown = self._desk.actor, self.shown
        may = actor.may(Action.VIEW_POST) and actor.may(Action.ARRANGE_PAGES)
        return may and shown is not None and shown.has_pages

    @property
    def shown(self) -> DocumentShown | None:
        """What is in sight."""
        return self.sight.shown

    @Slot(object, int)
    def _on_opened(self, shown: DocumentShown, pages: int) -> None:
        self.title.setText(shown.title)
        self.setAccessibleName(f"{self.tr('Document')}: {shown.title}")
        self.about.setText(self._about(shown, pages))
        self._show_foot()
        self.begin()

    def _about(self, shown: DocumentShown, pages: int) -> str:
        parts = [shown.reference or ""]
        if shown.received_on is not None:
            came = day_words(shown.received_on, self._desk.clock())
            parts.append(self.tr("came {day}").format(day=came))
        if pages:
            parts.append(self.tr("%n page(s)", "", pages))
        return capital(" · ".join(part for part in parts if part))

    @Slot()
    def _on_refused(self) -> None:
        if self.shown is None:
            self.title.setText(self.tr("This document can't be shown"))
            self.about.setText("")
        self._show_foot()

    @Slot()
    def _on_save(self) -> None:
        if self.shown is not None:
            self.panels.ask(copy_form(self.shown, self._desk.documents))
            self._show_foot()

    @Slot()
    def _on_pages(self) -> None:
        if self.shown is not None:
            self.pages_wanted.emit(self.shown.id)

    def _show_foot(self) -> None:
        self.foot.setVisible(self.panels.panel is None)
        self.pages.setVisible(self._arranges())
        may = self._desk.actor.may(Action.EXPORT_DOCUMENT)
        self.save.setVisible(self.shown is not None and may)

    @Slot(bool)
    def _on_closed(self, _from_page: bool) -> None:
        self._show_foot()
        self.begin()

    @Slot(object, object)
    def _on_saved(self, form: Form, _changes: Changes) -> None:
        self.message.emit(form.done, None)
