"""The words of a template in one language, and going to a place in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from db.domain.letters.known_values import KNOWN_VALUES
from db.domain.letters.states import TemplateKind
from db.domain.letters.template import LONGEST
from db.queries.letters.template_list import TemplateLine
from desktop.letters.wording import in_language, say
from widgets.fields import Choice, LongTextField

_LEAST_LINES = 4
_WORDS = "??))"


class TemplateText(LongTextField):
    """A text with placeholders, as it is typed: no blank of it is taken away."""

    def __init__(self, label: str) -> None:
        super().__init__(label, limit=LONGEST, lines=(_LEAST_LINES, _LEAST_LINES))
        self.box.fill()

    def words(self) -> str:
        """Return the words as typed, with the blanks around them."""
        return self.box.toPlainText()

    def show_words(self, words: str) -> None:
        """Put words in the box, unless they stand there."""
        if self.words() != words:
            self.set_value(words)

    def put_in(self, words: str) -> None:
        """Put words where the keyboard was; into a condition one writes on."""
        if len(self.words()) + len(words) > LONGEST:
            self.refuse(say("There is no room for it"))
        else:
            self.box.insertPlainText(words)
            if words.endswith(_WORDS):
                self.box.moveCursor(QTextCursor.MoveOperation.Left)
                self.box.moveCursor(QTextCursor.MoveOperation.Left)
        self.focus()

    def go_to(self, line: int, column: int) -> None:
        """Bring the keyboard to a place; both count from 1, in characters."""
        block = self.box.document().findBlockByNumber(line - 1)
        before = block.text()[: column - 1].encode("utf-16-le")
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + len(before) // 2)
        self.box.setTextCursor(cursor)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.ensureCursorVisible()


def offers(lines: tuple[TemplateLine, ...]) -> list[Choice]:
    """Return what can be put into a text, by its label: values and passages."""
    values = [
        Choice(
            f"(({one.name}{_WORDS}" if one.condition else f"(({one.name}))",
            in_language(one.label, one.label_cy),
            one.name,
        )
        for one in KNOWN_VALUES
    ]
    passages = (one.newest for one in lines)
    return values + [
        Choice(
            f"[[{one.code}]]",
            in_language(one.content.title, one.content.title_cy),
            one.code,
        )
        for one in passages
        if one.kind is TemplateKind.FRAGMENT and not one.retired
    ]
