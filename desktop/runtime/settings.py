"""What is set in one store."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Signal

from db.errors import FieldProblem, Unavailable
from desktop.runtime import settings_file
from desktop.runtime.redaction import type_name
from desktop.runtime.settings_file import UPGRADES, VERSION, Upgrade, Values
from desktop.runtime.settings_known import ALL, Setting, V

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)


class Settings(QObject):
    """What is set in one store, read once and written at each change.

    A value that can't be used gives way to its default and to a word in
    `problems`; the file keeps it until it is set anew. A file that can't be read
    at all is put aside, not lost, when something is set.

    Signals:
        changed: the key of what was set, after it was saved.
    """

    changed = Signal(str)

    def __init__(
        self,
        path: Path,
        parent: QObject | None = None,
        upgrades: Mapping[int, Upgrade] = UPGRADES,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._version, self._values, self._is_unreadable = VERSION, Values(), False
        self._problems: list[str] = []
        self._read(upgrades)

    @property
    def problems(self) -> tuple[str, ...]:
        """Return what could not be used, a sentence each, for the settings screen."""
        return tuple(self._problems)

    def get(self, setting: Setting[V]) -> V:
        """Return what *setting* is set to, or its default."""
        value = self._values.get(setting.key, setting.default)
        return setting.default if setting.complaint(value) else cast("V", value)

    def put(self, setting: Setting[V], value: V) -> None:
        """Set *setting* and save it.

        Raises FieldProblem if the value won't do and Unavailable if the disk
        won't take it; nothing is changed then.
        """
        if complaint := setting.complaint(value):
            raise FieldProblem(setting.key, complaint)
        values = self._values | {setting.key: value}
        try:
            self._write(values)
        except OSError as error:
            raise Unavailable(
                translate("Settings", "The settings can't be saved on this disk.")
            ) from error
        self._values = values
        self.changed.emit(setting.key)

    def _read(self, upgrades: Mapping[int, Upgrade]) -> None:
        try:
            version, self._values = settings_file.read(self._path, upgrades)
        except ValueError as error:
            self._is_unreadable = True
            self._problems.append(
                translate(
                    "Settings",
                    "The settings file can't be read, so the usual settings hold."
                    " The file is kept.",
                )
            )
            _log.warning("settings not read", extra={"error": type_name(error)})
            return
        except OSError as error:
            raise Unavailable(
                translate("Settings", "The settings can't be read from the disk.")
            ) from error
        self._version = max(version, VERSION)
        if version > VERSION:
            self._problems.append(
                translate(
                    "Settings",
                    "The settings are from a newer Guildhall; those that this one"
                    " knows hold.",
                )
            )
        declared = {setting.key: setting for setting in ALL}
        for key, value in self._values.items():
            if key not in declared:
                words = translate("Settings", "There is no setting called {key}.")
                self._problems.append(words.format(key=key))
            elif complaint := declared[key].complaint(value):
                words = translate("Settings", "{key} can't be used as it is.")
                self._problems.append(f"{words.format(key=key)} {complaint}")

    def _write(self, values: Values) -> None:
        if self._is_unreadable:
            self._path.replace(self._path.with_suffix(".unreadable"))
            self._is_unreadable = False
        settings_file.write(self._path, self._version, values)
