"""Several choices out of many, as chips that can be taken out."""

import json
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from widgets.buttons import SecondaryButton
from widgets.fields.choice import Choice, ChoiceField
from widgets.flow_layout import FlowRow


class SeveralField(ChoiceField):
    """Type one to add it; press a chip to take it out."""

    def __init__(
        self,
        label: str,
        choices: Iterable[Choice] = (),
        *,
        hint: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._picked: list[str] = []
        self._named: dict[str, str] = {}
        self._notes: dict[str, str] = {}
        super().__init__(
            label, choices, hint=hint, placeholder=placeholder, parent=parent
        )
        self._chips = FlowRow(parent=self)
        column = self.layout()
        if column is not None:
            column.addWidget(self._chips)
        self._chips.hide()
        self.line.picked.connect(self._on_one_picked)

    def keys(self) -> tuple[str, ...]:
        """Return the keys that were picked, in their order."""
        return tuple(self._picked)

    def value(self) -> object:
        """Return the keys that were picked."""
        return self.keys()

    def set_keys(self, keys: Iterable[str]) -> None:
        """Show these as picked, those that are offered no longer as well."""
        self._picked = list(dict.fromkeys(keys))
        self._show_chips()
        self.changed.emit()

    def set_named(self, named: Mapping[str, str], notes: Mapping[str, str]) -> None:
        """Take the names of what isn't offered, and quiet words for chips."""
        self._named, self._notes = dict(named), dict(notes)
        self._show_chips()

    def kept(self) -> str:
        """Return the keys that were picked."""
        return json.dumps(self._picked)

    def put_back(self, words: str) -> None:
        """Show the keys that `kept` gave as picked."""
        self.set_keys(json.loads(words))

    @Slot()
    def _on_one_picked(self) -> None:
        key = self.key()
        if key is None:
            return
        self.set_value(None)
        if key not in self._picked:
            self.set_keys([*self._picked, key])

    def _name(self, key: str) -> str:
        offered = (choice.text for choice in self._choices if choice.key == key)
        return next(offered, self._named.get(key, key))

    def _show_chips(self) -> None:
        self._chips.clear()
        take_out = QCoreApplication.translate("Field", "Take out {name}")
        for key in self._picked:
            name, note = self._name(key), self._notes.get(key, "")
            chip = SecondaryButton(
                ", ".join(part for part in (name, note) if part),
                icon="x",
                accessible_name=take_out.format(name=name),
            )
            chip.setProperty("picked", key)
            chip.clicked.connect(self._on_chip_clicked)
            self._chips.add(chip)
        self._chips.setVisible(bool(self._picked))

    @Slot()
    def _on_chip_clicked(self) -> None:
        gone = self.sender().property("picked")
        self.focus()
        self.set_keys(key for key in self._picked if key != gone)
