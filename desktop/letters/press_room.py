"""The press that use cases are given: letters set as they are printed and kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from db.domain.letters.document import Letter
from db.domain.letters.envelopes import Envelope
from db.domain.letters.plain_text import letter_as_text
from db.errors import FieldProblem
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.pictures import ReadyPicture
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.setting_types import SetLetter
from desktop.letters.use_cases.pages import Pages
from desktop.runtime.resource_files import envelopes

USUAL: Final = "dl"
"""The envelope of a letter that names none."""


@dataclass(frozen=True, slots=True)
class PressRoom:
    """Sets letters for the envelopes that there are; it is a `MakePages`.

    Attributes:
        usual: the key of the envelope for letters that name none.
        pictures: what letters show, by digest.
    """

    usual: str = USUAL
    known: Mapping[str, Envelope] = field(default_factory=lambda: envelopes()[0])
    pictures: Mapping[str, ReadyPicture] = field(default_factory=dict)

    def __call__(self, letter: Letter, envelope: str) -> Pages:
        """Return the pages of a letter, as its copy is kept.

        Raises FieldProblem for an address that does not fit, or an envelope that
        there isn't; ClerkError for a picture that is missing.
        """
        done = self.set(letter, envelope)
        return Pages(
            pdf_of(done, self.pictures),
            done.page_count,
            "\n\n".join(letter_as_text(text) for text in letter.texts),
            done.warnings,
        )

    def set(self, letter: Letter, envelope: str) -> SetLetter:
        """Return a letter on its pages, to be written into a file of many."""
        profile = self.known.get(envelope or self.usual)
        if profile is None:
            raise FieldProblem("envelope", "Choose an envelope from the list")
        return set_letter(letter, profile, self.pictures)
