"""The Guidance room: find and read, say what is not right; keepers write."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from db.changes import Changes
from db.errors import FieldProblem
from db.queries.office.articles import SuggestionLine
from desktop.admin.guidance_view_model import GuidanceViewModel, Opened, Shelf
from desktop.admin.screens.article_editor import ArticleEditor
from desktop.admin.screens.article_pane import ArticlePane
from desktop.admin.screens.guidance_parts import (
    GuidanceSearch,
    articles_column,
    folders_column,
    reply_form,
    suggestion_form,
)
from desktop.admin.screens.guidance_rows import GuidanceRows
from desktop.admin.screens.inline_words import InlineWords
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.buttons import SecondaryButton
from widgets.empty_state import EmptyState
from widgets.list_detail import FolderList, TwoLineList
from widgets.reading_order import pass_on


class GuidanceRoom(QWidget):
    """Folders, articles, and the one in front; the arrows move, it follows.

    Signals:
        count_changed(int): suggestions to answer, and replies not read yet.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    count_changed = Signal(int)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Guidance"))
        self._desk = desk
        self.view_model = GuidanceViewModel(desk, self)
        self._rows = GuidanceRows(self.view_model)
        self.folders = FolderList(self.tr("Which guidance"))
        self.search = GuidanceSearch(self.tr("Find guidance"))
        self.new = SecondaryButton(self.tr("New"), icon="plus", keys="Alt+W")
        self.list = TwoLineList(self.tr("Articles"))
        self.nothing = EmptyState("book-open", "", "")
        self.pane = ArticlePane(self.view_model)
        self.unopened = EmptyState("book-open", "", "")
        self.stack = QStackedWidget()
        self.inline: InlineWords | None = None
        self.editor: ArticleEditor | None = None
        self._wanted: object = None
        self._source = ""
        self._lay_out()
        self._connect()
        pass_on(self, self.search)
        self.folders.show_rows(self._rows.folders())
        self.folders.select_first()

    def _lay_out(self) -> None:
        self.middle = articles_column(self.search, self.new, self.list, self.nothing)
        self.new.setVisible(self.view_model.keeps)
        for page in (self.unopened, self.pane):
            self.stack.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(folders_column(self.tr("Guidance"), self.folders))
        row.addWidget(self.middle)
        row.addWidget(self.stack, 1)

    def _connect(self) -> None:
        model, pane = self.view_model, self.pane
        model.changed.connect(self._on_changed)
        model.opened.connect(self._on_opened)
        model.written.connect(self._on_written)
        model.problems.connect(self._on_problems)
        model.message.connect(self.message)
        model.failed.connect(self.failed)
        self.folders.selected.connect(self._on_folder)
        self.folders.opened.connect(self._into_list)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._read)
        self.search.textEdited.connect(model.find)
        self.search.told.connect(self.message)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.list_wanted.connect(self._into_list)
        self.search.reading_wanted.connect(self._read)
        self.new.clicked.connect(self.new_article)
        pane.suggest_wanted.connect(self.suggest)
        pane.edit_wanted.connect(self.edit)
        pane.retire_wanted.connect(self._on_retire)
        pane.answer_wanted.connect(self.answer)

    def open(self) -> None:
        """Begin to watch the guidance."""
        self.view_model.look()

    def show_article(self, article_id: UUID) -> None:
        """Open an article that was found elsewhere."""
        self._leave_forms()
        self.search.clear()
        self.folders.select_key(Shelf.ALL)
        self._wanted = article_id
        self.view_model.look()
        self.view_model.show(article_id)
        self.pane.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_drafts(self) -> None:
        """Keep everything that is typed, as before a lock."""
        for form in (self.inline, self.editor):
            if form is not None:
                form.keep_draft()

    def commands(self) -> list[Command]:
        """Return what can be done here."""
        group, rows = self.tr("Guidance"), []
        model, pane = self.view_model, self.pane

        def here() -> bool:
            return self.isVisible() and self.editor is None

        def reading() -> bool:
            return here() and pane.opened is not None and pane.isVisible()

        def asked() -> bool:
            return reading() and pane.answer.isVisible()

        rows.append(("find", self.tr("Find guidance"), "Ctrl+F", self.seek, here))
        words = self.tr("Suggest a change to this article")
        rows.append(("suggest", words, "Alt+C", self.suggest, reading))
        if model.keeps:
            words = self.tr("Edit this article")
            rows.append(("edit", words, "Alt+E", self.edit, reading))
            words = self.tr("Write an article")
            rows.append(("new", words, "Alt+W", self.new_article, here))
        if model.answers:
            words = self.tr("Answer this suggestion")
            rows.append(("answer", words, "Alt+U", self.answer, asked))
        return [
            Command(f"guidance.{key}", title, keys, group, run, possible)
            for key, title, keys, run, possible in rows
        ]

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read anew what somebody changed."""
        self.view_model.on_committed(changes)

    @Slot()
    def seek(self) -> None:
        """Bring the keyboard to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def suggest(self) -> None:
        """Write what is not right in the article in front."""
        opened = self.pane.opened
        if opened is None:
            return
        self._put_below(suggestion_form(self._desk, opened.page.id))

    @Slot()
    def answer(self) -> None:
        """Reply to the suggestion in front."""
        line = self.pane.line
        if line is None:
            return
        edits = self.view_model.keeps and self.pane.opened is not None
        self._put_below(reply_form(self._desk, line.id, edits=edits))

    @Slot()
    def edit(self) -> None:
        """Write another edition of the article in front."""
        if self.view_model.keeps and self.pane.opened is not None:
            self._write(self.pane.opened)

    @Slot()
    def new_article(self) -> None:
        """Begin an article."""
        if self.view_model.keeps:
            self._write(None)

    def _write(self, opened: Opened | None) -> None:
        self._leave_forms()
        editor = ArticleEditor(self.view_model, opened)
        editor.closed.connect(self._on_editor_closed)
        editor.failed.connect(self.failed)
        self.editor = editor
        self.stack.addWidget(editor)
        self.stack.setCurrentWidget(editor)
        self.middle.hide()
        editor.begin()

    def _put_below(self, form: InlineWords) -> None:
        self._close_inline()
        form.sent.connect(self._on_sent)
        form.closed.connect(self._on_inline_closed)
        form.failed.connect(self.failed)
        self.inline = form
        self.pane.below.addWidget(form)
        self.pane.foot.hide()
        form.field.focus()

    @Slot(str, str)
    def _on_sent(self, key: str, words: str) -> None:
        opened, line = self.pane.opened, self.pane.line
        if key == "send":
            self.view_model.suggest(words, opened.page.id if opened else None)
        elif line is not None:
            self._source = ""
            if key == "accept" and self.view_model.keeps and opened is not None:
                self._source = self.tr("Suggested by {who}").format(
                    who=line.made_by or ""
                )
            self.view_model.answer(line, words, taken_up=key == "accept")

    @Slot(str, object)
    def _on_written(self, what: str, which: UUID) -> None:
        if what in {"suggestion", "answer"} and self.inline is not None:
            self.inline.drop_draft()
            self._on_inline_closed()
            if what == "answer" and self._source:
                self.edit()
                if self.editor is not None:
                    self.editor.note_source(self._source)
            self._source = ""
        elif what in {"article", "edition"} and self.editor is not None:
            self.editor.drop_draft()
            self._on_editor_closed()
            self.show_article(which)

    @Slot(list)
    def _on_problems(self, problems: list[FieldProblem]) -> None:
        if self.editor is not None:
            self.editor.show_problems(problems)
        elif self.inline is not None:
            self.inline.show_problems(problems)
        else:
            self.message.emit(" ".join(str(one) for one in problems), None)

    @Slot()
    def _on_retire(self) -> None:
        opened = self.pane.opened
        if opened is not None:
            self.view_model.retire(opened.page.id, retired=not opened.page.retired)

    def _leave_forms(self) -> None:
        self.keep_drafts()
        self._close_inline()
        self._on_editor_closed()

    def _close_inline(self) -> None:
        form, self.inline = self.inline, None
        if form is not None:
            self.pane.below.removeWidget(form)
            form.hide()
            form.deleteLater()
            self.pane.foot.show()

    @Slot()
    def _on_inline_closed(self) -> None:
        self._close_inline()
        self.pane.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_editor_closed(self) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        self.middle.show()
        self.stack.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._show_front()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shelf(self) -> Shelf:
        key = self.folders.current_key()
        return key if isinstance(key, Shelf) else Shelf.ALL

    @Slot()
    def _on_changed(self) -> None:
        self.folders.show_rows(self._rows.folders())
        self._show_list()
        model = self.view_model
        waiting = len(model.stock.waiting) if model.answers else 0
        self.count_changed.emit(waiting + model.unread_replies())

    def _show_list(self) -> None:
        sought = bool(self.search.text().strip())
        rows = self._rows.rows(self._shelf(), sought=sought)
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.set_words(*self._rows.nothing(self._shelf(), sought=sought))
        if self._wanted is not None and self.list.select_key(self._wanted):
            self._wanted = None
        elif self._wanted is None and rows and self.list.current_key() is None:
            self.list.select_first()
        self._show_front()

    def _line(self) -> SuggestionLine | None:
        key = self.list.current_key()
        lines = (*self.view_model.stock.waiting, *self.view_model.stock.mine)
        return next((line for line in lines if line.id == key), None)

    def _show_front(self) -> None:
        """Show what belongs to the row in front, or that nothing is open."""
        if self.editor is not None:
            return
        empty = self.list.current_key() is None and self._wanted is None
        self.stack.setCurrentWidget(self.unopened if empty else self.pane)

    @Slot(object)
    def _on_folder(self, _key: object) -> None:
        self._leave_forms()
        if self.search.text():
            self.search.clear()
        self.list.select_key(None)
        self._show_list()

    @Slot(object)
    def _on_selected(self, key: object) -> None:
        if self.editor is not None or not isinstance(key, UUID):
            self._show_front()
            return
        self.keep_drafts()
        self._close_inline()
        line = self._line()
        if line is None:
            self.view_model.show(key)
        elif line.article_id is not None:
            self.view_model.show(line.article_id)
        else:
            self.pane.show_article(None, line)
        if line is not None and self._shelf() is Shelf.MINE:
            self.view_model.see(line)
        self._show_front()

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        if self.editor is not None:
            standing = self.editor.opened
            if standing is not None and standing.page.id == opened.page.id:
                self.editor.renew(opened)
        self.pane.show_article(opened, self._line())

    @Slot()
    @Slot(object)
    def _read(self, _key: object = None) -> None:
        self.pane.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    @Slot(object)
    def _into_list(self, _key: object = None) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def _on_search_changed(self, text: str) -> None:
        if not text:
            self.view_model.find("")
        elif self._shelf() in {Shelf.SUGGESTIONS, Shelf.MINE}:
            self.folders.blockSignals(True)
            self.folders.select_key(Shelf.ALL)
            self.folders.blockSignals(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the lists when the room is entered."""
        super().showEvent(event)
        self.view_model.look()
        if self.editor is None and self.inline is None and self._wanted is None:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back a step with Esc: editions, then the search, then the list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        event.accept()
        if self.pane.close_history():
            return
        if self.search.hasFocus() and self.search.text():
            self.search.clear()
        elif self.pane.isAncestorOf(self.focusWidget()):
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.seek()
