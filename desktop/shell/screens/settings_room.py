"""Settings: what this PC looks like, and what holds for everyone at it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.runtime.settings_known import (
    COUNCIL_COLOUR,
    IDLE_LOCK_MINUTES,
    LANGUAGE,
    LOOK,
    MOTION,
    SLIP_PRINTER,
    TEXT_PERCENT,
    WATCH_SECONDS,
    WATCHED_FOLDER,
    WATCHED_INTO,
)
from desktop.runtime.translations import LANGUAGES
from desktop.shell.screens.side_page import SidePage
from desktop.shell.settings_view_model import SettingsViewModel
from widgets.banners import Banner
from widgets.colours import Tone
from widgets.fields import Choice, ChoiceField, LineField, SegmentField, YesNoField
from widgets.fields.field import Field
from widgets.looks import Space
from widgets.section import Heading, Words

COLUMN_WIDTH = 460
TEXT_SIZES = (100, 125, 150, 175, 200)
IDLE_MINUTES = (5, 10, 15)
WATCH_EVERY = (5, 15, 60)


class SettingsRoom(SidePage):
    """Every change holds at once; there is nothing to save."""

    def __init__(
        self, view_model: SettingsViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("SettingsRoom", "Settings"), parent)
        self._view_model = view_model
        self.fields: dict[str, Field] = {}
        self._make_mine()
        self._make_the_pc_s()
        self._lay_out()
        self._show_all()
        self._connect()

    def _make_mine(self) -> None:
        self.look = SegmentField(
            self.tr("Look"),
            (
                ("system", self.tr("As the PC")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("contrast", self.tr("High contrast")),
            ),
        )
        self.text = SegmentField(
            self.tr("Text size"), [(str(size), f"{size} %") for size in TEXT_SIZES]
        )
        self.language = SegmentField(
            self.tr("Language of the screens"), list(LANGUAGES.items())
        )
        self.motion = YesNoField(
            self.tr("Let things move"),
            hint=self.tr("Menus that open softly, a cursor that blinks"),
        )
        self.printer = ChoiceField(
            self.tr("Printer for slips"),
            hint=self.tr("Empty for the PC's usual printer"),
        )
        self.fields |= {
            LOOK.key: self.look,
            TEXT_PERCENT.key: self.text,
            LANGUAGE.key: self.language,
            MOTION.key: self.motion,
            SLIP_PRINTER.key: self.printer,
        }

    def _make_the_pc_s(self) -> None:
        self.idle = SegmentField(
            self.tr("Lock when nobody is at the desk"),
            [(str(n), self.tr("after {n} minutes").format(n=n)) for n in IDLE_MINUTES],
        )
        self.colour = LineField(
            self.tr("The council's colour"),
            hint=self.tr("Like #00513b; empty for ours. High contrast leaves it out"),
        )
        self.folder = LineField(
            self.tr("Folder that scans are put into"),
            hint=self.tr(
                "Like /srv/scans; empty for none. What is taken in is deleted from it"
            ),
        )
        self.every = SegmentField(
            self.tr("Look into it"),
            [(str(n), self.tr("every {n} s").format(n=n)) for n in WATCH_EVERY],
        )
        self.into = SegmentField(
            self.tr("Its pages go"),
            (
                ("own", self.tr("into a batch of their own")),
                ("open", self.tr("into the newest open batch")),
            ),
        )
        self.fields |= {
            WATCHED_FOLDER.key: self.folder,
            WATCH_SECONDS.key: self.every,
            WATCHED_INTO.key: self.into,
            IDLE_LOCK_MINUTES.key: self.idle,
            COUNCIL_COLOUR.key: self.colour,
        }

    def _lay_out(self) -> None:
        if self._view_model.problems:
            self.body.addWidget(
                Banner(
                    Tone.WARNING,
                    self.tr("Some settings could not be used."),
                    " ".join(self._view_model.problems),
                )
            )
        across = QHBoxLayout()
        across.setSpacing(2 * Space.XXL)
        across.addWidget(
            _column(
                self.tr("How it looks and speaks"),
                self.tr("Yours alone, wherever you sign in to this store."),
                self.look,
                self.text,
                self.language,
                self.motion,
            )
        )
        whole = self._view_model.may_change_pc
        across.addWidget(
            _column(
                self.tr("For everyone at this PC"),
                self.tr("What the council is called and rung on stands in Admin.")
                if whole
                else self.tr("Administrators change what else holds here."),
                self.printer,
                *(self._whole() if whole else ()),
            )
        )
        if not whole:
            for hidden in self._whole():
                hidden.setParent(self)
                hidden.hide()
        across.addStretch(1)
        self.body.addLayout(across)
        self.body.addStretch(1)

    def _whole(self) -> tuple[Field, ...]:
        """Return what administrators alone set."""
        return self.idle, self.colour, self.folder, self.every, self.into

    def _show_all(self) -> None:
        get = self._view_model.get
        self.look.set_value(get(LOOK))
        self.text.set_value(str(_nearest(get(TEXT_PERCENT), TEXT_SIZES)))
        self.language.set_value(get(LANGUAGE))
        self.motion.set_answer(get(MOTION))
        self.idle.set_value(str(_nearest(get(IDLE_LOCK_MINUTES), IDLE_MINUTES)))
        self.colour.set_text(get(COUNCIL_COLOUR))
        self.folder.set_text(get(WATCHED_FOLDER))
        self.every.set_value(str(_nearest(get(WATCH_SECONDS), WATCH_EVERY)))
        self.into.set_value(get(WATCHED_INTO))
        self._show_printers([])

    def _connect(self) -> None:
        model = self._view_model
        self.look.bar.changed.connect(self._on_look_changed)
        self.text.bar.changed.connect(self._on_text_changed)
        self.language.bar.changed.connect(self._on_language_changed)
        self.motion.bar.changed.connect(self._on_motion_changed)
        self.idle.bar.changed.connect(self._on_idle_changed)
        self.colour.left.connect(self._on_colour_left)
        self.folder.left.connect(self._on_folder_left)
        self.every.bar.changed.connect(self._on_every_changed)
        self.into.bar.changed.connect(self._on_into_changed)
        self.printer.left.connect(self._on_printer_left)
        model.problem_found.connect(self._on_problem_found)
        model.settled.connect(self._on_settled)
        model.printers_found.connect(self._show_printers)

    def begin(self) -> None:
        """Put the keyboard on the first setting; look for printers meanwhile."""
        self.look.focus()
        self._view_model.look_for_printers()

    @Slot(object)
    def _show_printers(self, names: list[str]) -> None:
        chosen = self._view_model.get(SLIP_PRINTER)
        known = dict.fromkeys([*names, *([chosen] if chosen else [])])
        blocked = self.printer.blockSignals(True)
        self.printer.set_choices([Choice(name, name) for name in known])
        self.printer.set_value(chosen or None)
        self.printer.blockSignals(blocked)

    @Slot()
    def _on_look_changed(self) -> None:
        if key := self.look.key():
            self._view_model.put(LOOK, key)

    @Slot()
    def _on_text_changed(self) -> None:
        if key := self.text.key():
            self._view_model.put(TEXT_PERCENT, int(key))

    @Slot()
    def _on_language_changed(self) -> None:
        if key := self.language.key():
            self._view_model.put(LANGUAGE, key)

    @Slot()
    def _on_motion_changed(self) -> None:
        answer = self.motion.answer()
        if answer is not None:
            self._view_model.put(MOTION, answer)

    @Slot()
    def _on_idle_changed(self) -> None:
        if key := self.idle.key():
            self._view_model.put(IDLE_LOCK_MINUTES, int(key))

    @Slot()
    def _on_folder_left(self) -> None:
        self._view_model.put(WATCHED_FOLDER, self.folder.text().strip())

    @Slot()
    def _on_every_changed(self) -> None:
        if key := self.every.key():
            self._view_model.put(WATCH_SECONDS, int(key))

    @Slot()
    def _on_into_changed(self) -> None:
        if key := self.into.key():
            self._view_model.put(WATCHED_INTO, key)

    @Slot()
    def _on_colour_left(self) -> None:
        self._view_model.put(COUNCIL_COLOUR, self.colour.text().strip())

    @Slot()
    def _on_printer_left(self) -> None:
        self._view_model.put(SLIP_PRINTER, self.printer.key() or "")

    @Slot(str, str)
    def _on_problem_found(self, key: str, words: str) -> None:
        if key in self.fields:
            self.fields[key].set_error(words)

    @Slot(str)
    def _on_settled(self, key: str) -> None:
        if key in self.fields:
            self.fields[key].set_error("")


def _column(title: str, words: str, *fields: Field) -> QWidget:
    column = QWidget()
    column.setMinimumWidth(COLUMN_WIDTH)
    inside = QVBoxLayout(column)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(Space.L)
    inside.addWidget(Heading(title))
    inside.addWidget(Words(words, "muted"))
    for field in fields:
        inside.addWidget(field)
    inside.addStretch(1)
    return column


def _nearest(value: int, offered: tuple[int, ...]) -> int:
    return min(offered, key=lambda size: abs(value - size))
