"""Words and grounds: titles, headings, muted words, surfaces, lines."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from widgets.colours import Tone


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a property that has just changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Words(QLabel):
    """Words in a role of the style sheet, wrapped, never read as mark-up.

    Roles: body, title, heading, subheading, strong, label, group, small,
    muted, hint, error. *tone* colours them as well.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        tone: Tone | None = None,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if tone is not None:
            self.setProperty("tone", tone.value)
        self.setWordWrap(wrap)
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Give the words another role."""
        self.setProperty("role", role)
        restyle(self)

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the words in a tone, or in their role's own colour."""
        self.setProperty("tone", tone.value if tone else "")
        restyle(self)


class Flowing(Words):
    """Words that stand in one line with others, and wrap only where they must."""

    def sizeHint(self) -> QSize:
        """Return room for all of them in one line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2
        return QSize(width, max(self.minimumHeight(), metrics.height()))


class Title(Words):
    """The one title of a screen, such as the person's name."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "title", parent=parent)


class Heading(Words):
    """The heading of a pane."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "heading", parent=parent)


class GroupHeading(Words):
    """The small grey heading over a group of rows."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "group", wrap=False, parent=parent)


class Surface(QFrame):
    """A ground: paper, canvas, desk, sunken, card, quote, topbar, footer,
    left (a pane with a line on its right), right, or floating.
    """  # noqa: D205 - the list of names is the first line

    def __init__(self, ground: str = "paper", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", ground)


class Line(QFrame):
    """A thin line across or, *upright*, down."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        if upright:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)


def scrolling(widget: QWidget, accessible_name: str) -> QScrollArea:
    """Return a plain scroll area around a page, for small screens and big text.

    Pages wrap; what is wider than the area even so can be scrolled to.
    """
    area = QScrollArea()
    area.setAccessibleName(accessible_name)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
