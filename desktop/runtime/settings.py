"""What is set in one store."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Signal

from db.errors import FieldProblem, Unavailable
from desktop.runtime import settings_file
from desktop.runtime.redaction import type_name
from desktop.runtime.settings_file import UPGRADES, VERSION, Upgrade, Value, Values
from desktop.runtime.settings_known import ALL, PERSONAL, Setting, V

translate = QCoreApplication.translate
Keep = Callable[[str, Value], None]
LAST = "last."
"""Before the key of how it last looked."""
_log = logging.getLogger(__name__)


class Settings(QObject):
    """What is set in one store, read once and written at each change.

    What is personal (`PERSONAL`) is each person's own while they are signed in: it
    is kept where `begin_for` says, and the file has what holds for whoever has set
    nothing. The file also remembers how it last looked, so that the entrance is
    readable for whoever works here most.

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
        self._keep: Keep | None = None
        self._read(upgrades)
        self._own: Values = {
            key.removeprefix(LAST): value
            for key, value in self._values.items()
            if key.startswith(LAST)
        }

    @property
    def problems(self) -> tuple[str, ...]:
        """Return what could not be used, a sentence each, for the settings screen."""
        return tuple(self._problems)

    def get(self, setting: Setting[V]) -> V:
        """Return what *setting* is set to, or its default."""
        return cast("V", self._holds(setting))

    def _holds(self, setting: Setting[bool] | Setting[int] | Setting[str]) -> Value:
        value = self._values.get(setting.key, setting.default)
        if setting.key in PERSONAL:
            value = self._own.get(setting.key, value)
        return setting.default if setting.complaint(value) else value

    def put(self, setting: Setting[V], value: V) -> None:
        """Set *setting* and save it.

        Raises FieldProblem if the value won't do and Unavailable if the disk
        won't take it; nothing is changed then.
        """
        if complaint := setting.complaint(value):
            raise FieldProblem(setting.key, complaint)
        if setting.key in PERSONAL and self._keep is not None:
            self._own = self._own | {setting.key: value}
            self._keep(setting.key, value)
            self._remember()
        else:
            self._save(self._values | {setting.key: value})
        self.changed.emit(setting.key)

    def begin_for(self, own: Mapping[str, Value], keep: Keep) -> None:
        """Let what one person has set for themselves hold from now on.

        *keep* is called with each personal setting that they change.
        """
        before = {one.key: self._holds(one) for one in ALL}
        self._own = {key: value for key, value in own.items() if key in PERSONAL}
        self._keep = keep
        self._remember()
        for one in ALL:
            if self._holds(one) != before[one.key]:
                self.changed.emit(one.key)

    def end_for(self) -> None:
        """Note that nobody is signed in; it looks as it did until somebody is."""
        self._keep = None

    def _remember(self) -> None:
        """Write down how it looks now; where the disk won't, it is forgotten."""
        values = {k: v for k, v in self._values.items() if not k.startswith(LAST)}
        values |= {LAST + key: value for key, value in self._own.items()}
        if values == self._values:
            return
        try:
            self._save(values)
        except Unavailable as error:
            _log.warning("last look not kept", extra={"error": type_name(error)})

    def _save(self, values: Values) -> None:
        try:
            self._write(values)
        except OSError as error:
            raise Unavailable(
                translate("Settings", "The settings can't be saved on this disk.")
            ) from error
        self._values = values

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
            if key.startswith(LAST):
                continue
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
