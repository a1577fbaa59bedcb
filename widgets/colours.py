"""The colour roles, the looks they come in, and how well each pair can be read."""

import tomllib
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files

from PySide6.QtGui import QColor


class Tone(StrEnum):
    """What a piece of the screen wants to say; always told in words as well."""

    NEUTRAL = "neutral"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    CAUTION = "caution"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Colours:
    """One look's colours by role, each as #rrggbb.

    *edge* outlines controls, *line* and *hairline* only part things; a
    tone has three: words, a soft ground under them, and a strong mark.
    """

    ink: str
    muted: str
    paper: str
    canvas: str
    desk: str
    line: str
    hairline: str
    edge: str
    hover: str
    primary: str
    primary_hover: str
    on_primary: str
    selected: str
    rail: str
    rail_hover: str
    on_rail: str
    rail_card: str
    on_rail_card: str
    badge: str
    on_badge: str
    focus: str
    focus_edge: str
    neutral: str
    neutral_soft: str
    info: str
    info_soft: str
    info_mark: str
    success: str
    success_soft: str
    success_mark: str
    warning: str
    warning_soft: str
    warning_mark: str
    caution: str
    caution_soft: str
    caution_mark: str
    danger: str
    danger_soft: str
    danger_mark: str
    highlight: str
    on_highlight: str

    def of(self, role: str) -> QColor:
        """Return the colour of a role, such as "muted" or "danger_soft"."""
        return QColor(getattr(self, role))

    def words(self, tone: Tone) -> QColor:
        """Return the colour of words in a tone."""
        return self.of(tone.value)

    def ground(self, tone: Tone) -> QColor:
        """Return the soft ground under words in a tone."""
        return self.of(f"{tone.value}_soft")


GROUNDS = ("paper", "canvas", "selected", "hover")
SOFT_TONES = tuple((tone.value, f"{tone.value}_soft") for tone in Tone)
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *(("ink", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in GROUNDS),
    *(("primary", ground) for ground in GROUNDS),
    *((tone.value, ground) for tone in Tone for ground in ("paper", "canvas")),
    *SOFT_TONES,
    *(("ink", ground) for _, ground in SOFT_TONES),
    ("danger", "selected"),
    ("warning", "selected"),
    ("success", "selected"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_rail", "rail"),
    ("on_rail", "rail_hover"),
    ("on_rail_card", "rail_card"),
    ("on_badge", "badge"),
    ("on_highlight", "highlight"),
    ("paper", "ink"),
)
CONTROL_PAIRS: tuple[tuple[str, str], ...] = (
    ("edge", "paper"),
    ("edge", "canvas"),
    ("primary", "paper"),
    ("primary", "canvas"),
    ("focus", "focus_edge"),
    ("focus", "rail"),
    ("success_mark", "paper"),
    ("success_mark", "canvas"),
    ("danger_mark", "paper"),
    ("danger_mark", "danger_soft"),
    ("warning_mark", "paper"),
    ("caution_mark", "paper"),
    ("info_mark", "paper"),
)
TEXT_CONTRAST = 4.5
CONTROL_CONTRAST = 3.0


@cache
def colours_of(look: str) -> Colours:
    """Return the colours of "light", "dark" or "contrast"."""
    source = files("resources").joinpath("style", "colours.toml")
    table = tomllib.loads(source.read_text(encoding="utf-8"))[look]
    return Colours(**{field.name: table[field.name] for field in fields(Colours)})


def _luminance(colour: QColor) -> float:
    """Return relative luminance. Source: WCAG 2.2, "relative luminance"."""

    def linear(channel: float) -> float:
        low = 0.04045
        if channel <= low:
            return channel / 12.92
        return float(((channel + 0.055) / 1.055) ** 2.4)

    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21. Source: WCAG 2.2."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))))[::-1]
    return (light + 0.05) / (dark + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """Return *one* with *share* (0 to 1) of *other* mixed in."""
    a, b = QColor(one), QColor(other)
    mixed = QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )
    return mixed.name()


def with_council_colour(colours: Colours, council: str) -> Colours:
    """Return the colours with the council's own as primary, still readable.

    The colour is moved towards the ink, a step at a time, until words in
    it can be read on every ground and its own button's words on it.
    """
    primary = QColor(council).name()
    grounds = [getattr(colours, ground) for ground in (*GROUNDS, "on_primary")]
    for _ in range(20):
        if min(contrast(primary, ground) for ground in grounds) >= TEXT_CONTRAST:
            break
        primary = mix(primary, colours.ink, 0.15)
    return replace(
        colours, primary=primary, primary_hover=mix(primary, colours.ink, 0.25)
    )
