"""What was taken out of a text and what was put in, told in words and in colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from widgets import looks
from widgets.colours import Tone
from widgets.looks import Size, Space


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line: a heading, words that stayed, or words that came or went.

    Attributes:
        mark: what became of it, in a word or two; it stands before the words.
        pieces: words, each with whether they alone are what changed.
    """

    pieces: tuple[tuple[str, bool], ...]
    mark: str = ""
    tone: Tone | None = None
    heading: bool = False


class ChangesView(QTextBrowser):
    """Lines under each other, scrolled with the keys; nothing in them is mark-up."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TextLine, ...] = ()
        self.setProperty("role", "article")
        self.setAccessibleName(accessible_name)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)

    def show_lines(self, lines: Sequence[TextLine]) -> None:
        """Show *lines* from the first one; the same lines stay where they are."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self._render()
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def changeEvent(self, event: QEvent) -> None:
        """Write the lines anew when another look is worn."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._lines:
            self._render()

    def _render(self) -> None:
        worn, page = looks.now(), self.document()
        page.clear()
        page.setDefaultFont(worn.font(Size.BODY))
        page.setDocumentMargin(Space.S)
        cursor = QTextCursor(page)
        for number, line in enumerate(self._lines):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(_shape(line, first=not number))
            if line.mark:
                cursor.insertText(f"{line.mark}  ", _letters(line, strong=True))
            for words, changed in line.pieces:
                cursor.insertText(words, _letters(line, changed=changed))


def _shape(line: TextLine, *, first: bool) -> QTextBlockFormat:
    worn, shape = looks.now(), QTextBlockFormat()
    above = Space.L if line.heading and not first else 2
    shape.setTopMargin(worn.px(above))
    shape.setBottomMargin(worn.px(2))
    shape.setLeftMargin(worn.px(0 if line.heading else Space.S))
    if line.tone is not None:
        shape.setBackground(worn.colours.ground(line.tone))
    return shape


def _letters(
    line: TextLine, *, strong: bool = False, changed: bool = False
) -> QTextCharFormat:
    """Return how words look; those that alone changed are bold and underlined."""
    worn, letters = looks.now(), QTextCharFormat()
    bold = strong or changed or line.heading
    weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
    letters.setFont(worn.font(Size.SMALL if strong else Size.BODY, weight))
    role = "ink" if line.tone is not None or line.heading else "muted"
    if strong and line.tone is not None:
        role = line.tone.value
    letters.setForeground(worn.colour(role))
    letters.setFontUnderline(changed)
    return letters
