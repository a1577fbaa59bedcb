"""Letters become pages: what use cases take as `MakePages`."""

from __future__ import annotations

from db.domain.letters.document import Letter
from db.domain.letters.plain_text import letter_as_text
from db.store.documents import Documents
from desktop.letters.envelopes_here import envelope_of
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.setting import set_letter
from desktop.letters.use_cases.pages import Pages, Workshop


def workshop_with(documents: Documents) -> Workshop:
    """Return where letters are set, and their copies kept in *documents*."""
    return Workshop(documents, make_pages)


def make_pages(letter: Letter, envelope: str) -> Pages:
    """Return a letter as it is printed, and as plain text. Raises ClerkError."""
    done = set_letter(letter, envelope_of(envelope))
    text = "\n\n\n".join(letter_as_text(each) for each in letter.texts)
    return Pages(pdf_of(done), done.page_count, text, done.warnings)
