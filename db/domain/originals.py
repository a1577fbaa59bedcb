"""Original documents that callers bring, and what we do with them.

Source: councils' standards of evidence ask for originals; the receipt says
what was seen, copied or kept, so that nobody has to remember.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.domain.identity import DOCUMENT_NAMES, IdentityDocument
from db.errors import FieldProblem

OTHER: Final = "other"
"""A document that is none of the usual ones; then its words say what it is."""


class BroughtThing(StrEnum):
    """What is brought and proves nobody's identity."""

    EVIDENCE = auto()
    CHEQUE = auto()
    CASH = auto()
    KEYS = auto()


MONEY: Final = frozenset({BroughtThing.CHEQUE.value, BroughtThing.CASH.value})
"""What stands in the register of valuables as soon as it is kept."""


class Handling(StrEnum):
    """What we did with an original."""

    SEEN = auto()
    COPIED = auto()
    KEPT = auto()


class ReturnedHow(StrEnum):
    """How a kept original went back."""

    BY_HAND = auto()
    SPECIAL_DELIVERY = auto()
    SIGNED_FOR = auto()


DOCUMENT_NAMES_CY: Final[Mapping[IdentityDocument, str]] = MappingProxyType(
    {
        IdentityDocument.PASSPORT: "Pasbort",
        IdentityDocument.DRIVING_LICENCE: "Trwydded yrru",
        IdentityDocument.RESIDENCE_PERMIT: "Trwydded breswylio neu eFisa",
        IdentityDocument.NATIONAL_IDENTITY_CARD: "Cerdyn adnabod cenedlaethol",
        IdentityDocument.BIRTH_CERTIFICATE: "Tystysgrif geni",
        IdentityDocument.MARRIAGE_CERTIFICATE: "Tystysgrif priodas",
        IdentityDocument.PROOF_OF_AGE_CARD: "Cerdyn prawf oedran",
        IdentityDocument.BENEFIT_LETTER: "Llythyr budd-dal",
        IdentityDocument.COUNCIL_TAX_BILL: "Bil y dreth gyngor",
        IdentityDocument.UTILITY_BILL: "Bil cyfleustodau",
        IdentityDocument.BANK_STATEMENT: "Cyfriflen banc",
        IdentityDocument.TENANCY_AGREEMENT: "Cytundeb tenantiaeth",
        IdentityDocument.POWER_OF_ATTORNEY: "Atwrneiaeth",
    }
)


BROUGHT_NAMES: Final[Mapping[BroughtThing, str]] = MappingProxyType(
    {
        BroughtThing.EVIDENCE: "Evidence, such as a payslip or a letter",
        BroughtThing.CHEQUE: "Cheque",
        BroughtThing.CASH: "Cash",
        BroughtThing.KEYS: "Keys",
    }
)
BROUGHT_NAMES_CY: Final[Mapping[BroughtThing, str]] = MappingProxyType(
    {
        BroughtThing.EVIDENCE: "Tystiolaeth, fel slip cyflog neu lythyr",
        BroughtThing.CHEQUE: "Siec",
        BroughtThing.CASH: "Arian parod",
        BroughtThing.KEYS: "Allweddi",
    }
)


def check_document(document: str, words: str | None) -> str:
    """Return the document's key.

    Raises:
        FieldProblem: for ``document`` where it is not on the list, and for
            ``words`` where another document is not named.
    """
    if document == OTHER:
        if not words:
            raise FieldProblem("words", "Say what the document is")
        return document
    known = {each.value for each in (*IdentityDocument, *BroughtThing)}
    if document not in known:
        raise FieldProblem("document", "Choose a document from the list")
    return document


def document_name(document: str, words: str | None, language: str = "en") -> str:
    """Return what the document is called on a receipt."""
    if document == OTHER:
        return words or ""
    if document in {each.value for each in BroughtThing}:
        things = BROUGHT_NAMES_CY if language == "cy" else BROUGHT_NAMES
        name = things[BroughtThing(document)]
        return f"{name}, {words}" if words and document in MONEY else name
    names = DOCUMENT_NAMES_CY if language == "cy" else DOCUMENT_NAMES
    return names[IdentityDocument(document)]
