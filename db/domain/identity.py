"""Making sure who is asking, before anything about an account is told.

Two or three facts are asked. The answers are compared here and never shown,
and what is kept is which facts were right, not what was said.

Sources: GOV.UK, Good Practice Guide 45, "How to prove and verify someone's
identity" (knowledge-based verification); practice of council contact centres.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.domain.emails import fold_email
from db.domain.names import fold
from db.domain.phones import search_digits
from db.errors import FieldProblem

FEWEST_RIGHT: Final = 2
MOST_ASKED: Final = 3
KEPT_CHARACTERS: Final = 4


class Fact(StrEnum):
    """Something that may be asked; the order is the one in which it is."""

    AGREED_PASSWORD = auto()
    DATE_OF_BIRTH = auto()
    ACCOUNT_NUMBER = auto()
    LAST_PAYMENT = auto()
    PHONE = auto()
    EMAIL = auto()
    HOUSEHOLD_MEMBER = auto()
    POSTCODE = auto()
    FIRST_LINE = auto()


FACT_NAMES: Final[Mapping[Fact, str]] = MappingProxyType(
    {
        Fact.AGREED_PASSWORD: "Agreed password",
        Fact.DATE_OF_BIRTH: "Date of birth",
        Fact.ACCOUNT_NUMBER: "Account number",
        Fact.LAST_PAYMENT: "Last payment",
        Fact.PHONE: "Phone number we hold",
        Fact.EMAIL: "E-mail address we hold",
        Fact.HOUSEHOLD_MEMBER: "Somebody in the household",
        Fact.POSTCODE: "Postcode",
        Fact.FIRST_LINE: "First line of the address",
    }
)

WIDELY_KNOWN: Final = frozenset({Fact.POSTCODE, Fact.FIRST_LINE, Fact.HOUSEHOLD_MEMBER})
"""What a neighbour or an envelope knows: alone these prove nothing."""


class CheckResult(StrEnum):
    """How an identity check went."""

    PASSED = auto()
    FAILED = auto()
    REPRESENTATIVE = auto()


class IdentityDocument(StrEnum):
    """A document that was seen."""

    PASSPORT = auto()
    DRIVING_LICENCE = auto()
    RESIDENCE_PERMIT = auto()
    NATIONAL_IDENTITY_CARD = auto()
    BIRTH_CERTIFICATE = auto()
    MARRIAGE_CERTIFICATE = auto()
    PROOF_OF_AGE_CARD = auto()
    BENEFIT_LETTER = auto()
    COUNCIL_TAX_BILL = auto()
    UTILITY_BILL = auto()
    BANK_STATEMENT = auto()
    TENANCY_AGREEMENT = auto()
    POWER_OF_ATTORNEY = auto()


DOCUMENT_NAMES: Final[Mapping[IdentityDocument, str]] = MappingProxyType(
    {
        IdentityDocument.PASSPORT: "Passport",
        IdentityDocument.DRIVING_LICENCE: "Driving licence",
        IdentityDocument.RESIDENCE_PERMIT: "Residence permit or eVisa",
        IdentityDocument.NATIONAL_IDENTITY_CARD: "National identity card",
        IdentityDocument.BIRTH_CERTIFICATE: "Birth certificate",
        IdentityDocument.MARRIAGE_CERTIFICATE: "Marriage certificate",
        IdentityDocument.PROOF_OF_AGE_CARD: "Proof of age card",
        IdentityDocument.BENEFIT_LETTER: "Benefit letter",
        IdentityDocument.COUNCIL_TAX_BILL: "Council tax bill",
        IdentityDocument.UTILITY_BILL: "Utility bill",
        IdentityDocument.BANK_STATEMENT: "Bank statement",
        IdentityDocument.TENANCY_AGREEMENT: "Tenancy agreement",
        IdentityDocument.POWER_OF_ATTORNEY: "Power of attorney",
    }
)


def facts_to_ask(known: AbstractSet[Fact]) -> tuple[Fact, ...]:
    """Return the three best facts to ask of those *known*, the best first.

    Empty when they could not add up to a pass: then a document is asked for.
    """
    asked = tuple(fact for fact in Fact if fact in known)[:MOST_ASKED]
    enough = len(asked) >= FEWEST_RIGHT and not WIDELY_KNOWN.issuperset(asked)
    return asked if enough else ()


def is_right(fact: Fact, told: str, kept: Iterable[str]) -> bool:
    """Return whether *told* is one of the answers *kept*.

    Case, accents, spaces and the spelling of numbers don't matter. Dates and
    amounts come in one form, as the screen reads them.
    """
    said = _form(fact, told).encode()
    rights = [_form(fact, answer).encode() for answer in kept]
    return bool(said) and any(hmac.compare_digest(said, right) for right in rights)


def result_of(right: AbstractSet[Fact], wrong: AbstractSet[Fact]) -> CheckResult:
    """Return whether the answers prove enough.

    Two must be right, one of them something that a neighbour doesn't know; one
    of three may be wrong, but never the agreed password.
    """
    proven = len(right) >= FEWEST_RIGHT and not right <= WIDELY_KNOWN
    forgivable = len(wrong) <= 1 and Fact.AGREED_PASSWORD not in wrong
    return CheckResult.PASSED if proven and forgivable else CheckResult.FAILED


def check_asked(asked: AbstractSet[Fact]) -> None:
    """Raise FieldProblem unless two or three facts were asked."""
    if not FEWEST_RIGHT <= len(asked) <= MOST_ASKED:
        raise FieldProblem("asked", "Ask two or three facts")


def last_four(number: str) -> str:
    """Return what is kept of a document's number: its last four characters.

    Raises:
        FieldProblem: for ``document_number``, when there aren't as many.
    """
    characters = [each.upper() for each in number if each.isalnum()]
    if len(characters) < KEPT_CHARACTERS:
        raise FieldProblem(
            "document_number", "Enter the last four letters or digits of the number"
        )
    return "".join(characters[-KEPT_CHARACTERS:])


def _form(fact: Fact, text: str) -> str:
    """Return *text* in the form in which *fact* is compared."""
    if fact is Fact.PHONE:
        return search_digits(text)
    if fact is Fact.EMAIL:
        return fold_email(text)
    folded = fold(text)
    if fact in {Fact.POSTCODE, Fact.ACCOUNT_NUMBER}:
        return "".join(folded.split())
    return folded
