"""What every field has: its label above, its hint and its error below."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets.announce import announce
from widgets.colours import Tone
from widgets.icons import IconLabel
from widgets.looks import Space
from widgets.reading_order import pass_on
from widgets.said import said
from widgets.section import Flowing, Words, restyle


def _tr(text: str) -> str:
    return QCoreApplication.translate("Field", text)


class Field(QWidget):
    """A label, a control, a hint and an error, tied together for everyone.

    *Signals*: ``changed`` at every change of the value; ``left`` when a
    person has finished with the field.
    """

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        hint: str = "",
        required: bool = False,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take what to type (*label*) and its form (*hint*, "like CM9 4LQ").

        *required* is told to a screen reader and marked by a star;
        *optional* says so in words, for forms that need nearly everything.
        """
        super().__init__(parent)
        self.control = control
        self._plain_label, self._hint_text, self._error = label, hint, ""
        self._refusal = ""
        self._required = required
        shown = label + (" *" if required else "")
        self._label = Flowing(shown, "label")
        self._label.setBuddy(control)
        self._optional = Words(_tr("optional"), "hint", wrap=False)
        if not optional:
            self._optional.hide()
        self._hint = Words(hint, "hint")
        if not hint:
            self._hint.hide()
        self._error_icon = IconLabel("circle-alert", "danger", 16)
        self._error_words = Words("", "error")
        self._error_icon.hide()
        self._error_words.hide()
        self._lay_out()
        self._describe()
        self.changed.connect(self._forget_refusal)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._label, 0)
        head.addWidget(self._optional, 0)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._error_words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.control)
        column.addLayout(foot)
        column.addWidget(self._hint)
        pass_on(self, self.control)

    def label(self) -> str:
        """Return the label, without marks."""
        return self._plain_label

    def set_label(self, label: str, hint: str | None = None) -> None:
        """Change the label, and the hint if one is given."""
        self._plain_label = label
        self._label.setText(label + (" *" if self._required else ""))
        if hint is not None:
            self.set_hint(hint)
        self._describe()

    def set_hint(self, hint: str, tone: Tone | None = None) -> None:
        """Change the hint under the control; *tone* colours what its words say."""
        self._hint_text = hint
        self._hint.set_tone(tone)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint) and not self._error)
        self._describe()

    def error(self) -> str:
        """Return the error shown, or nothing."""
        return self._error

    def set_error(self, text: str) -> None:
        """Show and announce what to do, or take the error away if empty.

        The value is never touched. A field that stayed empty because what was
        pasted is too long goes on saying that, whatever else is asked of it.
        """
        text = said(text)
        if text and self._refusal and not self.value():
            text = self._refusal
        news = text != self._error
        self._error = text
        self._error_words.setText(text)
        for widget in (self._error_icon, self._error_words):
            widget.setVisible(bool(text))
        self._hint.setVisible(bool(self._hint_text) and not text)
        self._mark_invalid(bool(text))
        self._describe()
        if text and news:
            announce(self.control, f"{self._plain_label}: {text}", urgent=True)

    def refuse(self, words: str) -> None:
        """Say why nothing was taken, until something is."""
        self._refusal = words
        self.set_error(words)

    @Slot()
    def _forget_refusal(self) -> None:
        self._refusal = ""

    def hideEvent(self, event: QHideEvent) -> None:
        """Begin anew where the form is opened again."""
        super().hideEvent(event)
        self._forget_refusal()

    def _mark_invalid(self, invalid: bool) -> None:
        self.control.setProperty("invalid", invalid)
        restyle(self.control)

    def _describe(self) -> None:
        required = _tr("required") if self._required else ""
        name = ", ".join(part for part in (self._plain_label, required) if part)
        self.setAccessibleName(self._plain_label)
        self.control.setAccessibleName(name)
        parts = (self._error, self._hint_text)
        self.control.setAccessibleDescription(". ".join(p for p in parts if p))

    def value(self) -> object:
        """Return what was entered, in the field's own type; None if nothing."""
        raise TypeError(f"{type(self).__name__} has no value of its own")

    def kept(self) -> str:
        """Return what stands here as words, for a draft; "" where none is kept."""
        return ""

    def put_back(self, words: str) -> None:
        """Put back what `kept` gave."""

    def focus(self) -> None:
        """Bring the keyboard here, as from an error summary or a shortcut."""
        self.control.setFocus(Qt.FocusReason.ShortcutFocusReason)
