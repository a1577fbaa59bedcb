"""Markdown as a page to read, in the type and the colours that are worn."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from widgets import looks
from widgets.looks import Size, Space

_LINE_PERCENT = 130
_GREAT_HEADING = 1
_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class ArticleView(QTextBrowser):
    """Headings, lists, tables and bold, set apart; scrolled with the keys.

    HTML in the words is shown as it is typed, and nothing is ever fetched.
    """

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self.setProperty("role", "article")
        self.setAccessibleName(accessible_name)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)

    def show_markdown(self, words: str) -> None:
        """Show *words* from their beginning; the same words stay where they are."""
        if words == self._markdown:
            return
        self._markdown = words
        self._render()
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: object) -> object:
        """Return nothing: words name no picture or file to be opened."""
        del kind, name
        return None

    def changeEvent(self, event: QEvent) -> None:
        """Set the page anew when another look is worn."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._markdown:
            place = self.verticalScrollBar().value()
            self._render()
            self.verticalScrollBar().setValue(place)

    def _render(self) -> None:
        worn, page = looks.now(), self.document()
        page.setDefaultFont(worn.font(Size.BODY))
        page.setDocumentMargin(Space.S)
        page.setIndentWidth(worn.px(Space.XL))
        page.setMarkdown(self._markdown, _FEATURES)
        cursor, tables = QTextCursor(page), set[int]()
        block = page.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            table: QTextTable | None = cursor.currentTable()
            if table is None:
                _set_block(cursor, block)
            elif table.firstPosition() not in tables:
                tables.add(table.firstPosition())
                _set_table(table)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _set_block(cursor: QTextCursor, block: QTextBlock) -> None:
    """Give a paragraph its air, and a heading its letters."""
    worn = looks.now()
    shape = QTextBlockFormat(block.blockFormat())
    level = shape.headingLevel()
    first = not block.previous().isValid()
    listed = block.textList() is not None
    shape.setTopMargin(0 if first else worn.px(Space.L if level else Space.XS))
    shape.setBottomMargin(worn.px(2 if listed else Space.XS))
    shape.setLineHeight(
        _LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    cursor.setBlockFormat(shape)
    if level:
        cursor.movePosition(
            QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
        )
        size = Size.HEADING if level <= _GREAT_HEADING else Size.BODY
        letters = QTextCharFormat()
        letters.setFont(worn.font(size, QFont.Weight.Bold))
        cursor.setCharFormat(letters)


def _set_table(table: QTextTable) -> None:
    """Give a table thin lines, room, and a head that stands out."""
    worn = looks.now()
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderBrush(worn.colour("line"))
    shape.setBorderCollapse(True)
    shape.setCellPadding(worn.px(6))
    shape.setCellSpacing(0)
    shape.setTopMargin(worn.px(Space.S))
    shape.setBottomMargin(worn.px(Space.S))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        ground = QTextCharFormat(cell.format())
        ground.setBackground(worn.colour("canvas"))
        cell.setFormat(ground)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(bold)
