"""How the program looks: colours, type and spacing, changed live for all of it."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from widgets.colours import Colours, Tone, colours_of, with_council_colour
from widgets.fonts import load_fonts, shipped_font

__all__ = ["Look", "Looks", "Size", "Space", "Tone", "Worn", "now"]


class Look(StrEnum):
    """What a person can choose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Size(StrEnum):
    """The scale of type."""

    SMALL = "small"
    BODY = "body"
    HEADING = "heading"
    TITLE = "title"


POINTS = {Size.SMALL: 9.5, Size.BODY: 11.0, Size.HEADING: 15.0, Size.TITLE: 20.0}


class Space:
    """The scale of spacing, in device-independent pixels."""

    XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32


LEAST_TARGET = 24  # Source: WCAG 2.2, 2.5.8 Target size (minimum)
LEAST_PERCENT, MOST_PERCENT = 100, 200


_LARGE_PERCENT = 140


@dataclass(frozen=True, slots=True)
class Worn:
    """The look at this moment: its colours and its text size."""

    look: Look
    colours: Colours
    text_percent: int

    def px(self, pixels: float) -> int:
        """Return a length grown with the text (icons, row heights)."""
        return round(pixels * self.text_percent / 100)

    @property
    def large_text(self) -> bool:
        """Return whether fields had better stand under each other than in pairs."""
        return self.text_percent >= _LARGE_PERCENT

    def points(self, size: Size) -> float:
        """Return a size of the type scale in points, grown with the text."""
        return POINTS[size] * self.text_percent / 100

    def font(
        self,
        size: Size = Size.BODY,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        tabular: bool = False,
    ) -> QFont:
        """Return a font of the type scale."""
        return shipped_font(self.points(size), weight, tabular=tabular)

    def colour(self, role: str) -> QColor:
        """Return the colour of a role."""
        return self.colours.of(role)


class _Wardrobe:
    """What is worn; painted widgets ask it, only ``Looks`` changes it."""

    worn = Worn(Look.LIGHT, colours_of("light"), LEAST_PERCENT)


def now() -> Worn:
    """Return the look that is worn at this moment. Main thread only."""
    return _Wardrobe.worn


@cache
def _template() -> Template:
    source = files("resources").joinpath("style", "window.qss.template")
    return Template(source.read_text(encoding="utf-8"))


def style_sheet(worn: Worn) -> str:
    """Return the style sheet of the whole program in a look."""
    names = {role: getattr(worn.colours, role) for role in Colours.__slots__}
    sizes = {f"{size.value}_pt": f"{worn.points(size):.2f}pt" for size in Size}
    heights = {"control": str(worn.px(22)), "row": str(worn.px(28))}
    return _template().substitute(names | sizes | heights)


def palette(colours: Colours) -> QPalette:
    """Return the palette for what the style sheet does not reach."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in {
        roles.Window: colours.canvas,
        roles.WindowText: colours.ink,
        roles.Base: colours.paper,
        roles.AlternateBase: colours.canvas,
        roles.Text: colours.ink,
        roles.Button: colours.paper,
        roles.ButtonText: colours.ink,
        roles.Highlight: colours.primary,
        roles.HighlightedText: colours.on_primary,
        roles.Link: colours.primary,
        roles.LinkVisited: colours.primary,
        roles.ToolTipBase: colours.ink,
        roles.ToolTipText: colours.paper,
        roles.PlaceholderText: colours.muted,
        roles.Accent: colours.primary,
    }.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def system_look() -> Look:
    """Return the look that the desktop asks for, never SYSTEM."""
    hints = QGuiApplication.styleHints()
    wanted = hints.accessibility().contrastPreference()
    if wanted == Qt.ContrastPreference.HighContrast:
        return Look.CONTRAST
    return Look.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Look.LIGHT


class Looks(QObject):
    """Dresses the program; ``apply`` may be called again at any time.

    *Signals*: ``changed`` after every widget has been restyled.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app: QApplication | None = None
        self._look, self._text_percent = Look.SYSTEM, LEAST_PERCENT
        self._council_colour: str | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def apply(
        self,
        app: QApplication,
        look: Look = Look.SYSTEM,
        text_scale: int = LEAST_PERCENT,
        council_colour: str | None = None,
    ) -> None:
        """Restyle everything: a look, and a text size of 100 to 200 per cent.

        *council_colour* (#rrggbb) takes the place of the primary colour,
        darkened or lightened until it can be read; high contrast ignores it.
        """
        self._app, self._look = app, look
        self._text_percent = max(LEAST_PERCENT, min(MOST_PERCENT, text_scale))
        self._council_colour = council_colour
        load_fonts()
        self._wear()

    def _wear(self) -> None:
        if self._app is None:
            return
        shown = system_look() if self._look is Look.SYSTEM else self._look
        colours = colours_of(shown.value)
        if self._council_colour and shown is not Look.CONTRAST:
            colours = with_council_colour(colours, self._council_colour)
        _Wardrobe.worn = worn = Worn(shown, colours, self._text_percent)
        self._app.setStyle(QStyleFactory.create("Fusion"))
        self._app.setPalette(palette(colours))
        self._app.setFont(worn.font())
        self._app.setStyleSheet(style_sheet(worn))
        for widget in self._app.allWidgets():
            widget.updateGeometry()
            widget.update()
        self.changed.emit()

    @Slot()
    def _on_system_changed(self) -> None:
        if self._look is Look.SYSTEM:
            self._wear()
