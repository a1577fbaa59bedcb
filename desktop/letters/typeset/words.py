"""The words that every letter has, in English and Welsh, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class LetterWords:
    """One language; braces are filled in.

    Attributes:
        code: what a screen reader says of the square code.
        code_caption: what stands below it.
        letters: the title of a file of many.
    """

    reference: str
    page: str
    enclosed: str
    code: str
    code_caption: str
    link: str
    letters: str
    safe: str
    keep_out: str
    sheet: str
    sheet_steps: tuple[str, ...]
    sheet_ruler: str
    pick: str
    pick_about: str
    pick_envelopes: str
    pick_enclosures: str
    pick_sheets: str
    pick_many: str
    pick_filled: str
    pick_letters: str
    pick_with: str
    pick_sheets_each: str


WORDS: Final[Mapping[str, LetterWords]] = MappingProxyType(
    {
        "en": LetterWords(
            reference="Our reference: {}",
            page="Page {} of {}",
            enclosed="Enclosed",
            code="Square code: we scan it when you send this letter back",
            code_caption="We scan this if you reply",
            link="Link to {}",
            letters="Letters to print",
            safe="always shows in the window",
            keep_out="may show",
            sheet="Test sheet: {}",
            sheet_steps=(
                "Print this sheet at its real size: 100%, nothing fitted to the page.",
                "Measure the line below. It must be 100 mm long.",
                "Fold the sheet at the marks on its left edge, this side out.",
                "Put it in the envelope and tap each edge of it on the table.",
                (
                    "Look at the window each time. The whole green box must show, and "
                    "nothing from outside the red one."
                ),
            ),
            sheet_ruler="This line is 100 mm long",
            pick="Pick list: print run {}",
            pick_about="Letters: {}. They are dated {}.",
            pick_envelopes="Envelopes",
            pick_enclosures="Enclosures",
            pick_sheets="Sheets of paper",
            pick_many="How many",
            pick_filled="What goes with which letter",
            pick_letters="Letters",
            pick_with="With it",
            pick_sheets_each="Sheets",
        ),
        "cy": LetterWords(
            reference="Ein cyfeirnod: {}",
            page="Tudalen {} o {}",
            enclosed="Amgaeedig",
            code="Cod sgwâr: rydym yn ei sganio pan anfonwch y llythyr hwn yn ôl",
            code_caption="Byddwn yn sganio hwn os atebwch",
            link="Dolen i {}",
            letters="Llythyrau i'w hargraffu",
            safe="bob amser i'w weld yn y ffenestr",
            keep_out="gall fod i'w weld",
            sheet="Taflen brawf: {}",
            sheet_steps=(
                (
                    "Argraffwch y daflen hon yn ei maint go iawn: 100%, heb ei ffitio "
                    "i'r dudalen."
                ),
                "Mesurwch y llinell isod. Rhaid iddi fod yn 100 mm o hyd.",
                (
                    "Plygwch y daflen wrth y marciau ar ei hymyl chwith, yr ochr hon "
                    "at allan."
                ),
                "Rhowch hi yn yr amlen a tharwch bob ymyl ohoni ar y bwrdd.",
                (
                    "Edrychwch ar y ffenestr bob tro. Rhaid i'r blwch gwyrdd cyfan fod "
                    "i'w weld, a dim byd o'r tu allan i'r un coch."
                ),
            ),
            sheet_ruler="Mae'r llinell hon yn 100 mm o hyd",
            pick="Rhestr gasglu: rhediad argraffu {}",
            pick_about="Llythyrau: {}. Eu dyddiad yw {}.",
            pick_envelopes="Amlenni",
            pick_enclosures="Amgaeadau",
            pick_sheets="Taflenni papur",
            pick_many="Faint",
            pick_filled="Beth sy'n mynd gyda pha lythyr",
            pick_letters="Llythyrau",
            pick_with="Gydag ef",
            pick_sheets_each="Taflenni",
        ),
    }
)


def words_of(language: str) -> LetterWords:
    """Return the words of a language: Welsh, or else English."""
    return WORDS["cy" if language.startswith("cy") else "en"]
