"""Writing an article: its words at the left, the page as it will be beside."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.domain.spoken import short_date
from db.domain.typed_days import read_day
from db.errors import FieldProblem
from desktop.admin.guidance_view_model import GuidanceViewModel, Opened
from desktop.admin.screens.inline_words import claims_sending, is_sending
from desktop.admin.screens.service_picks import ServicePicks
from desktop.admin.use_cases.guidance import ArticleText
from desktop.runtime.drafts import DraftKeeper
from widgets.article_view import ArticleView
from widgets.banners import Banner
from widgets.beside import Beside, ButtonRow
from widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.error_summary import ErrorSummary
from widgets.fields import DateField, Field, LineField, LongTextField
from widgets.looks import Space
from widgets.said import language
from widgets.section import GroupHeading, Heading, Surface, Words, scrolling

PREVIEW_MS = 150
LONGEST_BODY = 100_000


class ArticleEditor(Surface):
    """The form of one article, new or standing.

    Signals:
        closed(): the person went back; their words are kept.
        failed(object): an error for the crash desk.
    """

    closed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        view_model: GuidanceViewModel,
        opened: Opened | None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the article to change; None begins another."""
        super().__init__("paper", parent)
        self._model, self.opened = view_model, opened
        name = self.tr("Edit the article") if opened else self.tr("New article")
        self.setAccessibleName(name)
        self._heading = Heading(name)
        self._edition = Words("", "hint")
        self.notice = Banner(Tone.INFO)
        self.notice.hide()
        self.summary = ErrorSummary()
        self.title = LineField(self.tr("Title"), required=True)
        self.body = LongTextField(
            self.tr("What to do"),
            hint=self.tr("## makes a heading, - a list, **two stars** bold"),
            required=True,
            limit=LONGEST_BODY,
            lines=(11, 16),
        )
        self.services = ServicePicks(view_model.stock.services)
        self.words = LineField(
            self.tr("Also found by"), hint=self.tr("What people say when they ask")
        )
        self.review = DateField(
            self.tr("Read again by"),
            self._read_day,
            lambda day: short_date(day, language()),
            hint=self.tr("Like 1 May"),
            required=True,
        )
        self.note = LineField(
            self.tr("What changes?"), hint=self.tr("Stands in the list of editions")
        )
        self.preview = ArticleView(self.tr("Preview"))
        self.save = PrimaryButton("", keys=self.tr("Ctrl+Enter"))
        self.back = SecondaryButton(self.tr("Back"), keys=self.tr("Esc"))
        self.afresh = LinkButton(self.tr("Throw these words away"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PREVIEW_MS)
        key = f"guidance/edit/{opened.page.id.hex}" if opened else "guidance/new"
        self._drafts = DraftKeeper(view_model.desk, key, self)
        self._lay_out()
        self._fill()
        self._connect()
        self._drafts.look()

    def _fields(self) -> dict[str, Field]:
        """Return the fields by the names that problems have, in order."""
        fields: dict[str, Field] = {"title": self.title, "article": self.body}
        fields |= {"services": self.services, "keywords": self.words}
        return fields | {"review_on": self.review, "change_note": self.note}

    def _lay_out(self) -> None:
        page = Surface("paper")
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addWidget(self._edition, 1)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.summary)
        for field in (self.title, self.body, self.services):
            column.addWidget(field)
        column.addWidget(Beside(self.words, self.review))
        column.addWidget(self.note)
        column.addStretch(1)
        beside = Surface("right")
        shown = QVBoxLayout(beside)  # the reader brings the air around its words
        shown.setContentsMargins(Space.XL - Space.S, Space.L, Space.M, Space.L)
        shown.setSpacing(Space.S)
        self._as_titled = Heading("")
        for words in (GroupHeading(self.tr("Preview")), self._as_titled):
            words.setContentsMargins(Space.S, 0, 0, 0)
            shown.addWidget(words)
        shown.addWidget(self.preview, 1)
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addWidget(scrolling(page, self.accessibleName()), 5)
        halves.addWidget(beside, 4)
        foot = Surface("footer")
        row = ButtonRow()
        row.add(self.save)
        row.add(self.back)
        row.add(self.afresh, at_end=True)
        buttons = QVBoxLayout(foot)
        buttons.setContentsMargins(Space.XL, 10, Space.XL, 10)
        buttons.addWidget(row)
        self.afresh.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(halves, 1)
        whole.addWidget(foot)

    def _connect(self) -> None:
        for field in self._fields().values():
            field.changed.connect(self._on_changed)
        self._pause.timeout.connect(self._show_preview)
        self.save.clicked.connect(self.submit)
        self.back.clicked.connect(self.leave)
        self.afresh.clicked.connect(self._on_afresh_clicked)
        self._drafts.found.connect(self._on_draft_found)
        self._drafts.failed.connect(self.failed)

    def _fill(self) -> None:
        """Put in what stands."""
        opened = self.opened
        self.title.set_text(opened.page.title if opened else "")
        self.body.set_value(opened.page.body if opened else "")
        self.services.set_keys(opened.page.services if opened else ())
        self.words.set_text(opened.words if opened else "")
        self.review.set_day(opened.page.review_on if opened else None)
        self.note.set_text("")
        self.note.setVisible(opened is not None)
        self._say_edition()
        self._show_preview()

    def _say_edition(self) -> None:
        number = self.opened.page.number if self.opened else 0
        self._edition.setText(
            self.tr("edition {n} stands").format(n=number) if number else ""
        )
        self.save.setText(
            self.tr("Save as edition {n}").format(n=number + 1)
            if number
            else self.tr("Add the article")
        )

    def begin(self) -> None:
        """Bring the keyboard to where one writes."""
        (self.body if self.opened else self.title).focus()

    def renew(self, opened: Opened) -> None:
        """Take what was saved meanwhile; the words in the fields stay."""
        before = self.opened
        if before is None or opened.page.number <= before.page.number:
            return
        self.opened = opened
        self._say_edition()
        newest = opened.editions[0]
        self.notice.show_words(
            self.tr("Edition {n} was saved meanwhile.").format(n=newest.number),
            self.tr("By {who}. Your words are kept; saved now, they follow it.").format(
                who=newest.written_by or "Guildhall"
            ),
            Tone.WARNING,
        )

    def note_source(self, words: str) -> None:
        """Put *words* where the change is named, if nothing stands there."""
        if not self.note.text():
            self.note.set_text(words)

    @Slot()
    def submit(self) -> None:
        """Save, or say what stands in the way."""
        for field in self._fields().values():
            field.set_error("")
        self.summary.show_problems([])
        text = ArticleText(
            self.title.text(),
            self.body.text(),
            self.review.day(),
            self.services.keys(),
            self.words.text(),
        )
        if self.opened is None:
            self._model.write(text)
        else:
            page = self.opened.page
            self._model.edit(page.id, page.number, text, self.note.text())

    def show_problems(self, problems: list[FieldProblem]) -> None:
        """Say what stands in the way, beside each field and above."""
        fields = self._fields()
        self.summary.show_problems(
            [(fields.get(one.field), str(one)) for one in problems]
        )

    @Slot()
    def leave(self) -> None:
        """Go back; what was typed is there the next time."""
        self._drafts.keep_now()
        self.closed.emit()

    def keep_draft(self) -> None:
        """Keep what is typed now, as before a lock."""
        self._drafts.keep_now()

    def drop_draft(self) -> None:
        """Forget what was typed: it was saved."""
        self._drafts.drop()

    def _typed(self) -> dict[str, str]:
        return {
            "title": self.title.text(),
            "article": self.body.text(),
            "services": " ".join(self.services.keys()),
            "keywords": self.words.text(),
            "review_on": self.review.text(),
            "change_note": self.note.text(),
        }

    @Slot()
    def _on_changed(self) -> None:
        self._drafts.typed(self._typed())
        self._pause.start()

    @Slot()
    def _show_preview(self) -> None:
        self._as_titled.setText(self.title.text())
        self.preview.show_markdown(self.body.text())

    @Slot(dict)
    def _on_draft_found(self, words: dict[str, str]) -> None:
        if words == self._typed():
            return
        self.title.set_text(words.get("title", ""))
        self.body.set_value(words.get("article", ""))
        self.services.set_keys(tuple(words.get("services", "").split()))
        self.words.set_text(words.get("keywords", ""))
        self.review.set_text(words.get("review_on", ""))
        self.note.set_text(words.get("change_note", ""))
        self.notice.show_words(self.tr("Brought back what you were typing."))
        self.afresh.show()

    @Slot()
    def _on_afresh_clicked(self) -> None:
        self._fill()
        self._drafts.drop()
        self.notice.hide()
        self.afresh.hide()
        self.begin()

    def _read_day(self, text: str) -> date | None:
        return read_day(text, self._model.today(), ahead=True)

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is in here."""
        if claims_sending(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter, go back with Esc."""
        if is_sending(event):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
