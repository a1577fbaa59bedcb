"""Letters become pages: what use cases take as `MakePages`, and what one looks at."""

from __future__ import annotations

from dataclasses import replace

from db.domain.letters.document import Letter
from db.domain.letters.envelopes import Envelope
from db.domain.letters.plain_text import letter_as_text
from db.domain.letters.print_order import envelope_for
from db.errors import FieldProblem
from db.store.documents import Documents
from desktop.letters.envelopes_here import envelope_of, envelopes_here
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.setting_types import WARNING_NAMES, SetLetter
from desktop.letters.use_cases.pages import Pages, Workshop


def workshop_with(documents: Documents) -> Workshop:
    """Return where letters are set, and their copies kept in *documents*."""
    return Workshop(documents, make_pages)


def make_pages(letter: Letter, envelope: str) -> Pages:
    """Return a letter as it is printed, and as plain text.

    Raises ClerkError, and FieldProblem as `set_to_fit` does.
    """
    done, fits = set_to_fit(letter, envelope)
    text = "\n\n\n".join(letter_as_text(each) for each in letter.texts)
    larger = "" if fits.key == envelope_of(envelope).key else fits.key
    return Pages(pdf_of(done), done.page_count, text, done.warnings, larger)


def set_to_fit(letter: Letter, key: str) -> tuple[SetLetter, Envelope]:
    """Return a letter on its pages, and the envelope that holds them.

    One that has more sheets than the envelope called *key* holds is set for the
    smallest that holds them. Raises ClerkError; FieldProblem for ``address``
    where it shows in no window, and for ``envelope`` where none holds it.
    """
    wanted = envelope_of(key)
    done = set_letter(letter, wanted)
    if not any(text.face.address for text in letter.texts):
        return done, wanted
    fits = envelope_for(wanted.key, done.page_count, envelopes_here())
    if fits == wanted.key:
        return done, wanted
    if fits is not None:
        larger = envelope_of(fits)
        again = set_letter(letter, larger)
        if again.sheets() <= larger.most_sheets:
            said = WARNING_NAMES["larger"].format(again.page_count)
            return replace(again, warnings=(*again.warnings, said)), larger
    raise FieldProblem(
        "envelope", f"No envelope holds {done.sheets()} sheets. Make it shorter."
    )
