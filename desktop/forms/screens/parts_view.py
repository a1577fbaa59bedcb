"""Parts of a page: what is known, what can be done, and one form open at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.changes import Changes
from desktop.forms.form import Form, Line, OpenForm, Part, Step
from desktop.forms.screens.breaking import breakable
from desktop.forms.screens.form_panel import FormPanel
from desktop.runtime.desk import Desk
from widgets.buttons import QuietButton
from widgets.chips import Chip
from widgets.colours import Tone
from widgets.looks import Space, now
from widgets.section import GroupHeading, Words, scrolling
from widgets.section import Line as Rule
from widgets.words_and_buttons import WordsAndButtons

_LABEL_WIDTH = 190
_ABOVE = 56
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
Path = tuple[str, str, str]
"""A button's place: the part, the line's words, the button's own."""


class PartsView(QWidget):
    """Shows parts under their headings; a form opens where its button stands.

    Signals:
        saved(Form, Changes): a form was saved.
        person_wanted(UUID), property_wanted(UUID): a page to open.
        record_wanted(str, UUID): the kind and id of anything else to open.
        closed(): what is shown is to be put away.
        failed(object): an error for the crash desk.
    """

    saved = Signal(object, object)
    person_wanted = Signal(UUID)
    property_wanted = Signal(UUID)
    record_wanted = Signal(str, UUID)
    closed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        accessible_name: str,
        desk: Desk,
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the name for a screen reader; *compact* leaves air out, in a card."""
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setProperty("ownRing", True)
        self._desk, self._compact = desk, compact
        self._parts: tuple[Part, ...] = ()
        self._panel: FormPanel | None = None
        self._open: Path | None = None
        self._stood_at: int | None = None
        self._further = False
        self._buttons: dict[Path, QPushButton] = {}
        self._homes: dict[Path, QVBoxLayout] = {}
        self._steps: dict[Path, Step] = {}
        self._page = QWidget()
        self._page.setProperty("role", "page")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(
            0, 0 if compact else Space.S, Space.S, Space.XS if compact else Space.L
        )
        self._column.setSpacing(0)
        self._area = scrolling(self._page, accessible_name)
        self._area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def panel(self) -> FormPanel | None:
        """Return the form that is open, if one is."""
        return self._panel

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts; an open form stays, with what is typed in it."""
        focused, before = self._focused_path(), [*self._buttons]
        if self._stood_at is None:
            self._stood_at = self._area.verticalScrollBar().value()
        self._parts = tuple(parts)
        panel, self._panel = self._panel, None
        held: QWidget | None = self.window().focusWidget()
        typing = panel is not None and held is not None and panel.isAncestorOf(held)
        if panel is not None:
            panel.setParent(None)
        self._clear()
        for part in self._parts:
            self._add_part(part)
        for widget in self._page.findChildren(QWidget, options=_DIRECT):
            widget.show()  # what is not yet seen takes no keyboard
        self._column.addStretch(1)
        self._put_back(panel)
        if typing and held is not None and self.isAncestorOf(held):
            held.setFocus(Qt.FocusReason.OtherFocusReason)
        if focused is not None:
            self._focus_near(focused, before)

    @Slot(int, int)
    def _on_range_changed(self, _least: int, most: int) -> None:
        """Scroll back to where the page stood, once its new lines have room."""
        if self._stood_at is None or most == 0:
            return
        self._area.verticalScrollBar().setValue(min(self._stood_at, most))
        if most >= self._stood_at:
            self._stood_at = None
        path = self._focused_path()
        if path is not None:
            self._area.ensureWidgetVisible(self._buttons[path], 0, Space.XL)

    def _focus_near(self, path: Path, before: Sequence[Path]) -> None:
        """Give the keyboard to a button, or to one beside where it was.

        The same button of the next line comes first, so that a list is gone
        through by one key; *before* is how the buttons stood.
        """
        part, _, label = path
        later = before[before.index(path) :]
        near = [path, *(each for each in later if (each[0], each[2]) == (part, label))]
        near += [each for each in self._buttons if each[0] == part]
        found = next((each for each in near if each in self._buttons), None)
        widget: QWidget = self._area if found is None else self._buttons[found]
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self, panel: FormPanel | None) -> None:
        """Put the open form where its button stands now, or let it go."""
        if panel is None or self._open is None:
            return
        if self._further:
            self._put_further_back(panel, self._open[0])
            return
        step = self._step_of(panel.form.key, self._open)
        if not isinstance(step, OpenForm):
            self._open = None
            panel.keep_draft()
            panel.deleteLater()
            return
        panel.renew(step.form)
        self._panel = panel
        self._homes[self._open].addWidget(panel)
        panel.show()

    def _put_further_back(self, panel: FormPanel, part: str) -> None:
        """Keep a form that no button stands for: no button's form is it."""
        paths = [path for path in self._homes if path[0] == part] or [*self._homes]
        if not paths:
            self._open = None
            panel.deleteLater()
            return
        self._panel, self._open = panel, paths[0]
        self._homes[paths[0]].addWidget(panel)
        panel.show()

    def _step_of(self, key: str, path: Path) -> Step | None:
        """Return the step that an open form stands for, never another record's."""
        for other, step in self._steps.items():
            if key and isinstance(step, OpenForm) and step.form.key == key:
                self._open = other
                return step
        found = self._steps.get(path) or self._same_button(path)
        keyed = isinstance(found, OpenForm) and bool(found.form.key)
        return None if key and keyed else found

    def _same_button(self, path: Path) -> Step | None:
        """Return the step of the same name where the line's words have changed."""
        part, _, label = path
        for other, step in self._steps.items():
            if other[0] == part and other[2] == label:
                self._open = other
                return step
        return None

    def go_to(self, part: str) -> None:
        """Bring the first button of a part under the keys, and into sight."""
        button = next(
            (one for path, one in self._buttons.items() if path[0] == part), None
        )
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, button, partial(self._bring_into_view, button))

    def open_form(self, part: str, form_title: str = "") -> bool:
        """Open the first form of a part, or the one with a title; False if none."""
        for path, step in self._steps.items():
            if path[0] != part or not isinstance(step, OpenForm):
                continue
            if not form_title or step.form.title == form_title:
                self._open_at(path, step.form)
                return True
        return False

    def reopen(self, form_key: str) -> bool:
        """Open the form of this key again; False if none here has it."""
        for path, step in self._steps.items():
            if form_key and isinstance(step, OpenForm) and step.form.key == form_key:
                self._open_at(path, step.form)
                return True
        return False

    def press(self, form_key: str) -> bool:
        """Press the button of the form of this key; False if none here has it."""
        for path, step in self._steps.items():
            if form_key and isinstance(step, OpenForm) and step.form.key == form_key:
                self._buttons[path].click()
                return True
        return False

    def show_form(self, part: str, form: Form) -> None:
        """Open a form that no button stands for under a part."""
        path = next((path for path in self._homes if path[0] == part), None)
        if path is not None:
            self._open_at(path, form)
            self._further = True

    @Slot()
    def close_form(self) -> None:
        """Put the open form away and the keyboard where it came from."""
        path, panel = self._open, self._panel
        self._open = self._panel = None
        if panel is not None:
            panel.hide()
            panel.deleteLater()
        if path in self._buttons:
            self._buttons[path].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_at(self, path: Path, form: Form) -> None:
        self._stood_at = None
        if self._panel is not None:
            self._panel.leave()
        panel = FormPanel(form, self._desk)
        panel.saved.connect(self._on_saved)
        panel.closed.connect(self.close_form)
        panel.failed.connect(self.failed)
        self._panel, self._open, self._further = panel, path, False
        self._homes[path].addWidget(panel)
        panel.begin()
        self._bring_into_view(panel)
        if form.at_once:
            panel.submit()  # it stays where something stands in the way
        if self._panel is panel:
            # A tab that came to the front only now has not its room yet.
            QTimer.singleShot(0, panel, partial(self._bring_into_view, panel))

    def _bring_into_view(self, panel: QWidget) -> None:
        """Scroll so that the form shows, and what it hangs on above it.

        It may have been saved and taken off the page before its turn came.
        """
        if not self._page.isAncestorOf(panel):
            return
        self._column.activate()
        self._page.resize(self._page.width(), self._page.sizeHint().height())
        top = panel.mapTo(self._page, QPoint(0, 0)).y()
        room = self._area.viewport().height()
        bottom = top + panel.sizeHint().height() + Space.L
        bar = self._area.verticalScrollBar()
        if bottom > bar.value() + room:
            bar.setValue(bottom - room)
        if top - _ABOVE < bar.value():
            bar.setValue(max(0, top - _ABOVE))

    def _clear(self) -> None:
        self._buttons, self._homes, self._steps = {}, {}, {}
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def _add_part(self, part: Part) -> None:
        host = QWidget()
        home = QVBoxLayout(host)
        home.setContentsMargins(0, 0, 0, 0)
        buttons = self._make_buttons(home, (part.key, ""), part.steps)
        if not self._compact:
            self._column.addSpacing(Space.M)
        self._column.addWidget(WordsAndButtons(GroupHeading(part.title), *buttons))
        self._column.addWidget(host)
        if part.note:
            self._column.addWidget(Words(part.note, "hint"))
        if not part.lines and part.empty:
            empty = Words(part.empty, "muted")
            empty.setContentsMargins(0, Space.XS, 0, Space.S)
            self._column.addWidget(empty)
        for place, line in enumerate(part.lines):
            if place:
                self._column.addWidget(Rule())
            self._column.addWidget(self._line(part, line))

    def _line(self, part: Part, line: Line) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(Space.XS)
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        if line.label:
            label = Words(line.label, "muted")
            label.setFixedWidth(now().px(_LABEL_WIDTH))
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        body = Words(breakable(line.words))
        body.setAccessibleName(line.words)
        words.addWidget(body)
        if line.detail:
            words.addWidget(Words(breakable(line.detail), "hint"))
        row.addLayout(words, 1)
        home = QVBoxLayout()
        place = (part.key, line.words)
        if any(path[:2] == place for path in self._homes):  # told apart by the rest
            place = (part.key, f"{line.words} · {line.detail}")
        buttons = self._make_buttons(home, place, line.steps)
        beside: list[QWidget] = [*buttons]
        if line.badge:
            beside.insert(0, Chip(line.badge, Tone(line.tone)))
        column.addWidget(WordsAndButtons(said, *beside) if beside else said)
        column.addLayout(home)
        return whole

    def _make_buttons(
        self, home: QVBoxLayout, place: tuple[str, str], steps: tuple[Step, ...]
    ) -> list[QPushButton]:
        """Return a button for each of *steps*, whose form opens in *home*."""
        made: list[QPushButton] = []
        if not steps:
            self._homes.setdefault((*place, ""), home)
        for step in steps:
            path = (*place, step.label)
            keys = step.keys if isinstance(step, OpenForm) else ""
            about = place[1][:60]
            name = f"{step.label}: {about}" if about else step.label
            button = QuietButton(step.label, keys=keys, accessible_name=name)
            button.setProperty("path", path)
            button.clicked.connect(self._on_clicked)
            self._buttons[path], self._homes[path] = button, home
            self._steps[path] = step
            made.append(button)
        return made

    def _focused_path(self) -> Path | None:
        held: QWidget | None = self.window().focusWidget()
        found = (path for path, button in self._buttons.items() if button is held)
        return next(found, None)

    @Slot()
    def _on_clicked(self) -> None:
        path = tuple(self.sender().property("path"))
        step = self._steps[(path[0], path[1], path[2])]
        if isinstance(step, OpenForm):
            self._open_at((path[0], path[1], path[2]), step.form)
        elif step.kind == "close":
            self.closed.emit()
        elif step.kind == "person":
            self.person_wanted.emit(step.id)
        elif step.kind == "property":
            self.property_wanted.emit(step.id)
        else:
            self.record_wanted.emit(step.kind, step.id)

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        self.close_form()
        further = form.follow_up(changes) if form.follow_up is not None else None
        if further is not None and self._parts:
            self.show_form(self._parts[0].key, further)
        self.saved.emit(form, changes)
