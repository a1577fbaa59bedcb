"""The Guidance room: find, read, say what is not right; keepers write and answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.permissions import Action
from db.domain.spoken import spoken_day, spoken_moment
from db.queries.guidance import ArticlePage, article
from db.queries.office.articles import (
    KeptArticle,
    SuggestionLine,
    article_words,
    kept_articles,
    suggestions,
)
from desktop.admin.list_view_model import ListViewModel
from desktop.admin.screens.days import day_field
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.part import Part
from desktop.admin.use_cases.guidance import (
    AnswerSuggestion,
    ArticleText,
    EditArticle,
    RetireArticle,
    SeeReply,
    SuggestCorrection,
    WriteArticle,
    answer_suggestion,
    edit_article,
    retire_article,
    see_reply,
    suggest_correction,
    write_article,
)
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets import looks
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.fields import LineField, LongTextField
from widgets.looks import Size, Space
from widgets.rows import TwoLineRow
from widgets.section import Surface, Words

_Found = tuple[ArticlePage, str, list[SuggestionLine]]


class ArticleView(QTextBrowser):
    """Markdown as a page to read, in the program's own type."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(0)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.setStyleSheet("QTextBrowser { border: 0; padding: 0; }")

    def show_markdown(self, words: str) -> None:
        """Show *words*; headings, lists, tables and bold are set apart."""
        worn = looks.now()
        self.document().setDefaultFont(worn.font(Size.BODY))
        self.setMarkdown(words)
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            shape = QTextBlockFormat(block.blockFormat())
            heading = shape.headingLevel()
            shape.setTopMargin(Space.L if heading else Space.XS)
            shape.setBottomMargin(Space.XS)
            shape.setLineHeight(130, 1)
            cursor.setBlockFormat(shape)
            if heading:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                font = worn.font(Size.BODY, QFont.Weight.Bold)
                letters = QTextCharFormat()
                letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
                letters.setFont(font)
                cursor.mergeCharFormat(letters)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as high as the words, so that only the page scrolls."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = round(self.document().size().height()) + Space.S
        if height != self.height():
            self.setFixedHeight(height)


