"""What to say first: notices, the service's own words, guidance, reports alike."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from html import escape
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.clock import uk_date
from db.domain.catalogue import Service
from db.domain.contacts import OUTCOME_NAMES, Outcome
from db.domain.permissions import Action
from db.domain.spoken import spoken_day, spoken_due
from db.queries.casework.rows import Related
from db.queries.counter.enquiries import SimilarEnquiry
from db.queries.guidance import ArticleLine, ArticlePage
from db.queries.notices import NoticeLine
from desktop.counter.beside_view_model import Beside, BesideViewModel
from desktop.counter.said_here import notice_said, text
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.buttons import LinkButton, QuietButton, SecondaryButton
from widgets.colours import Tone
from widgets.flow_layout import FlowRow
from widgets.looks import Space
from widgets.said import language, said
from widgets.section import Surface, Words
from widgets.wrapped_link import WrappedLink

_BOLD = re.compile(r"\*\*(.+?)\*\*")


def rich(text: str) -> str:
    """Return catalogue words as rich text: ``**bold**`` and nothing else."""
    return _BOLD.sub(r"<b>\1</b>", escape(text))


def quieter(markdown: str) -> str:
    """Return an article's words with headings no larger than they need be."""
    return re.sub(r"^#+ ", "#### ", markdown, flags=re.MULTILINE)


