"""What a letter says, before it is set on pages.

A template and its values become these blocks; the same blocks become a PDF in
any format, the plain text of an e-mail, or a Word file. A value is text and never
markup: it stands in a `Span` of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.domain.needs import LetterFormat


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one kind.

    Attributes:
        text: a line break in it begins a new line.
        bold: whether they are set in bold.
        link: the web or e-mail address that they lead to.
        language: the code of their language where it is not the letter's.
        field: the name of the placeholder whose value this is; an editor lights it.
    """

    text: str
    bold: bool = False
    link: str | None = None
    language: str | None = None
    field: str | None = None


Words = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the subject of the letter, 2 is a part of it."""

    level: int
    words: Words


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    words: Words


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; numbered where its order matters."""

    items: tuple[Words, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Figures in rows under their headings.

    Attributes:
        header: one cell for each column.
        rows: as many cells in each.
        right: the columns that are set flush right, such as sums of money.
    """

    header: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    right: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by the digest of its file, and what it shows in words."""

    digest: str
    alternative: str
    width_mm: float | None = None


@dataclass(frozen=True, slots=True)
class SignOff:
    """The end of the letter, which is never left alone on a page.

    Attributes:
        lines: the greeting, the name, the post and how to reach them.
    """

    lines: tuple[Words, ...]


Block = Heading | Paragraph | Bullets | Table | Picture | SignOff


@dataclass(frozen=True, slots=True)
class Face:
    """What stands on the first page above the words.

    Attributes:
        sender: the council's or the association's name.
        contact: whom to ask and how, line by line, beside the address.
        logo: the digest of the letterhead's picture, and what it shows in words;
            None where the sender's name is set in its place.
        colour: of the sender's name, like ``#14566b``.
        address: the lines that show in the window; empty for a letter that is
            collected or goes by e-mail.
        dated_on: the day the letter says it is from.
        reference: of the case, the person or whatever it is about, read aloud.
        code: what the square code says: a reply files itself by it; None where
            there is none to print.
    """

    sender: str
    contact: tuple[str, ...]
    address: tuple[str, ...]
    dated_on: date
    reference: str | None = None
    code: str | None = None
    logo: tuple[str, str] | None = None
    colour: str = "#14566b"


@dataclass(frozen=True, slots=True)
class LetterText:
    """One letter in one language, ready to be set.

    Attributes:
        title: what it is about; the title of the file.
        language: the code of its language, ``en`` or ``cy``.
        blocks: what it says, in order, the greeting first.
        enclosures: what lies with it, as its last lines say.
    """

    title: str
    language: str
    face: Face
    blocks: tuple[Block, ...]
    enclosures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter as it is sent: in one language, or in both one after the other.

    Attributes:
        format: what its reader needs; it is set in that size, not enlarged.
        pictures: PNG or JPEG by digest, those of its face and its blocks.
    """

    texts: tuple[LetterText, ...]
    format: LetterFormat = LetterFormat.STANDARD
    pictures: tuple[tuple[str, bytes], ...] = ()
