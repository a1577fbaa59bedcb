"""Import: choose a file, say what its columns are, try, bring in, look at the rest."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from db.changes import Changes
from db.domain.spoken import spoken_moment
from desktop.admin.import_view_model import ImportViewModel, Stage
from desktop.admin.importing.fields import FIELDS, Kind
from desktop.admin.screens.import_result import ImportResult, clear
from desktop.admin.screens.import_words import looks_like_words
from desktop.admin.use_cases.import_rows import CutOff
from desktop.runtime.desk import Desk
from desktop.sheets.rows import column_letter
from widgets.banners import Banner
from widgets.beside import ButtonRow
from widgets.busy import Busy
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.fields import Choice, ChoiceField, SegmentField, YesNoField
from widgets.looks import Space
from widgets.said import language, said
from widgets.section import GroupHeading, Heading, Surface, Words, scrolling

_PAGE_WIDTH = 860
_LEAVE_OUT = "-"


class ImportPart(QWidget):
    """The whole way of one import on one page.

    Signals:
        message(str, object), failed(object), count_changed(object): for the room.
    """

    message = Signal(str, object)
    failed = Signal(object)
    count_changed = Signal(object)

    def __init__(
        self, desk: Desk, kinds: tuple[Kind, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Import"))
        self._desk = desk
        self.model = ImportViewModel(desk, self)
        names = {
            Kind.PEOPLE: self.tr("People"),
            Kind.PROPERTIES: self.tr("Properties"),
        }
        self.kind = SegmentField(
            self.tr("What does the file bring?"), [(k, names[k]) for k in kinds]
        )
        self.kind.set_value(kinds[0])
        self.choose = PrimaryButton(self.tr("Choose a file"))
        self.form = Words("", "hint")
        self.trouble = Banner(Tone.DANGER)
        self.trouble.hide()
        self.news = Banner(Tone.INFO)
        self.news.hide()
        self.header = YesNoField(self.tr("Does the first row name the columns?"))
        self.columns: list[ChoiceField] = []
        self.table = QGridLayout()
        self.busy = Busy()
        self.result = ImportResult()
        self.try_out = PrimaryButton(self.tr("Try it: nothing is written"))
        self.bring_in = PrimaryButton(self.tr("Bring it in"))
        self.again = SecondaryButton(self.tr("Bring it in again"))
        self.back = SecondaryButton(self.tr("Back to the columns"))
        self.over = SecondaryButton(self.tr("Another file"))
        self._lay_out()
        self._connect()
        self._on_stage(Stage.CHOOSE)

    def _lay_out(self) -> None:
        page = Surface("paper")
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading(self.tr("Import")))
        self.intro = Words(
            self.tr(
                "CSV or Excel, AddressBase Core or your own. Everything is checked "
                "first, and rows that don't fit go to a file with the reason."
            ),
            "muted",
        )
        column.addWidget(self.intro)
        column.addWidget(self.kind)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        column.addWidget(self.trouble)
        column.addWidget(self.news)
        column.addWidget(self.header)
        self.mapping = QWidget()
        self.mapping.setAccessibleName(self.tr("What each column becomes"))
        self.mapping.setLayout(self.table)
        self.table.setContentsMargins(0, 0, 0, 0)
        self.table.setHorizontalSpacing(Space.L)
        self.table.setVerticalSpacing(Space.S)
        self.table.setColumnStretch(1, 2)
        self.table.setColumnStretch(2, 3)
        self.table.setColumnStretch(3, 3)
        column.addWidget(self.mapping)
        column.addWidget(self.busy)
        column.addWidget(self.result)
        column.addStretch(1)
        footer = Surface("footer")
        row = ButtonRow()
        for button in (self.try_out, self.bring_in, self.again, self.back):
            row.add(button)
        row.add(self.over, at_end=True)
        foot = QVBoxLayout(footer)
        foot.setContentsMargins(Space.XL, 10, Space.XL, 10)
        foot.addWidget(row)
        self.footer = footer
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(page, self.tr("Import")), 1)
        whole.addWidget(footer)
        page.setMaximumWidth(_PAGE_WIDTH * 2)

    def _connect(self) -> None:
        self.kind.changed.connect(self._on_kind_changed)
        self.choose.clicked.connect(self._on_choose_clicked)
        self.header.changed.connect(self._on_header_changed)
        self.try_out.clicked.connect(self.model.try_out)
        self.bring_in.clicked.connect(self._on_bring_in_clicked)
        self.again.clicked.connect(self._on_again_clicked)
        self.back.clicked.connect(self.model.back)
        self.over.clicked.connect(self.model.start_over)
        self.over.clicked.connect(self.load)
        self.busy.stopped.connect(self.model.stop)
        self.model.stage_changed.connect(self._on_stage)
        self.model.told.connect(self._on_told)
        self.model.cut_off_found.connect(self._on_cut_off_found)
        self.model.refused.connect(self._on_refused)
        self.model.message.connect(self.message)
        self.model.failed.connect(self.failed)

    @Slot()
    def load(self) -> None:
        """Look whether an import was cut off, before a file is chosen."""
        if self.model.stage is Stage.CHOOSE:
            self.model.look_for_cut_off()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """An import reads what it needs itself."""

    def take(self, path: Path) -> None:
        """Begin with the file at *path*."""
        self.trouble.hide()
        self.model.choose(path, Kind(self.kind.key() or Kind.PEOPLE))

    @Slot()
    def _on_choose_clicked(self) -> None:
        files = self.tr("Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods);;All (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), "", files)
        if name:
            self.take(Path(name))

    @Slot()
    def _on_kind_changed(self) -> None:
        if self.model.stage is Stage.MAP and self.model.path is not None:
            self.take(self.model.path)

    @Slot()
    def _on_header_changed(self) -> None:
        if (answer := self.header.answer()) is not None:
            self.model.set_header(answer)

    @Slot()
    def _on_column_changed(self) -> None:
        for place, field in enumerate(self.columns):
            key = field.key()
            self.model.set_column(place, None if key in {None, _LEAVE_OUT} else key)

    @Slot()
    def _on_bring_in_clicked(self) -> None:
        self._begin(again=False)

    @Slot()
    def _on_again_clicked(self) -> None:
        self._begin(again=True)

    def _begin(self, *, again: bool) -> None:
        source = self.model.path
        if source is None:
            return
        place = source.with_name(f"{source.stem}-rejected.csv")
        if self.model.tally.refused:
            name, _ = QFileDialog.getSaveFileName(
                self, self.tr("Where do rows go that don't come in?"), str(place)
            )
            if not name:
                return
            place = Path(name)
        self.trouble.hide()
        self.model.bring_in(place, again=again)

    @Slot(object)
    def _on_cut_off_found(self, cut_off: CutOff | None) -> None:
        """Remind of an import that was cut off, whose file has to be chosen again."""
        if cut_off is None or self.model.stage is not Stage.CHOOSE:
            return
        if cut_off.kind is Kind.PEOPLE:
            lead = self.tr("An import of people was cut off {when}, after row {n}.")
        else:
            lead = self.tr("An import of properties was cut off {when}, after row {n}.")
        when = spoken_moment(cut_off.at, self._desk.clock(), language())
        self.kind.set_value(cut_off.kind)
        self.news.show_words(
            lead.format(when=when, n=f"{cut_off.rows_done:,}"),
            self.tr("Choose the same file to carry on; no row comes in twice."),
        )

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.trouble.show_words("", words)

    @Slot(int, int)
    def _on_told(self, row: int, rows: int) -> None:
        if rows:
            self.busy.show_progress(row, rows)
        else:
            self.busy.setAccessibleDescription(f"{row:,}")

    @Slot(object)
    def _on_stage(self, stage: Stage) -> None:
        """Show what belongs to the stage, and nothing else."""
        model, tally = self.model, self.model.tally
        at_work = self._has_the_keys()
        finished = model.earlier is not None and model.earlier.finished
        shown = {
            self.intro: stage is Stage.CHOOSE,
            self.kind: stage is Stage.CHOOSE
            or (stage is Stage.MAP and model.looks_otherwise() is not None),
            self.choose: stage is Stage.CHOOSE,
            self.form: stage is not Stage.CHOOSE,
            self.header: stage is Stage.MAP,
            self.mapping: stage is Stage.MAP,
            self.footer: stage not in {Stage.CHOOSE, Stage.TRYING, Stage.IMPORTING},
            self.try_out: stage is Stage.MAP,
            self.bring_in: stage is Stage.STOPPED
            or (stage is Stage.TRIED and not finished),
            self.again: stage is Stage.TRIED and finished,
            self.back: stage is Stage.TRIED,
        }
        for widget, visible in shown.items():
            widget.setVisible(visible)
        self.news.hide()
        if model.file is not None and model.path is not None:
            self.form.setText(f"{model.path.name} · {model.file.source.form}")
        if stage in {Stage.CHOOSE, Stage.TRIED}:
            self.trouble.hide()
        if stage is Stage.MAP:
            self._show_mapping()
        self._show_busy(stage)
        over = stage in {Stage.TRIED, Stage.STOPPED, Stage.DONE}
        self.result.show_tally(tally if over else None, model.stage, model.rejects)
        if stage is Stage.TRIED:
            self.bring_in.setText(self._begin_words())
            self._tell_in_before()
        elif stage is Stage.STOPPED:
            self._tell_stopped()
        elif stage is Stage.DONE:
            self.message.emit(self.tr("The whole file is in"), None)
        if at_work:
            self._keep_the_keys(stage)

    def _has_the_keys(self) -> bool:
        """Whether the keyboard is on this page: what hides would lose it."""
        focused: QWidget | None = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _keep_the_keys(self, stage: Stage) -> None:
        """Give the keyboard to what is likely to come next."""
        goes_on = {
            Stage.CHOOSE: self.choose,
            Stage.MAP: self.try_out,
            Stage.TRYING: self.busy,
            Stage.TRIED: self.bring_in,
            Stage.IMPORTING: self.busy,
            Stage.STOPPED: self.bring_in,
            Stage.DONE: self.over,
        }[stage]
        if goes_on is self.bring_in and goes_on.isHidden():
            goes_on = self.again
        goes_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_busy(self, stage: Stage) -> None:
        if stage is Stage.TRYING:
            self.busy.start(self.tr("Trying every row"))
        elif stage is Stage.IMPORTING:
            self.busy.start(self.tr("Bringing the rows in"))
        else:
            self.busy.finish()

    def _tell_stopped(self) -> None:
        self.bring_in.setText(self.tr("Carry on"))
        words = self.tr("What came in stays; the rest carries on after row {n}.")
        self.news.show_words(
            self.tr("Stopped."), words.format(n=f"{self.model.tally.last:,}")
        )

    def _tell_in_before(self) -> None:
        if before := self.model.rows_in_before:
            self.news.show_words(
                self.tr("This file is half in."),
                self.tr("What follows is about the rows after row {n} alone.").format(
                    n=f"{before:,}"
                ),
            )

    def _begin_words(self) -> str:
        ready = self.model.tally.new + self.model.tally.changed
        words = self.tr("Bring in %n row(s)", "", ready)
        return words.replace(str(ready), f"{ready:,}")

    def _show_mapping(self) -> None:
        model = self.model
        if model.file is None or model.mapping is None:
            return
        self._tell_earlier()
        self.header.blockSignals(True)
        self.header.set_answer(model.mapping.has_header)
        self.header.blockSignals(False)
        clear(self.table)
        self.columns = []
        heads = ("", self.tr("Column"), self.tr("Like"), self.tr("Becomes"))
        for place, words in enumerate(heads):
            self.table.addWidget(GroupHeading(words), 0, place)
        choices = [Choice(_LEAVE_OUT, self.tr("Leave out"))]
        choices += [Choice(f.key, said(f.label)) for f in FIELDS[model.kind]]
        for place in range(model.file.width):
            letter = column_letter(place)
            head = model.file.first.cells[place] if model.mapping.has_header else ""
            label = self.tr("Column {letter} becomes").format(letter=letter)
            becomes = ChoiceField(label, choices)
            for label_above in becomes.findChildren(Words):
                label_above.hide()
            becomes.set_value(model.mapping.columns[place] or _LEAVE_OUT)
            becomes.changed.connect(self._on_column_changed)
            self.columns.append(becomes)
            examples = " · ".join(model.file.examples[place])
            row = place + 1
            self.table.addWidget(Words(letter, "hint", wrap=False), row, 0)
            self.table.addWidget(Words(head, "strong"), row, 1)
            self.table.addWidget(Words(examples, "muted"), row, 2)
            self.table.addWidget(becomes, row, 3)

    def _tell_earlier(self) -> None:
        if (other := self.model.looks_otherwise()) is not None:
            self.news.show_words(*looks_like_words(other))
            return
        earlier = self.model.earlier
        if earlier is None:
            mapping = self.model.mapping
            if self.model.was_remembered and mapping and not mapping.has_header:
                self.news.show_words(
                    self.tr("This file has no headings."),
                    self.tr(
                        "The columns became this in the last file with as many. Look "
                        "at each before you go on."
                    ),
                )
            elif self.model.was_remembered:
                self.news.show_words(
                    self.tr("These columns are known."),
                    self.tr("They become what they became last time."),
                )
            return
        when = spoken_moment(earlier.changed_at, self._desk.clock(), language())
        if earlier.finished:
            lead = self.tr("This file came in {when}.").format(when=when)
            self.news.show_words(
                lead, self.tr("Its rows don't come in twice; changes are brought back.")
            )
        else:
            lead = self.tr("This file is half in.")
            words = self.tr("It was cut off {when} after row {n} and carries on there.")
            self.news.show_words(
                lead, words.format(when=when, n=f"{earlier.rows_done:,}")
            )
