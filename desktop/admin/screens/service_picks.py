"""Several services out of the catalogue, as chips that can be taken out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from widgets.buttons import SecondaryButton
from widgets.fields import Choice, ChoiceField
from widgets.flow_layout import FlowLayout


class ServicePicks(ChoiceField):
    """Type a service to add it; press a chip to take it out."""

    def __init__(
        self, services: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """Take the names of the services in force, by code."""
        self._names, self._codes = services, list[str]()
        choices = [Choice(code, name) for code, name in services.items()]
        super().__init__(
            self.tr("Shown beside enquiries about"),
            sorted(choices, key=lambda choice: choice.text.casefold()),
            placeholder=self.tr("Add a service"),
            parent=parent,
        )
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        column = self.layout()
        if column is not None:
            column.addWidget(self._chips)
        self._chips.hide()
        self.line.picked.connect(self._on_service_picked)

    def codes(self) -> tuple[str, ...]:
        """Return the codes of the services that were picked."""
        return tuple(self._codes)

    def value(self) -> object:
        """Return the codes of the services that were picked."""
        return self.codes()

    def set_codes(self, codes: Iterable[str]) -> None:
        """Show these services as picked."""
        self._codes = list(dict.fromkeys(codes))
        self._show_chips()
        self.changed.emit()

    @Slot()
    def _on_service_picked(self) -> None:
        code = self.key()
        if code is None:
            return
        self.set_value(None)
        if code not in self._codes:
            self.set_codes([*self._codes, code])

    def _show_chips(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for code in self._codes:
            name = self._names.get(code, code)
            chip = SecondaryButton(
                name,
                icon="x",
                accessible_name=self.tr("Take out {service}").format(service=name),
                parent=self._chips,
            )
            chip.setProperty("service", code)
            chip.clicked.connect(self._on_chip_clicked)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._codes))

    @Slot()
    def _on_chip_clicked(self) -> None:
        gone = self.sender().property("service")
        self.focus()
        self.set_codes(code for code in self._codes if code != gone)
