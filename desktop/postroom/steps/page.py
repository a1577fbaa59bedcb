"""What is known of one page: frozen values that travel between processes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum, auto

from PIL import Image

from db.domain.post.set_aside import Reason


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the upright page, in its pixels from the top left."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """Return the first column right of it."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """Return the first row below it."""
        return self.top + self.height

    def meets(self, other: Box) -> bool:
        """Return whether the two share a pixel."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def scaled(self, by: float) -> Box:
        """Return the same place on a page *by* times as large."""
        left, top = round(self.left * by), round(self.top * by)
        right, bottom = round(self.right * by), round(self.bottom * by)
        return Box(left, top, max(1, right - left), max(1, bottom - top))


@dataclass(frozen=True, slots=True)
class Word:
    """One word and its place; *confidence* from 0 to 100, *line* counts from 0."""

    text: str
    box: Box
    confidence: float
    line: int


class Patch(StrEnum):
    """The six patch codes. Source: Kodak Alaris A-61599, "Patch code information"."""

    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    SIX = "6"
    T = "T"


class CodeKind(StrEnum):
    """The two kinds of code that are read."""

    CODE_128 = auto()
    QR = auto()


@dataclass(frozen=True, slots=True)
class Code:
    """A bar code or QR code; *readable* is false where only its outline was."""

    kind: CodeKind
    text: str
    box: Box
    readable: bool = True


class PictureKind(StrEnum):
    """How the pixels of a page are kept in its searchable PDF."""

    BLACK_AND_WHITE = auto()
    """Fax group 4."""
    LAYERS = auto()
    """Paper and ink as JPEG, and where the ink is as fax group 4."""
    PHOTOGRAPH = auto()
    """One JPEG."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One compressed picture; *colours* is 1 for grey or bits, 3 for colour."""

    data: bytes = field(repr=False)
    width: int
    height: int
    colours: int = 1


@dataclass(frozen=True, slots=True)
class Picture:
    """The page's pixels, small.

    Attributes:
        kind: which of the layers there are.
        width, height: of the page it shows, in pixels at *dpi*.
        mask: fax group 4, black is ink; the whole page where there is nothing
            else.
        paper: JPEG of what lies under the ink, or of everything.
        ink: JPEG of the ink's colours.
    """

    kind: PictureKind
    width: int
    height: int
    dpi: float
    mask: Layer | None = None
    paper: Layer | None = None
    ink: Layer | None = None

    @property
    def size_bytes(self) -> int:
        """Return what the layers come to."""
        layers = (self.mask, self.paper, self.ink)
        return sum(len(layer.data) for layer in layers if layer is not None)


@dataclass(frozen=True, slots=True)
class Opened:
    """A page as it lies in its file.

    Attributes:
        image: 1 bit, grey or colour; no other mode.
        dpi: how many of its pixels make an inch.
        words: what a born-digital page says of itself; None where it has to
            be read.
    """

    image: Image.Image
    dpi: float
    words: tuple[Word, ...] | None = None


@dataclass(frozen=True, slots=True)
class PageResult:
    """Everything the steps found out about one page.

    Attributes:
        width, height: of the upright page, in pixels at *dpi*; every box is in
            these.
        quarter_turns: how often it was turned clockwise by a right angle.
        skew_degrees: by how much it was then straightened, clockwise positive.
        blank: nothing on it but paper, holes, shadows and what shines through;
            for review, never to be dropped.
        ink_share: of the page's surface, marks only.
        patch: the patch code on it.
        codes: every Code 128 and QR code, ours or a customer's.
        words: in reading order.
        text: the same as lines.
        mean_confidence: of the words, 0 to 100; 0 without words.
        look: 64 bits that differ little between two scans of one sheet.
        picture: its pixels for the searchable PDF.
        thumbnail: a small JPEG.
        took_ms: by step.
    """

    width: int
    height: int
    dpi: float
    quarter_turns: int
    skew_degrees: float
    blank: bool
    ink_share: float
    patch: Patch | None
    codes: tuple[Code, ...]
    words: tuple[Word, ...]
    text: str
    mean_confidence: float
    born_digital: bool
    look: int
    picture: Picture
    thumbnail: bytes = field(repr=False)
    took_ms: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class PageSetAside:
    """This page or file could not be opened; the rest goes on."""

    reason: Reason