class BesidePanel(QWidget):
    """Everything that is told before anything is asked.

    Signals:
        notice_chosen(NoticeLine, bool): it answers; whether to keep posted.
        repeated(UUID): this enquiry is a duplicate of that one.
        case_wanted(UUID): how a case of theirs stands.
    """

    notice_chosen = Signal(object, bool)
    repeated = Signal(object)
    case_wanted = Signal(object)

    def __init__(
        self, desk: Desk, view_model: BesideViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._view_model = desk, view_model
        self._service: Service | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.article = _Article()
        self.article.closed.connect(self.article.hide)
        view_model.article_read.connect(self._on_article_read)

    def show_found(self, service: Service | None, found: Beside) -> None:
        """Show what belongs to *service*, notices first."""
        if service is not self._service:
            self.article.hide()
        self._service = service
        self._clear()
        if service is None:
            if found.related:
                self._column.addWidget(self._open_cases(found.related))
            self.setVisible(bool(found.related))
            return
        for place, notice in enumerate(found.notices[:2]):
            self._column.addWidget(self._notice(notice, keys=place == 0))
        for similar in found.similar[:1]:
            self._column.addWidget(self._similar(similar))
        for related in found.related[:1]:
            self._column.addWidget(self._related(related))
        self._column.addWidget(self._say_first(service, found))
        self._column.addWidget(self.article)
        self.show()

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.article:
                widget.hide()
                widget.deleteLater()
        self.article.setParent(self)

    def _notice(self, notice: NoticeLine, *, keys: bool) -> QWidget:
        """Show a notice; the keys answer with the first one alone."""
        title, words = notice_said(notice)
        box = Surface("card")
        box.setAccessibleName(title)
        column = _tight(box)
        if not notice.certain:
            words = _ask_where(self, words)
        column.addWidget(Banner(Tone.WARNING, f"{title.rstrip('.')}.", words))
        answers = SecondaryButton(
            self.tr("This answers it"), keys="Alt+Y" if keys else ""
        )
        answers.clicked.connect(partial(self._answer, notice, False))
        posted = QuietButton(self.tr("Keep them posted"), keys="Alt+K" if keys else "")
        posted.clicked.connect(partial(self._answer, notice, True))
        if self._desk.actor.may(Action.ANSWER_NOTICE):
            row = FlowRow(answers, posted)
            row.setContentsMargins(Space.M, 0, Space.M, Space.S)
            column.addWidget(row)
        return box

    def answer_with_first(self) -> None:
        """Answer with the first notice that is shown, as one key does."""
        for notice in self._view_model.found.notices[:1]:
            self._answer(notice, False)

    def keep_posted_of_first(self) -> None:
        """Answer with the first notice, and keep the caller posted."""
        for notice in self._view_model.found.notices[:1]:
            self._answer(notice, True)

    def _answer(
        self, notice: NoticeLine, keep_posted: bool, _checked: bool = False
    ) -> None:
        self.notice_chosen.emit(notice, keep_posted)

    def _similar(self, similar: SimilarEnquiry) -> QWidget:
        today = uk_date(self._desk.clock())
        taken = spoken_day(uk_date(similar.taken_at), today, language())
        lead = (
            self.tr("Asked before, {day}.")
            if similar.same_person
            else self.tr("Reported already here, {day}.")
        ).format(day=taken)
        state = said(OUTCOME_NAMES[Outcome(similar.outcome)]) if similar.outcome else ""
        parts = [similar.reference, state]
        if similar.due_on:
            works = self._view_model.calendar
            parts.append(spoken_due(similar.due_on, today, works, language()))
        banner = Banner(Tone.INFO, lead, ", ".join(part for part in parts if part))
        same = QuietButton(self.tr("It is the same"))
        same.clicked.connect(partial(self._repeat, similar.id))
        banner.add_button(same)
        return banner

    def _open_cases(self, related: tuple[Related, ...]) -> QWidget:
        """Say that cases of theirs are open, before it is known what they want."""
        lead = self.tr("%n open case(s).", "", len(related))
        banner = Banner(Tone.INFO, lead, self.tr("Do they ask how it stands?"))
        banner.add_button(self._asks(related[0].id))
        return banner

    def _related(self, related: Related) -> QWidget:
        """Show a case about the same, before another is passed on."""
        today = uk_date(self._desk.clock())
        opened = spoken_day(uk_date(related.opened_at), today, language())
        lead = (
            self.tr("A case of theirs is open for this.")
            if related.same_person
            else self.tr("A case is open here for this.")
        )
        words = self.tr("{reference}, with {team} since {day}").format(
            reference=related.reference,
            team=self._view_model.team_called(related.team_code),
            day=opened,
        )
        banner = Banner(Tone.INFO, lead, words)
        if related.same_person:
            banner.add_button(self._asks(related.id))
        return banner

    def _asks(self, case_id: UUID) -> QuietButton:
        asks = QuietButton(self.tr("How it stands"), keys="Alt+H")
        asks.setVisible(self._desk.actor.may(Action.ADD_CASE_NOTE))
        asks.clicked.connect(partial(self._want_case, case_id))
        return asks

    def _want_case(self, case_id: UUID, _checked: bool = False) -> None:
        self.case_wanted.emit(case_id)

    def _repeat(self, enquiry_id: UUID, _checked: bool = False) -> None:
        self.repeated.emit(enquiry_id)

    def _say_first(self, service: Service, found: Beside) -> QWidget:
        box = Surface("sunken")
        column = _tight(box, Space.M)
        words = f"<b>{self.tr('Say first:')}</b> {rich(text(service, 'say_first'))}"
        if service.not_for:
            other = rich(text(service, "not_for"))
            words += f" <b>{self.tr('Not for:')}</b> {other}"
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setProperty("role", "small")
        label.setWordWrap(True)
        label.setAccessibleName(re.sub(r"<[^>]+>", "", words))
        column.addWidget(label)
        for line in _first(service, found.articles)[:1]:
            day = _without_weekday(line.reviewed_on, uk_date(self._desk.clock()))
            link = WrappedLink(
                self.tr("Guidance: {title} (reviewed {day})").format(
                    title=line.title, day=day
                )
            )
            link.clicked.connect(partial(self._open, line.id))
            column.addWidget(link)
        return box

    def _open(self, article_id: UUID, _checked: bool = False) -> None:
        if self.article.isVisible():
            self.article.hide()
        else:
            self._view_model.read(article_id)

    @Slot(object)
    def _on_article_read(self, page: ArticlePage) -> None:
        self.article.show_article(page)


class _Article(Surface):
    """An article, read without leaving the enquiry.

    Signals:
        closed(): it has been read.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__("card")
        column = _tight(self, Space.M)
        self._title = Words("", "subheading")
        close = LinkButton(self.tr("Close"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._body = QLabel()
        self._body.setTextFormat(Qt.TextFormat.MarkdownText)
        self._body.setWordWrap(True)
        self._body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addLayout(head)
        column.addWidget(self._body)
        self.hide()

    def show_article(self, page: ArticlePage) -> None:
        """Show *page* from its beginning."""
        self._title.setText(page.title)
        self._body.setText(quieter(page.body))
        self.setAccessibleName(page.title)
        self._body.setAccessibleName(page.body)
        self.show()


def _first(service: Service, articles: tuple[ArticleLine, ...]) -> list[ArticleLine]:
    """Return the articles, the one that the service names before the others."""
    return sorted(articles, key=lambda line: line.slug != service.guidance)


def _without_weekday(day: date, today: date) -> str:
    spoken = spoken_day(day, today, language())
    return spoken.partition(" ")[2] or spoken


def _ask_where(panel: QWidget, words: str) -> str:
    return panel.tr("Ask where it is. {words}").format(words=words)


def _tight(widget: QWidget, margin: int = 0) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(margin, margin and Space.S, margin, margin and Space.S)
    column.setSpacing(Space.XS)
    return column
