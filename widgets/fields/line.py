"""Fields of one line: words, a telephone number, money, a date."""

import re
from collections.abc import Callable
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from widgets import looks
from widgets.fields.field import Field
from widgets.fields.guarded_line import DEFAULT_LIMIT, GuardedLine
from widgets.looks import Size


def _tr(text: str) -> str:
    return QCoreApplication.translate("Field", text)


_SIDE = 14


class SideNoteLine(GuardedLine):
    """A line with quiet words at its right-hand end, such as the service."""

    def __init__(self, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(limit, parent)
        self._note, self._shows_note = "", False
        self.textChanged.connect(self._on_text_resized)

    @Slot()
    def _on_text_resized(self) -> None:
        self._make_room()

    def set_note(self, note: str) -> None:
        """Show words at the right-hand end; they are no part of the value."""
        self._note = note
        self._make_room()
        self.update()

    def _note_width(self) -> int:
        font = looks.now().font(Size.SMALL)
        return round(QFontMetricsF(font).horizontalAdvance(self._note)) + 12

    def _make_room(self) -> None:
        wanted = self._note_width() if self._note else 0
        words = self.fontMetrics().horizontalAdvance(self.text())
        fits = words + wanted < self.width() - 2 * _SIDE
        self._shows_note = bool(self._note) and fits
        self.setTextMargins(0, 0, wanted if fits else 0, 0)
        cut = words > self.width() - 2 * _SIDE
        # Escaped: what somebody typed is shown as it stands, never as markup.
        self.setToolTip(f"<p>{escape(self.text())}</p>" if cut else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the note up where there is no room."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, then the note."""
        super().paintEvent(event)
        if not self._shows_note:
            return
        painter = QPainter(self)
        painter.setFont(looks.now().font(Size.SMALL))
        painter.setPen(looks.now().colour("muted"))
        box = self.rect().adjusted(0, 0, -11, 0)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, self._note)
        painter.end()


class LineField(Field):
    """One line of words."""

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        optional: bool = False,
        limit: int = DEFAULT_LIMIT,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.line = SideNoteLine(limit)
        self.line.setPlaceholderText(placeholder)
        super().__init__(
            label,
            self.line,
            hint=hint,
            required=required,
            optional=optional,
            parent=parent,
        )
        self.line.textChanged.connect(self._on_text_changed)
        self.line.editingFinished.connect(self._on_editing_finished)
        self.line.refused.connect(self.refuse)

    def text(self) -> str:
        """Return the words as typed, without blanks around them."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Put words in the line."""
        self._put(text)

    def value(self) -> object:
        """Return the words, without blanks around them; "" if there are none."""
        return self.text()

    def set_value(self, value: str) -> None:
        """Put words in the line."""
        self._put(value)

    def _put(self, text: str) -> None:
        """Show *text* from its beginning, unless somebody is typing there."""
        self.line.setText(text)
        if not self.line.hasFocus():
            self.line.setCursorPosition(0)

    def kept(self) -> str:
        """Return the words as typed."""
        return self.text()

    def put_back(self, words: str) -> None:
        """Put words in the line; whoever types there stays in their place."""
        place = self.line.cursorPosition()
        self._put(words)
        if self.line.hasFocus():
            self.line.setCursorPosition(place)

    def set_note(self, note: str) -> None:
        """Show quiet words at the right-hand end of the line."""
        self.line.set_note(note)

    def set_read_only(self, read_only: bool) -> None:
        """Keep the words from being changed."""
        self.line.setReadOnly(read_only)

    @Slot()
    def _on_text_changed(self) -> None:
        if self.error():
            self.set_error("")
        self.changed.emit()

    @Slot()
    def _on_editing_finished(self) -> None:
        self._tidy()
        self.left.emit()

    def _tidy(self) -> None:
        """Take blanks from around the words when the field is left."""
        if self.line.text() != self.text():
            self.line.setText(self.text())


class PhoneField(LineField):
    """A telephone number; *tidy* writes it as people do, or raises ValueError."""

    def __init__(
        self,
        label: str,
        tidy: Callable[[str], str],
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint=hint, required=required, limit=40, parent=parent)
        self._tidy_number = tidy
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)

    def _tidy(self) -> None:
        if not self.text():
            return
        try:
            self.line.setText(self._tidy_number(self.text()))
        except ValueError as problem:
            self.set_error(str(problem))


_MONEY = re.compile(r"£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?\s*(p?)")


def pence(text: str) -> int | None:
    """Return an amount in pence, from "12", "£1,234.50" or "50p"; None if unclear."""
    match = _MONEY.fullmatch(text.strip())
    if match is None:
        return None
    whole, part, in_pence = match.groups()
    pounds = int(whole.replace(",", ""))
    if in_pence:
        return None if part else pounds
    return pounds * 100 + int((part or "0").ljust(2, "0"))


class MoneyField(LineField):
    """An amount of money, in pounds and pence as typed; pence as a value."""

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint=hint, required=required, limit=16, parent=parent)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> object:
        """Return whole pence, or None if empty or unclear."""
        return self.amount()

    def amount(self) -> int | None:
        """Return whole pence, or None if empty or unclear."""
        return pence(self.text())

    def set_amount(self, amount: int | None) -> None:
        """Show an amount given in pence."""
        self.line.setText("" if amount is None else f"£{amount / 100:,.2f}")

    def _tidy(self) -> None:
        if not self.text():
            return
        if (amount := self.amount()) is None:
            self.set_error(_tr("Enter an amount, like £12.50"))
        else:
            self.set_amount(amount)


class DateField(LineField):
    """A date typed as people say it: "20/11", "fri", "yesterday"."""

    def __init__(
        self,
        label: str,
        parse: Callable[[str], date | None],
        show: Callable[[date], str],
        *,
        hint: str = "",
        required: bool = False,
        ahead: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take how words become a date (None or ValueError if they don't) and back.

        *ahead*: a day to come is asked for.
        """
        super().__init__(label, hint=hint, required=required, limit=40, parent=parent)
        self._parse, self._show, self._ahead = parse, show, ahead

    def value(self) -> object:
        """Return the date, or None if empty or unclear."""
        return self.day()

    def day(self) -> date | None:
        """Return the date, or None if empty or unclear."""
        try:
            return self._parse(self.text()) if self.text() else None
        except ValueError:
            return None

    @property
    def unclear(self) -> str:
        """What to do about words that are no date."""
        if self._ahead:
            return _tr("Enter a date, like 20/11, Friday or tomorrow")
        return _tr("Enter a date, like 20/11, Friday or yesterday")

    def set_day(self, day: date | None) -> None:
        """Show a date."""
        self.line.setText(self._show(day) if day else "")

    def _tidy(self) -> None:
        if not self.text():
            return
        try:
            day = self._parse(self.text())
        except ValueError as problem:
            self.set_error(str(problem))
            return
        if day is None:
            self.set_error(self.unclear)
        else:
            self.set_day(day)
