"""*Point to your language*: the whole window, for the person across the counter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.domain.code_lists import SpokenLanguage
from db.domain.needs import Interpreting
from db.errors import FieldProblem
from db.queries.guidance import ArticlePage
from desktop.counter.language_view_model import LanguageViewModel
from desktop.counter.screens.beside_panel import quieter
from desktop.forms.asked import spoken
from widgets import looks
from widgets.buttons import PressedByEnter, PrimaryButton, QuietButton, SecondaryButton
from widgets.error_summary import ErrorSummary
from widgets.fields import Choice, ChoiceField, Field, LineField
from widgets.looks import Size, Space
from widgets.section import Surface, Title, Words, scrolling

_COLUMNS = 4
_TILE = 76
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class LanguageScreen(Surface):
    """Big names in their own scripts; letters narrow them, Esc goes back.

    Signals:
        closed(): back to the counter.
    """

    closed = Signal()

    def __init__(self, view_model: LanguageViewModel, host: QWidget) -> None:
        super().__init__("paper", host)
        self._view_model, self._host = view_model, host
        self._before: QWidget | None = None
        self._holding = False
        self._chosen: SpokenLanguage | None = None
        self.setAccessibleName(self.tr("Point to your language"))
        self.search = LineField(
            self.tr("Or type the first letters"), limit=60, hint=self.tr("like pol")
        )
        self._tiles = Surface("paper")
        self._grid = QGridLayout(self._tiles)
        self._grid.setSpacing(Space.S)
        self._pages = QStackedWidget()
        self.mode = ChoiceField(self.tr("Who interprets?"))
        self.reference = LineField(
            self.tr("Their reference"), hint=self.tr("the service's booking"), limit=200
        )
        self.summary = ErrorSummary()
        self._name, self._own = Title(""), QLabel()
        self._article = QLabel()
        self.record = PrimaryButton(self.tr("Keep this with the contact"), keys="Enter")
        self._lay_out()
        self.search.changed.connect(self._show_tiles)
        self.record.clicked.connect(self._on_record)
        view_model.guidance.connect(self._on_guidance)
        view_model.recorded.connect(self._on_recorded)
        view_model.problems.connect(self._on_problems)
        host.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        pointing = QWidget()
        column = QVBoxLayout(pointing)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.L)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        head.addWidget(Title(self.tr("Point to your language")), 1)
        back = QuietButton(self.tr("Back"), keys=self.tr("Esc"))
        back.clicked.connect(self.close_screen)
        self.search.setFixedWidth(280)
        head.addWidget(self.search)
        head.addWidget(back)
        column.addLayout(head)
        column.addWidget(scrolling(self._tiles, self.tr("Languages")), 1)
        self._pages.addWidget(pointing)
        self._pages.addWidget(self._reaching())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _reaching(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.L)
        row.setSpacing(Space.XXL)
        form = QVBoxLayout()
        form.setSpacing(Space.M)
        form.addWidget(self._name)
        form.addWidget(self._own)
        form.addWidget(self.summary)
        form.addWidget(self.mode)
        form.addWidget(self.reference)
        buttons = QHBoxLayout()
        other = SecondaryButton(self.tr("Another language"), keys="Esc")
        other.clicked.connect(self._on_other)
        buttons.addWidget(self.record)
        buttons.addWidget(other)
        buttons.addStretch(1)
        form.addLayout(buttons)
        form.addStretch(1)
        row.addLayout(form, 1)
        self._article.setTextFormat(Qt.TextFormat.MarkdownText)
        self._article.setWordWrap(True)
        self._article.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._article.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        row.addWidget(
            scrolling(self._on_paper(), self.tr("Reaching an interpreter")), 1
        )
        modes = [
            Choice(m.key, m.label_cy if spoken() == "cy" else m.label, m.hint)
            for m in self._view_model.modes
        ]
        child = Choice(Interpreting.CHILD.value, self.tr("A child of the family"))
        self.mode.set_choices([*modes, child])
        return page

    def _on_paper(self) -> QWidget:
        paper = Surface("paper")
        column = QVBoxLayout(paper)
        column.addWidget(self._article)
        column.addStretch(1)
        return paper

    def open(self) -> None:
        """Fill the window."""
        self._before = QApplication.focusWidget()
        self._pages.setCurrentIndex(0)
        self.search.set_text("")
        self._show_tiles()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self.search.focus()
        if not self._holding:
            QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]  # there is one
            self._holding = True

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Keep the keyboard: what lies beneath may ask for it late."""
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self._before = new
            front = self.search if self._pages.currentIndex() == 0 else self.mode
            front.focus()

    @Slot()
    def close_screen(self) -> None:
        """Give the window back, and the keyboard to where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of what lies beneath, such as saving, from acting there."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.modifiers() & _CHORDS
            and not _locks(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the first that is left, Esc goes a step back."""
        pointing = self._pages.currentIndex() == 0
        if event.key() == Qt.Key.Key_Escape:
            if pointing:
                self.close_screen()
            else:
                self._on_other()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if pointing:
                self._take_first()
            else:
                self._on_record()
        else:
            super().keyPressEvent(event)
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep filling the window."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
        return False

    def _take_first(self) -> None:
        found = self._view_model.find(self.search.text())
        if self.search.text() and found:
            self._choose(found[0])

    @Slot()
    def _show_tiles(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = self._view_model.find(self.search.text())
        for place, offered in enumerate(found):
            tile = _Tile(offered)
            tile.clicked.connect(partial(self._choose, offered))
            self._grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(len(found) // _COLUMNS + 1, 1)
        self.search.set_error("" if found else self.tr("No language begins like that"))

    def _choose(self, language: SpokenLanguage, _checked: bool = False) -> None:
        self._chosen = language
        self._name.setText(language.name)
        self._own.setText(language.sentence or language.own_name)
        self._own.setFont(looks.now().font(Size.HEADING))
        self.summary.show_problems([])
        self.mode.set_value("phone")
        self.reference.set_text("")
        self._pages.setCurrentIndex(1)
        self._view_model.look_up()
        self.mode.focus()

    @Slot()
    def _on_record(self) -> None:
        if self._chosen is not None:
            mode, reference = self.mode.key(), self.reference.text()
            self._view_model.record(self._chosen, mode, reference)

    @Slot()
    def _on_other(self) -> None:
        self._pages.setCurrentIndex(0)
        self.search.focus()

    @Slot(object)
    def _on_guidance(self, page: ArticlePage) -> None:
        self._article.setText(f"## {page.title}\n\n{quieter(page.body)}")
        self._article.setAccessibleName(page.title)

    @Slot(str)
    def _on_recorded(self, _name: str) -> None:
        self.close_screen()

    @Slot(list)
    def _on_problems(self, problems: list[FieldProblem]) -> None:
        fields: dict[str, Field] = {"mode": self.mode, "reference": self.reference}
        self.summary.show_problems(
            [(fields.get(problem.field), str(problem)) for problem in problems]
        )


def _locks(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and event.key() == Qt.Key.Key_L


class _Tile(PressedByEnter):
    """A language: its own name large, its English name beneath."""

    def __init__(self, language: SpokenLanguage) -> None:
        super().__init__()
        self.setProperty("role", "tile")
        self.setAccessibleName(f"{language.name}, {language.own_name}")
        self.setMinimumHeight(looks.now().px(_TILE))
        own = QLabel(language.own_name)
        own.setFont(looks.now().font(Size.HEADING))
        own.setAlignment(Qt.AlignmentFlag.AlignCenter)
        english = Words(language.name, "muted", wrap=False)
        english.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(2)
        for label in (own, english):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)


def whole_window(room: QWidget) -> QWidget:
    """Return what fills the window and goes away with the shift.

    The window's outermost stack holds one widget for each who signs in; a
    child of the stack itself would stay, over the lock screen.
    """
    host = within = room
    while (above := within.parentWidget()) is not None and not above.isWindow():
        if isinstance(above, QStackedWidget):
            host = within
        within = above
    return host
