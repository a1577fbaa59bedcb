"""The letters that the bench sets: one page each, a tenth of the words their own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.domain.letters.document import (
    Block,
    Bullets,
    Face,
    Heading,
    Letter,
    LetterText,
    Paragraph,
    SignOff,
    Span,
)

SENDER = "Blackwater District Council"
CONTACT = ("Housing Options", "Council Offices, Princes Road", "Maldon CM9 5DL")
TITLE = "Your application to move on medical grounds"
ASKED = (
    "a letter from your doctor about the stairs",
    "the signed form that came with this letter",
    "a list of the medicines that you take, which your pharmacy can print",
)
OPENING = (
    " to move home, which we received on {}. To decide, we need to know more about "
    "how your health and your home affect each other. Please send us:"
)
CLOSING = (
    ". You can bring them to our front desk; we copy them and give them back at once."
)
AFTER = (
    "If you do not answer by then, we decide on what we have. We would rather know "
    "more, and so would you: a letter from your doctor often changes what we offer."
)
END = ("Yours sincerely", "Dele Adeyemi", "Housing officer")
_STREETS = ("Station Road", "Market Hill", "Heybridge Lane", "The Causeway")
_NAMES = ("Ashworth-Pryce", "Okonkwo", "Fitzgerald", "Llewellyn", "Nowak", "Begum")


def row(n: int) -> dict[str, str]:
    """Return what is one letter's own."""
    return {
        "name": f"Ms G{n % 97} {_NAMES[n % 6]}",
        "street": f"{n % 210 + 1} {_STREETS[n % 4]}",
        "postcode": f"CM9 {n % 10}LQ",
        "reference": f"GH-{n:04d}-7YQ4-K1",
        "code": f"GHL1/L:{n:04d}7YQ4K1/T:INFORMATION/7K",
        "received": f"{n % 28 + 1} November 2026",
        "due": f"Friday {n % 28 + 1} December 2026",
    }


def said(words: str) -> tuple[Span, ...]:
    """Return plain words."""
    return (Span(words),)


_LIST: Block = Bullets(tuple(said(one) for one in ASKED))
_HEADING: Block = Heading(1, said(TITLE))
_AFTER: Block = Paragraph(said(AFTER))
_END: Block = SignOff(tuple(said(one) for one in END))


def letter(n: int) -> Letter:
    """Return one letter, as merging a template makes it."""
    own = row(n)
    face = Face(
        SENDER,
        CONTACT,
        (own["name"], own["street"], "Maldon", own["postcode"]),
        date(2026, 11, 22),
        own["reference"],
        own["code"],
    )
    blocks = (
        Paragraph((Span("Dear "), Span(own["name"], field="name"))),
        _HEADING,
        Paragraph(
            (
                Span("Thank you for your application "),
                Span(own["reference"], field="reference"),
                Span(OPENING.format(own["received"])),
            )
        ),
        _LIST,
        Paragraph(
            (
                Span("Please send them by "),
                Span(own["due"], bold=True, field="due"),
                Span(CLOSING),
            )
        ),
        _AFTER,
        _END,
    )
    return Letter((LetterText(TITLE, "en", face, blocks),))


def some_letters(first: int, count: int) -> Sequence[Letter]:
    """Return so many letters; it is called in the processes of the press."""
    return [letter(n) for n in range(first, first + count)]
