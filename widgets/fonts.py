"""The fonts that are shipped with the program, made known to Qt."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Inter"
# Scripts that Inter lacks, for "Point to your language" and names as written.
SCRIPTS = (
    "Noto Sans Arabic",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Ethiopic",
    "Noto Sans Gujarati",
    "Noto Sans Gurmukhi",
    "Noto Sans Tamil",
)
URDU = "Noto Nastaliq Urdu"
# Names, notes and e-mails hold them; where no font has them they are empty boxes.
EMOJI = "Noto Emoji"


@cache
def load_fonts() -> tuple[str, ...]:
    """Load every shipped font once and return the families found, sorted.

    Needs a QGuiApplication.
    """
    # Qt tells of every family it passes over on the way to one that has a script.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    families: set[str] = set()
    for font in files("resources").joinpath("fonts").iterdir():
        if font.name.endswith(".ttf"):
            number = QFontDatabase.addApplicationFontFromData(font.read_bytes())
            families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))


def shipped_font(
    points: float,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    tabular: bool = False,
) -> QFont:
    """Return the shipped family at a size in points; *tabular* aligns figures."""
    return QFont(_font(points, weight, tabular=tabular))  # theirs to change


@cache
def _font(points: float, weight: QFont.Weight, *, tabular: bool) -> QFont:
    font = QFont([FAMILY, *SCRIPTS, EMOJI])
    font.setPointSizeF(points)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
