"""A list is begun: its letter, where its rows come from, what its columns are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from db.domain.letters.states import Delivery
from db.queries.letters.batches import BatchLine
from desktop.letters.batch_columns import NO_TEMPLATE, ColumnsSeen
from desktop.letters.batch_words import case_list_name, merged_words, source_words
from desktop.letters.intake_view_model import Choices, IntakeViewModel
from desktop.letters.screens.batch_columns_grid import ColumnsGrid
from desktop.letters.wording import DELIVERY_NAMES, in_language, name_of, say
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.beside import ButtonRow
from widgets.busy import Busy
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.error_summary import ErrorSummary
from widgets.fields import Choice, ChoiceField
from widgets.foot import Foot
from widgets.looks import Space
from widgets.said import said
from widgets.section import GroupHeading, Heading, Surface, Words, scrolling

_PAGE_WIDTH = 820
_AS_USUAL = "usual"


class BatchStart(QWidget):
    """Asks what a list is, and takes its rows in.

    Signals:
        back_wanted(): to the lists.
        taken_in(UUID), stopped(UUID): its rows are in, or some of them.
        failed(object): an error for the crash desk.

    Attributes:
        ask_file: asks for a file and returns its name, "" for none.
        clipboard: returns what was copied.
    """

    back_wanted = Signal()
    taken_in = Signal(object)
    stopped = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Letters for a list"))
        self.setAcceptDrops(True)
        self.ask_file: Callable[[], str] = self._ask_file
        self.clipboard: Callable[[], str] = _copied
        self.model = IntakeViewModel(desk, self)
        self.choices = Choices()
        self._again = False
        self._going_on: BatchLine | None = None
        self.heading = Heading(say("Letters for a list"))
        self.about = Words("", "hint")
        self.problems, self.busy = ErrorSummary(), Busy()
        self.news = Banner(Tone.WARNING)
        self.again = SecondaryButton(say("Take them in once more"))
        self.news.add_button(self.again)
        self.template = ChoiceField(say("Letter"), required=True)
        self.delivery = ChoiceField(
            say("How they go"), hint=say("Where a row says nothing else")
        )
        self.file = SecondaryButton(say("Choose a file"), keys=say("Ctrl+O"))
        self.paste = SecondaryButton(say("Paste rows"), keys=say("Ctrl+V"))
        self.cases = ChoiceField(say("Or the cases of a list"))
        self.source = Words("", "strong")
        self.merged = Words("", "hint")
        self.merged.set_tone(Tone.WARNING)
        self.columns = ColumnsGrid()
        self.go = PrimaryButton(say("Check the rows"), keys=say("Ctrl+Enter"))
        self.other = SecondaryButton(say("Other rows"))
        self.back = SecondaryButton(say("Back"), keys=say("Esc"))
        self._lay_out()
        self._connect()
        self._show_source()

    def _lay_out(self) -> None:
        page = Surface("paper")
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        self.sources = QWidget()
        self.sources.setAccessibleName(say("Where the rows come from"))
        inside = QVBoxLayout(self.sources)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.S)
        inside.addWidget(GroupHeading(say("Where the rows come from")))
        row = ButtonRow()
        row.add(self.file)
        row.add(self.paste)
        inside.addWidget(row)
        about = say("CSV, Excel or LibreOffice; the first row names the columns.")
        inside.addWidget(Words(about, "hint"))
        inside.addWidget(self.cases)
        for part in (
            *(self.heading, self.about, self.problems, self.news, self.busy),
            *(self.template, self.delivery, self.sources, self.source, self.merged),
            self.columns,
        ):
            part.setMaximumWidth(_PAGE_WIDTH)
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.area = scrolling(page, say("Letters for a list"))
        whole.addWidget(self.area, 1)
        whole.addWidget(Foot(self.go, self.other, self.back, side=Space.L))

    def _connect(self) -> None:
        model = self.model
        model.choices_read.connect(self._on_choices)
        model.opening.connect(self._on_opening)
        model.opened.connect(self._on_opened)
        model.columns_read.connect(self._on_columns)
        model.came_before.connect(self._on_came_before)
        model.reading.connect(self._on_reading)
        model.stopped.connect(self._on_stopped)
        model.taken_in.connect(self._on_taken_in)
        model.refused.connect(self._on_refused)
        model.failed.connect(self._on_failed)
        self.template.changed.connect(self._on_letter)
        self.delivery.changed.connect(self._on_letter)
        self.file.clicked.connect(self.choose)
        self.paste.clicked.connect(self.take_copied)
        self.cases.changed.connect(self._on_case_list)
        self.columns.column_set.connect(model.set_column)
        self.columns.value_set.connect(model.set_value)
        self.busy.stopped.connect(model.stop)
        self.again.clicked.connect(self._on_again)
        self.go.clicked.connect(self.submit)
        self.other.clicked.connect(self.let_go)
        self.back.clicked.connect(self.back_wanted)

    def open(self, code: str = "") -> None:
        """Begin a new list, perhaps of a template."""
        self._going_on = None
        self.heading.setText(say("Letters for a list"))
        self.let_go()
        if code:
            self.template.set_value(code)
        self.model.read_choices()

    def go_on(self, batch: BatchLine) -> None:
        """Go on with a list whose rows are not all in: its file is wanted again."""
        self.let_go()
        self._going_on = batch
        self.heading.setText(batch.name)
        words = say(
            "Rows that are in: {n}. Choose the same file to go on; no row comes in "
            "twice. Rows that were pasted are pasted once more."
        )
        self.about.setText(words.format(n=f"{batch.rows:,}"))
        self._show_source()

    def begin(self) -> None:
        """Bring the keyboard to what comes first."""
        if self.busy.isVisible():
            self.busy.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.model.begun is not None and self.model.seen is not None:
            if not self.columns.focus_first():
                self.go.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._going_on is not None or self.template.key() is not None:
            self.file.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.template.focus()

    @Slot()
    def choose(self) -> None:
        """Take the rows of a file that somebody chooses."""
        if self._ready() and (name := self.ask_file()):
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Take the rows of a file."""
        if self._going_on is not None:
            self.model.go_on_with(self._going_on, path)
        elif code := self._code():
            self.model.choose(code, self._way(), path)

    @Slot()
    def take_copied(self) -> None:
        """Take the rows that were copied in a spreadsheet."""
        if not self._ready():
            return
        text = self.clipboard()
        if self._going_on is not None:
            self.model.go_on_pasted(self._going_on, text)
        elif code := self._code():
            self.model.paste(code, self._way(), text)

    @Slot()
    def submit(self) -> None:
        """Take the rows in, or go on to where they come from."""
        if self.model.working or not self.go.isVisible():
            return
        self.problems.show_problems([])
        self.model.begin(again=self._again)

    @Slot()
    def let_go(self) -> None:
        """Let the rows go, and ask for others."""
        self.model.let_go()
        self._again = False
        self.problems.show_problems([])
        self.news.hide()
        self.cases.set_value(None)
        self._show_source()
        if self.isVisible():
            self.begin()

    def _ready(self) -> bool:
        if self._going_on is not None:
            return True
        if not self._code():
            self.template.set_error(NO_TEMPLATE)
            self.template.focus()
            return False
        return not self.model.working

    def _code(self) -> str:
        return self.template.key() or ""

    def _way(self) -> str | None:
        key = self.delivery.key()
        return None if key in {None, _AS_USUAL} else key

    def _show_source(self) -> None:
        """Show what is asked now: the source, or the columns."""
        begun, going_on = self.model.begun, self._going_on is not None
        there = begun is not None and self.model.seen is not None
        working = self.model.working
        self.about.setVisible(going_on)
        self.template.setVisible(not working and not going_on)
        self.delivery.setVisible(not working and not going_on)
        self.sources.setVisible(not there and not working)
        self.cases.setVisible(not going_on)
        self.source.setVisible(there)
        self.columns.setVisible(there and not working)
        self.go.setVisible(there and not working)
        self.other.setVisible(there and not working)
        self.merged.setVisible(False)
        if begun is not None and there:
            self.source.setText(source_words(begun))
            words = merged_words(begun)
            self.merged.setText(words)
            self.merged.setVisible(bool(words))

    @Slot(object)
    def _on_choices(self, choices: Choices) -> None:
        self.choices = choices
        code, way = self.template.key(), self.delivery.key()
        self.template.set_choices(
            [
                Choice(
                    one.code,
                    in_language(one.title, one.title_cy),
                    one.area,
                    f"{one.title} {one.area} {one.code}",
                )
                for one in choices.offered
            ]
        )
        self.template.set_value(code)
        usual = Choice(_AS_USUAL, say("As the letter's template says"))
        ways = [
            Choice(each.value, name_of(DELIVERY_NAMES, each))
            for each in Delivery
            if each is not Delivery.CARE_OF
        ]
        self.delivery.set_choices([usual, *ways])
        self.delivery.set_value(way or _AS_USUAL)
        self.cases.set_choices(
            [
                Choice(one.key, case_list_name(one), one.count.words)
                for one in choices.lists
                if one.count.number
            ]
        )

    @Slot()
    def _on_letter(self) -> None:
        if code := self._code():
            self.model.change(code, self._way())

    @Slot()
    def _on_case_list(self) -> None:
        key = self.cases.key()
        chosen = next((one for one in self.choices.lists if one.key == key), None)
        if chosen is not None and self._ready():
            self.model.take_list(self._code(), self._way(), chosen)

    @Slot()
    def _on_opening(self) -> None:
        self.problems.show_problems([])
        self.news.hide()
        self.busy.start(say("Looking at the rows"), stoppable=False)

    @Slot()
    def _on_opened(self) -> None:
        self.busy.finish()

    @Slot(object)
    def _on_columns(self, seen: ColumnsSeen) -> None:
        self.busy.finish()
        begun = self.model.begun
        if begun is None:
            return
        news = not self.columns.isVisible()
        self.columns.show_seen(begun, seen)
        self._show_source()
        if news and self.isVisible():
            self.begin()

    @Slot(str)
    def _on_came_before(self, words: str) -> None:
        self.news.show_words(said(words), say("Nothing was taken in."))
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_again(self) -> None:
        self._again = True
        self.news.hide()
        self.submit()

    @Slot(int, int)
    def _on_reading(self, done: int, rows: int) -> None:
        if not self.busy.isVisible() or done == 0:
            self.busy.start(say("The rows are being checked"))
            self._show_source()
            if self.isVisible():
                self.busy.setFocus(Qt.FocusReason.OtherFocusReason)
        self.busy.show_progress(done, rows)

    @Slot(object)
    def _on_taken_in(self, batch_id: object) -> None:
        self.busy.finish(say("The rows are checked"))
        self.taken_in.emit(batch_id)

    @Slot(object)
    def _on_stopped(self, batch_id: object) -> None:
        self.busy.finish()
        self.stopped.emit(batch_id)

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.busy.finish()
        self.problems.show_problems([(None, said(words))])
        self.area.verticalScrollBar().setValue(0)
        self._show_source()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self.busy.finish()
        self.failed.emit(error)

    def _ask_file(self) -> str:
        files = say("Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods);;All (*)")
        name, _ = QFileDialog.getOpenFileName(self, say("Choose a file"), "", files)
        return name

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that is dragged here."""
        if _file_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the rows of the file that is dropped."""
        path = _file_in(event)
        if path is not None and self._ready():
            event.acceptProposedAction()
            self.take(path)


def _copied() -> str:
    return QGuiApplication.clipboard().text()


def _file_in(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].is_file() else None