class GuidancePane(FormPane):
    """An article to read; under it suggestions, or the editor in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("An article"), parent)
        self.reader = ArticleView(self.tr("What the article says"))
        self.fields_column.addWidget(self.reader)
        self.said = QVBoxLayout()
        self.said.setSpacing(Space.M)
        self.fields_column.addLayout(self.said)


class GuidanceRoom(Part):
    """Articles by title; one is read, and written by those who keep guidance."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        kinds = frozenset({"article", "article_edition", "suggestion"})
        model = ListViewModel(desk, kept_articles, kinds)
        pane = GuidancePane()
        empty = EmptyState(
            "book-open",
            self.tr("No article is open"),
            self.tr("Choose one at the left, or find it by what people say."),
        )
        self.keeps = desk.actor.may(Action.EDIT_GUIDANCE)
        self.page: ArticlePage | None = None
        self._answering: SuggestionLine | None = None
        self._make_fields(model, pane)
        super().__init__(
            self.tr("Guidance"),
            model,
            pane,
            empty,
            new=self.tr("New article") if self.keeps else "",
            parent=parent,
        )
        self.reader, self.said = pane.reader, pane.said
        model.detail_found.connect(self._on_detail)
        self._write(False)

    def _make_fields(self, model: ListViewModel, pane: GuidancePane) -> None:
        self.title_field = LineField(self.tr("Title"), required=True)
        self.body = LongTextField(
            self.tr("What to do"),
            required=True,
            limit=100_000,
            lines=(12, 24),
            hint=self.tr("## makes a heading, - a list, **two stars** bold"),
        )
        self.words = LineField(
            self.tr("Also found by"), hint=self.tr("What people say when they ask")
        )
        self.review = day_field(self.tr("Read again by"), lambda: model.today)
        self.note = LineField(self.tr("What changes"))
        pane.add("title", self.title_field)
        pane.add("article", self.body)
        pane.add_beside(("keywords", self.words), ("review_on", self.review))
        pane.add("change_note", self.note)
        self.wrong = LongTextField(
            self.tr("What is not right, or missing?"),
            limit=2_000,
            hint=self.tr("Those who keep guidance read it, and you get a reply"),
        )
        self.reply = LongTextField(self.tr("Your reply"), limit=2_000)
        pane.add("suggestion", self.wrong)
        pane.add("reply", self.reply)
        self.edit = PrimaryButton(self.tr("Edit"))
        self.save = PrimaryButton(self.tr("Save this edition"))
        self.preview = SecondaryButton(self.tr("Preview"))
        self.suggest = SecondaryButton(self.tr("Something is not right"))
        self.send = PrimaryButton(self.tr("Send"))
        self.done = PrimaryButton(self.tr("Reply: put right"))
        self.declined = SecondaryButton(self.tr("Reply: stays as it is"))
        self.leave = SecondaryButton(self.tr("Back to reading"), keys="Esc")
        self.retire = SecondaryButton(self.tr("Retire"))
        for button, run in (
            (self.edit, self._on_edit_clicked),
            (self.save, self._on_save_clicked),
            (self.send, self._on_send_clicked),
            (self.done, partial(self._answer, True)),
            (self.declined, partial(self._answer, False)),
            (self.preview, self._on_preview_clicked),
            (self.suggest, self._on_suggest_clicked),
            (self.leave, self.read_on),
        ):
            pane.add_button(button)
            button.clicked.connect(run)
        pane.add_button(self.retire, at_end=True)
        self.retire.clicked.connect(self._on_retire_clicked)

    def badge(self, records: Sequence[KeptArticle]) -> int | None:
        """Return how many suggestions wait, to those who answer them."""
        return sum(one.waiting for one in records) or None if self.keeps else None

    def rows(self, records: Sequence[KeptArticle]) -> list[TwoLineRow | str]:
        """Return the articles; to keepers what waits and what is to be read again."""
        today = self.model.today
        rows: list[TwoLineRow | str] = []
        retired: list[TwoLineRow | str] = []
        for one in records:
            if one.retired and not self.keeps:
                continue
            written = spoken_day(uk_date(one.written_at), today)
            due = one.review_on <= today
            right = self.tr("Review due") if due else ""
            if self.keeps and one.waiting:
                right = self.tr("{n} to answer").format(n=one.waiting)
            row = TwoLineRow(
                one.id,
                one.title,
                self.tr("reviewed {day}").format(day=written),
                right,
                tone=Tone.WARNING if right else Tone.NEUTRAL,
            )
            (retired if one.retired else rows).append(row)
        return [*rows, self.tr("Retired"), *retired] if retired else rows

    def show_record(self, record: KeptArticle) -> None:
        """Read the article anew, unless it is being written."""
        if not self.save.isVisible() or self.page is None or self.page.id != record.id:
            self.model.look_into(partial(_look, record.id))

    def show_article(self, article_id: UUID) -> None:
        """Open an article that was found elsewhere."""
        self.open_key = article_id
        self.model.reload()
        self.stack.setCurrentWidget(self.pane)

    def show_blank(self) -> None:
        """Begin an article."""
        self.page = None
        self._fill(None, "")
        self.pane.name(self.tr("New article"))
        self._write(True)

    @Slot(object)
    def _on_detail(self, found: _Found) -> None:
        self.page, words, said = found
        self._fill(self.page, words)
        self.read_on()
        self._show_suggestions(said)

    @Slot()
    def read_on(self) -> None:
        """Leave writing; what stood there is shown."""
        self._answering = None
        self._write(False)
        if self.page is None:
            self.stack.setCurrentWidget(self.empty)
            return
        record: KeptArticle | None = self.records.get(self.page.id)
        today = self.model.today
        facts = ""
        if record is not None:
            facts = self.tr("Reviewed {day} by {who} · read again by {due}").format(
                day=spoken_day(uk_date(record.written_at), today),
                who=record.written_by or "Guildhall",
                due=spoken_day(self.page.review_on, today),
            )
        self.pane.name(self.page.title, facts)
        self.reader.show_markdown(self.page.body)
        self.retire.setText(
            self.tr("Bring it back") if self.page.retired else self.tr("Retire")
        )

    def _fill(self, page: ArticlePage | None, words: str) -> None:
        self.title_field.set_text(page.title if page else "")
        self.body.set_value(page.body if page else "")
        self.words.set_text(words)
        self.review.set_day(page.review_on if page else None)
        self.note.set_text("")

    def _write(self, writing: bool, *, suggesting: bool = False) -> None:
        answering = self._answering is not None
        reading = not (writing or suggesting or answering)
        for field in (self.title_field, self.body, self.words, self.review):
            field.setVisible(writing)
        self.note.setVisible(writing and self.page is not None)
        self.wrong.setVisible(suggesting)
        self.reply.setVisible(answering)
        self.reader.setVisible(not writing)
        keeps = self.keeps
        self.edit.setVisible(reading and keeps and self.page is not None)
        self.save.setVisible(writing)
        self.preview.setVisible(writing)
        self.suggest.setVisible(reading and self.page is not None)
        self.send.setVisible(suggesting)
        self.done.setVisible(answering)
        self.declined.setVisible(answering)
        self.leave.setVisible(not reading)
        self.retire.setVisible(reading and keeps and self.page is not None)

    def _show_suggestions(self, said: Sequence[SuggestionLine]) -> None:
        while (item := self.said.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        mine = self.model.actor.name
        for one in said:
            if not (self.keeps and one.state == "new") and one.made_by != mine:
                continue
            self.said.addWidget(self._suggestion(one))
            if one.reply and one.made_by == mine and not one.reply_seen:
                self.model.save(partial(see_reply, SeeReply(one.id)))

    def _suggestion(self, one: SuggestionLine) -> QWidget:
        quote = Surface("quote")
        column = QVBoxLayout(quote)
        column.setContentsMargins(Space.M, 0, 0, 0)
        column.setSpacing(2)
        when = spoken_moment(one.made_at, self.model.desk.clock())
        column.addWidget(Words(f"{one.made_by or ''}, {when}", "strong"))
        column.addWidget(Words(one.words))
        if one.reply:
            column.addWidget(Words(f"{one.replied_by}: {one.reply}", tone=Tone.SUCCESS))
        elif self.keeps:
            button = QuietButton(self.tr("Reply"))
            button.clicked.connect(partial(self._start_answer, one))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return quote

    def _start_answer(self, one: SuggestionLine) -> None:
        self._answering = one
        self.reply.set_value("")
        self._write(False)
        self.reply.focus()

    def _answer(self, taken_up: bool) -> None:
        if self._answering is None:
            return
        command = AnswerSuggestion(
            self._answering.id,
            self._answering.version,
            self.reply.text(),
            taken_up=taken_up,
        )
        self.model.save(partial(answer_suggestion, command), self.tr("Reply sent"))

    @Slot()
    def _on_edit_clicked(self) -> None:
        self._write(True)
        self.body.focus()

    @Slot()
    def _on_preview_clicked(self) -> None:
        self.reader.show_markdown(self.body.text())
        self.reader.setVisible(not self.reader.isVisible())

    @Slot()
    def _on_suggest_clicked(self) -> None:
        self.wrong.set_value("")
        self._write(False, suggesting=True)
        self.wrong.focus()

    @Slot()
    def _on_send_clicked(self) -> None:
        if self.page is not None:
            command = SuggestCorrection(self.wrong.text(), self.page.id)
            words = self.tr("Thank you. The reply will stand under the article")
            self.model.save(partial(suggest_correction, command), words)

    @Slot()
    def _on_save_clicked(self) -> None:
        page = self.page
        text = ArticleText(
            self.title_field.text(),
            self.body.text(),
            self.review.day(),
            page.services if page else (),
            self.words.text(),
        )
        if page is None:
            work = partial(write_article, WriteArticle(text))
            self.model.save(work, self.tr("Article added"))
        else:
            command = EditArticle(page.id, page.number, text, self.note.text())
            self.model.save(partial(edit_article, command), self.tr("Edition saved"))

    @Slot()
    def _on_retire_clicked(self) -> None:
        record: KeptArticle | None = self.records.get(self.open_key)
        if record is None:
            return
        gone = not record.retired
        undo = RetireArticle(record.id, record.version + 1, retired=not gone)
        self.model.save(
            partial(
                retire_article, RetireArticle(record.id, record.version, retired=gone)
            ),
            self.tr("Retired") if gone else self.tr("Back in use"),
            partial(retire_article, undo),
        )

    @Slot(object)
    def _on_saved(self, changes: object) -> None:
        self._answering = None
        self._write(False)
        super()._on_saved(changes)

    def commands(self) -> list[Command]:
        """Return what can be done here."""
        if not self.keeps:
            return []
        group = self.tr("Guidance")
        title = self.tr("Write an article")
        return [Command("guidance.new", title, "", group, self.start_new)]

    @Slot(object)
    def on_committed(self, changes: object) -> None:
        """Read anew what somebody changed."""
        self.model.on_committed(changes)  # type: ignore[arg-type]  # Changes, through a signal

    def showEvent(self, event: object) -> None:
        """Read the list when the room is first entered."""
        super().showEvent(event)  # type: ignore[arg-type]  # Qt's own event
        self.model.load()


def _look(article_id: UUID, session: Session) -> _Found:
    return (
        article(session, article_id),
        article_words(session, article_id),
        suggestions(session, article_id=article_id),
    )
