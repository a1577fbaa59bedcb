"""Several answers out of a few, each with its own box."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from widgets import looks
from widgets.fields.field import Field
from widgets.looks import Space

_COLUMNS = 3


class TicksField(Field):
    """A label over boxes to tick; Space ticks, Tab goes from one to the next."""

    def __init__(
        self,
        label: str,
        choices: Sequence[tuple[str, str]],
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the label and (key, words) pairs."""
        box = QWidget()
        self.boxes: dict[str, QCheckBox] = {}
        for key, words in choices:
            tick = QCheckBox(words)
            tick.setAccessibleName(words)
            tick.setAccessibleDescription(label)
            self.boxes[key] = tick
        self._grid = QGridLayout(box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self._place()
        super().__init__(label, box, hint=hint, required=required, parent=parent)
        for tick in self.boxes.values():
            tick.toggled.connect(self._on_toggled)
        if self.boxes:
            first = next(iter(self.boxes.values()))
            box.setFocusProxy(first)

    def _place(self) -> None:
        columns = _COLUMNS if looks.now().text_percent < 140 else _COLUMNS - 1  # noqa: PLR2004  where three no longer fit
        for place, tick in enumerate(self.boxes.values()):
            self._grid.addWidget(tick, place // columns, place % columns)

    def changeEvent(self, event: QEvent) -> None:
        """Use fewer columns where the text is large."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_grid"):
            self._place()

    def _mark_invalid(self, invalid: bool) -> None:
        for tick in self.boxes.values():
            tick.setProperty("invalid", invalid)

    def value(self) -> object:
        """Return the keys that are ticked."""
        return self.ticked()

    def ticked(self) -> frozenset[str]:
        """Return the keys that are ticked."""
        return frozenset(key for key, tick in self.boxes.items() if tick.isChecked())

    def set_ticked(self, keys: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = set(keys)
        for key, tick in self.boxes.items():
            tick.setChecked(key in wanted)

    @Slot()
    def _on_toggled(self) -> None:
        if self.error():
            self.set_error("")
        self.changed.emit()
