"""One article to read, its editions, and what somebody says about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.clock import uk_date
from db.domain.spoken import short_date, spoken_day, spoken_moment
from db.queries.office.articles import SuggestionLine
from desktop.admin.guidance_view_model import GuidanceViewModel, Opened
from widgets.article_view import ArticleView
from widgets.banners import Banner
from widgets.beside import ButtonRow
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.chips import ChipRow
from widgets.colours import Tone
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.rows import TwoLineRow
from widgets.said import language
from widgets.section import Surface, Title, Words

_EDITIONS_HEIGHT = 150


class ArticlePane(Surface):
    """The page, with what can be done about it in the footer.

    Signals:
        suggest_wanted(), edit_wanted(), retire_wanted(), answer_wanted().

    Attributes:
        opened: the article that is shown.
        below: where the room puts a few words to be written.
    """

    suggest_wanted = Signal()
    edit_wanted = Signal()
    retire_wanted = Signal()
    answer_wanted = Signal()

    def __init__(
        self, view_model: GuidanceViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__("paper", parent)
        self._model = view_model
        self.opened: Opened | None = None
        self.line: SuggestionLine | None = None
        self._title, self._facts = Title(""), Words("", "muted")
        self._chips = ChipRow(self.tr("Shown beside enquiries about"))
        self._state = Banner(Tone.NEUTRAL)
        self._state.hide()
        self._said = Words("")
        self._who = Words("", "hint")
        self._reply = Words("")
        self._quote = Surface("quote")
        self.reader = ArticleView(self.tr("The article"))
        self.editions = TwoLineList(self.tr("Editions"))
        self.editions.setFixedHeight(_EDITIONS_HEIGHT)
        self.editions.hide()
        self.below = QVBoxLayout()
        self.answer = PrimaryButton(self.tr("Answer"), keys="Alt+U")
        self.suggest = SecondaryButton(self.tr("Suggest a change"), keys="Alt+C")
        self.edit = SecondaryButton(self.tr("Edit"), keys="Alt+E")
        self.history = SecondaryButton(self.tr("Editions"))
        self.retire = QuietButton(self.tr("Retire"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        quote = QVBoxLayout(self._quote)
        quote.setContentsMargins(Space.M, 0, 0, 0)
        quote.setSpacing(Space.XS)
        for words in (self._who, self._said, self._reply):
            quote.addWidget(words)
        self._quote.hide()
        above = QVBoxLayout()
        above.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        above.setSpacing(Space.M)
        head = QVBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self._title)
        head.addWidget(self._facts)
        above.addLayout(head)
        for part in (self._chips, self._quote, self._state):
            above.addWidget(part)
        page = QVBoxLayout()  # the reader brings the air around its words itself
        page.setContentsMargins(Space.XL - Space.S, 0, Space.M, 0)
        page.addWidget(self.reader)
        under = QVBoxLayout()
        under.setContentsMargins(Space.XL, Space.S, Space.XL, Space.M)
        under.setSpacing(Space.M)
        under.addWidget(self.editions)
        under.addLayout(self.below)
        self.foot = Surface("footer")
        row = ButtonRow()
        for button in (self.answer, self.suggest, self.edit, self.history):
            row.add(button)
        row.add(self.retire, at_end=True)
        buttons = QVBoxLayout(self.foot)
        buttons.setContentsMargins(Space.XL, 10, Space.XL, 10)
        buttons.addWidget(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(above)
        whole.addLayout(page, 1)
        whole.addLayout(under)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        self.suggest.clicked.connect(self.suggest_wanted)
        self.edit.clicked.connect(self.edit_wanted)
        self.retire.clicked.connect(self.retire_wanted)
        self.answer.clicked.connect(self.answer_wanted)
        self.history.clicked.connect(self._on_history_clicked)
        self.editions.selected.connect(self._on_edition_selected)

    def show_article(self, opened: Opened | None, line: SuggestionLine | None) -> None:
        """Show an article and, above it, the suggestion it was opened for.

        Without an article it is a suggestion about a service, or nothing.
        """
        other = opened is None or self.opened is None
        other = other or opened.page.id != self.opened.page.id  # type: ignore[union-attr]  # told above
        self.opened, self.line = opened, line
        keeps, there = self._model.keeps, opened is not None
        self.suggest.setVisible(there)
        self.edit.setVisible(keeps and there)
        self.retire.setVisible(keeps and there)
        self.history.setVisible(opened is not None and len(opened.editions) > 1)
        waiting = line is not None and line.state == "new"
        self.answer.setVisible(waiting and self._model.answers)
        self._show_quote(line)
        if other:
            self.editions.hide()
        self._show_page(opened)

    def _show_page(self, opened: Opened | None) -> None:
        self.reader.setVisible(opened is not None)
        if opened is None:
            code = self.line.service_code if self.line else None
            names = self._model.service_names((code,)) if code else []
            self._title.setText(names[0] if names else self.tr("A suggestion"))
            self._facts.setText("")
            self._chips.set_chips([])
            self._state.hide()
            return
        page, today = opened.page, self._model.today()
        newest = opened.editions[0]
        self._title.setText(page.title)
        written = short_date(uk_date(newest.written_at), language())
        facts = [
            self.tr("Reviewed {day}").format(day=written),
            self.tr("next by {day}").format(
                day=spoken_day(page.review_on, today, language())
            ),
            self.tr("edition {n}").format(n=page.number),
        ]
        self._facts.setText(" · ".join([*facts, newest.written_by or "Guildhall"]))
        names = self._model.service_names(page.services)
        self._chips.set_chips([(name, Tone.NEUTRAL) for name in names])
        self.reader.show_markdown(page.body)
        self.retire.setText(
            self.tr("Bring back into use") if page.retired else self.tr("Retire")
        )
        self._show_state(opened)
        self.editions.show_rows(
            [
                TwoLineRow(
                    each.number,
                    self.tr("Edition {n}").format(n=each.number),
                    each.change_note or "",
                    spoken_day(uk_date(each.written_at), today, language()),
                    each.written_by or "Guildhall",
                )
                for each in opened.editions
            ]
        )

    def _show_state(self, opened: Opened) -> None:
        late = opened.page.review_on < self._model.today()
        if opened.page.retired:
            lead = self.tr("Retired.")
            words = self.tr("Nobody finds it, and it stands beside no enquiry.")
            self._state.show_words(lead, words, Tone.NEUTRAL)
        elif late:
            lead = self.tr("Review overdue.")
            words = self.tr("Check before you answer from it.")
            self._state.show_words(lead, words, Tone.WARNING)
        else:
            self._state.hide()

    def _show_quote(self, line: SuggestionLine | None) -> None:
        self._quote.setVisible(line is not None)
        if line is None:
            return
        now = self._model.desk.clock()
        when = spoken_moment(line.made_at, now, language())
        who = line.made_by or "Guildhall"
        self._who.setText(self.tr("{who} suggested, {when}").format(who=who, when=when))
        self._said.setText(line.words)
        if line.reply is None or line.replied_at is None:
            mine = not self._model.answers
            self._reply.set_tone(None)
            self._reply.setText(self.tr("No reply yet") if mine else "")
            self._reply.setVisible(mine)
            return
        when = spoken_moment(line.replied_at, now, language())
        state = (
            self.tr("Taken up") if line.state == "taken_up" else self.tr("Not taken up")
        )
        self._reply.setText(
            self.tr("{state}. {who} replied, {when}: {words}").format(
                state=state, who=line.replied_by or "", when=when, words=line.reply
            )
        )
        self._reply.set_tone(Tone.SUCCESS)
        self._reply.setVisible(True)

    @Slot()
    def _on_history_clicked(self) -> None:
        shows = not self.editions.isVisible()
        self.editions.setVisible(shows)
        if shows:
            self.editions.select_first()
            self.editions.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.opened is not None:
            self.reader.show_markdown(self.opened.page.body)
            self._show_state(self.opened)

    @Slot(object)
    def _on_edition_selected(self, number: object) -> None:
        if self.opened is None or not self.editions.isVisible():
            return
        for each in self.opened.editions:
            if each.number == number:
                self.reader.show_markdown(each.body)
                if number == self.opened.page.number:
                    self._show_state(self.opened)
                else:
                    lead = self.tr("Edition {n}, not in force.").format(n=number)
                    words = self.tr("The newest one stands.")
                    self._state.show_words(lead, words, Tone.INFO)

    def close_history(self) -> bool:
        """Go back to the newest edition; False if it stood already."""
        if not self.editions.isVisible():
            return False
        self._on_history_clicked()
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
