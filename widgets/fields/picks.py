"""Fields whose few answers are all in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from widgets.fields.field import Field
from widgets.segments import SegmentedChoice


class SegmentField(Field):
    """A label over a bar of choices."""

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
        self.bar = SegmentedChoice(label, choices)
        super().__init__(label, self.bar, hint=hint, required=required, parent=parent)
        self.bar.changed.connect(self._on_bar_changed)

    def _mark_invalid(self, invalid: bool) -> None:
        self.bar.set_invalid(invalid)

    def value(self) -> object:
        """Return the key of the choice, or None."""
        return self.bar.value()

    def key(self) -> str | None:
        """Return the key of the choice, or None."""
        return self.bar.value()

    def set_value(self, key: str | None) -> None:
        """Choose by key; None takes the choice back."""
        self.bar.set_value(key)

    def kept(self) -> str:
        """Return the key of the choice."""
        return self.key() or ""

    def put_back(self, words: str) -> None:
        """Choose by key; "" takes the choice back."""
        self.bar.set_value(words or None)

    @Slot()
    def _on_bar_changed(self) -> None:
        if self.error():
            self.set_error("")
        self.changed.emit()


class YesNoField(SegmentField):
    """A question answered yes or no, by Y and N as well."""

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        yes = QCoreApplication.translate("Field", "Yes")
        no = QCoreApplication.translate("Field", "No")
        super().__init__(
            label,
            (("yes", yes), ("no", no)),
            hint=hint,
            required=required,
            parent=parent,
        )

    def value(self) -> object:
        """Return True, False, or None while unanswered."""
        return self.answer()

    def answer(self) -> bool | None:
        """Return True, False, or None while unanswered."""
        return {"yes": True, "no": False}.get(self.bar.value() or "")

    def set_answer(self, answer: bool | None) -> None:
        """Answer, or take the answer back with None."""
        self.bar.set_value({True: "yes", False: "no", None: None}[answer])
