"""Where a template is written: its texts, how it goes out, what is wrong in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.domain.letters.editions import EditionContent
from db.domain.letters.states import TemplateKind
from db.queries.letters.template_list import TemplateLine
from desktop.letters.screens.template_history import TemplateHistory
from desktop.letters.screens.template_settings import TemplateSettings
from desktop.letters.screens.template_text import TemplateText, offers
from desktop.letters.template_rows import note_rows, problem_rows
from desktop.letters.template_seeing import TemplateSeen
from desktop.letters.template_view_model import Typed
from desktop.letters.word.reading import BroughtIn
from desktop.letters.wording import LANGUAGE_NAMES, name_of, say
from widgets.fields import ChoiceField, Field
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.section import Surface, Words, scrolling
from widgets.tabs import Tabs

TEXT, TEXT_CY, SETTINGS, HISTORY = "text", "text_cy", "settings", "history"
_PROBLEMS_HEIGHT = 122
_LANGUAGES = {TEXT: "en", TEXT_CY: "cy"}


class TemplateWords(QWidget):
    """The texts in both languages and the settings, each behind a tab.

    Signals:
        changed(): somebody typed.
        turned(str): another tab is in front.
        edition_wanted(UUID): show this edition.
    """

    changed = Signal()
    turned = Signal(str)
    edition_wanted = Signal(object)

    def __init__(
        self, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filling = False
        self._brought: BroughtIn | None = None
        self.tabs = Tabs(
            say("Parts of the template"),
            [
                (TEXT, name_of(LANGUAGE_NAMES, "en")),
                (TEXT_CY, name_of(LANGUAGE_NAMES, "cy")),
                (SETTINGS, say("How it goes out")),
                (HISTORY, say("Editions")),
            ],
        )
        self.text = TemplateText(say("The letter in English"))
        self.text_cy = TemplateText(say("The letter in Welsh"))
        self.settings = TemplateSettings(today)
        self.history = TemplateHistory(self.label_of)
        self.insert = ChoiceField(
            say("Put in"),
            placeholder=say("A name, a day, a passage: type, Enter puts it in"),
        )
        self.found = Words("", "strong")
        self.list = TwoLineList(say("What is wrong"))
        self.parts = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for box in (self.text, self.text_cy):
            page = Surface("paper")
            inside = QVBoxLayout(page)
            inside.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
            inside.addWidget(box)
            self.parts.addWidget(page)
        self.parts.addWidget(scrolling(self.settings, say("How it goes out")))
        self.parts.addWidget(self.history)
        self.low = QWidget()
        low = QVBoxLayout(self.low)
        low.setContentsMargins(Space.L, 0, Space.L, Space.S)
        low.setSpacing(Space.XS)
        self.list.setFixedHeight(_PROBLEMS_HEIGHT)
        for below in (self.insert, self.found, self.list):
            low.addWidget(below)
        top = QVBoxLayout()
        top.setContentsMargins(Space.L, 0, Space.L, 0)
        top.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.parts, 1)
        column.addWidget(self.low)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._on_tab)
        for field in (self.text, self.text_cy, self.settings):
            field.changed.connect(self._on_changed)
        self.insert.line.taken.connect(self._on_insert)
        self.insert.line.popup.clicked.connect(self._on_insert)
        self.list.opened.connect(self._on_problem)
        self.history.opened.connect(self.edition_wanted)

    def fill(
        self,
        content: EditionContent,
        kind: TemplateKind,
        lines: tuple[TemplateLine, ...],
        *,
        new: bool,
    ) -> None:
        """Put what an edition says into the fields; nobody typed that."""
        self._filling, self._brought = True, None
        self.settings.fill(content, kind, new=new)
        self.text.show_words(content.text)
        self.text_cy.show_words(content.text_cy)
        self.insert.set_choices(offers(lines))
        self._filling = False

    def take(self, brought: BroughtIn) -> None:
        """Tell from now on what was not carried over from Word."""
        self._brought = brought

    def put_back(self, words: dict[str, str]) -> None:
        """Bring back what was typed and not saved."""
        self._filling = True
        for name, field in self.settings.fields().items():
            field.put_back(words.get(name, ""))
        self.text.set_value(words.get(TEXT, ""))
        self.text_cy.set_value(words.get(TEXT_CY, ""))
        self._filling = False

    def kept(self) -> dict[str, str]:
        """Return all that stands in the fields, to be brought back by `put_back`."""
        kept = {name: one.kept() for name, one in self.settings.fields().items()}
        return kept | {TEXT: self.text.words(), TEXT_CY: self.text_cy.words()}

    def typed(self) -> Typed:
        """Return what stands in the fields."""
        text, text_cy = self.text.words(), self.text_cy.words()
        return Typed(
            self.settings.content(text, text_cy),
            self.settings.template_kind(),
            self.settings.template_code(),
        )

    def edit(self, editing: bool) -> None:
        """Let the fields be written in, or be read alone."""
        for box in (self.text, self.text_cy):
            box.box.setReadOnly(not editing)
        self.settings.setEnabled(editing)
        self.insert.setVisible(editing)

    def begin(self, *, editing: bool) -> None:
        """Bring the keyboard to where one writes or reads."""
        if self.tabs.value() == HISTORY:
            self.history.list.setFocus()
        elif self.tabs.value() == SETTINGS and editing:
            self.settings.title.focus()
        else:
            self.box().focus()

    def turn(self, by: int) -> None:
        """Bring the next tab to the front, or the last (-1)."""
        count = self.tabs.count()
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % count)

    def box(self) -> TemplateText:
        """Return the text in front, the English one where none is."""
        return self.text_cy if self.tabs.value() == TEXT_CY else self.text

    def language(self) -> str | None:
        """Return the language of the text in front; None where none is."""
        return _LANGUAGES.get(self.tabs.value())

    def fields(self) -> dict[str, Field]:
        """Return the fields by the names that problems have."""
        return {**self.settings.fields(), TEXT: self.text, TEXT_CY: self.text_cy}

    def label_of(self, name: str) -> str:
        """Return what a field is called."""
        field = self.fields().get(name)
        return name if field is None else field.label()

    def turn_to_field(self, field: Field) -> None:
        """Bring the tab to the front on which a field stands."""
        for name, box in ((TEXT, self.text), (TEXT_CY, self.text_cy)):
            if box is field:
                self.tabs.set_value(name)
                return
        self.tabs.set_value(SETTINGS)

    def show_seen(self, seen: TemplateSeen) -> None:
        """List what is wrong, each with its place."""
        rows, came = problem_rows(seen), self._brought
        if came is not None:
            rows += note_rows(came.notes, came.text, self.text.words())
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        if rows and self.list.current_key() is None:
            self.list.select_first()
        stops = sum(one.stops for one in seen.problems)
        if stops:
            words = say("To put right before it can be sent: {n}").format(n=stops)
        elif seen.pages:
            words = say("Pages: {pages}. Nothing is in the way.")
            words = words.format(pages=seen.pages)
        else:
            words = say("Nothing is in the way.")
        self.found.setText(words)

    @Slot(str)
    def _on_tab(self, key: str) -> None:
        self.parts.setCurrentIndex((TEXT, TEXT_CY, SETTINGS, HISTORY).index(key))
        self.low.setVisible(key in _LANGUAGES)
        self.turned.emit(key)

    @Slot()
    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()

    @Slot()
    def _on_insert(self) -> None:
        """Put what was chosen where the keyboard was in the text."""
        key = self.insert.key()
        if key is None:
            return
        self.insert.set_value(None)
        self.box().put_in(key)

    @Slot(object)
    def _on_problem(self, key: object) -> None:
        """Go to the place of a problem."""
        if isinstance(key, tuple):
            name, line, column, _ = key
            self.tabs.set_value(name)
            self.box().go_to(line, column)
