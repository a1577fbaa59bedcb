"""Settings as the screen changes them: saved at once, refused in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from db.domain.permissions import Action
from db.errors import FieldProblem, GuildhallError
from desktop.runtime.desk import Desk
from desktop.runtime.printing import Printer
from desktop.runtime.settings import Settings
from desktop.runtime.settings_known import Setting, V

Printers = Callable[[], tuple[Printer, ...]]


class SettingsViewModel(QObject):
    """Reads and writes what is set on this PC.

    Signals:
        problem_found(str, str): the key of a setting and what to do about it.
        settled(str): a setting was saved; a problem beside it is over.
        printers_found(object): the names of the printers there are.
        failed(object): for the crash desk.
    """

    problem_found = Signal(str, str)
    settled = Signal(str)
    printers_found = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        printers: Printers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._printers = desk, settings, printers

    @property
    def may_change_pc(self) -> bool:
        """Whether this person may change what holds for everyone here."""
        return self._desk.actor.may(Action.CHANGE_SETTINGS)

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be read from the settings file."""
        return self._settings.problems

    def get(self, setting: Setting[V]) -> V:
        """Return what *setting* is set to."""
        return self._settings.get(setting)

    def put(self, setting: Setting[V], value: V) -> None:
        """Set *setting*, or say what is wrong with *value*."""
        if self._settings.get(setting) == value:
            self.settled.emit(setting.key)
            return
        try:
            self._settings.put(setting, value)
        except FieldProblem as problem:
            self.problem_found.emit(problem.field, str(problem))
        except GuildhallError as error:
            self.failed.emit(error)
        else:
            self.settled.emit(setting.key)

    def look_for_printers(self) -> None:
        """Ask the system which printers there are; it may take a while."""
        self._desk.slow(self._printers, self._on_printers, self._on_no_printers)

    @Slot(object)
    def _on_printers(self, printers: tuple[Printer, ...]) -> None:
        self.printers_found.emit([printer.name for printer in printers])

    @Slot(object)
    def _on_no_printers(self, error: BaseException) -> None:
        if isinstance(error, GuildhallError):
            self.printers_found.emit([])
        else:
            self.failed.emit(error)
