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
    blank: str


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
            blank="Blank page",
        ),
        "cy": LetterWords(
            reference="Ein cyfeirnod: {}",
            page="Tudalen {} o {}",
            enclosed="Amgaeedig",
            code="Cod sgwâr: rydym yn ei sganio pan anfonwch y llythyr hwn yn ôl",
            code_caption="Byddwn yn sganio hwn os atebwch",
            link="Dolen i {}",
            letters="Llythyrau i'w hargraffu",
            blank="Tudalen wag",
        ),
    }
)


def words_of(language: str) -> LetterWords:
    """Return the words of a language: Welsh, or else English."""
    return WORDS["cy" if language.startswith("cy") else "en"]
