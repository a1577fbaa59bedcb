"""What is seen and kept when somebody proves who they are.

Sources: GOV.UK, Good Practice Guide 45, "How to prove and verify someone's
identity"; practice of council contact centres.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.errors import FieldProblem

KEPT_CHARACTERS: Final = 4
_LOOKED_AT: Final = 200


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


def last_four(number: str) -> str:
    """Return what is kept of a document's number: its last four characters.

    Raises:
        FieldProblem: for ``document_number``, when there aren't as many.
    """
    characters = [each.upper() for each in number[-_LOOKED_AT:] if each.isalnum()]
    if len(characters) < KEPT_CHARACTERS:
        raise FieldProblem(
            "document_number", "Enter the last four letters or digits of the number"
        )
    return "".join(characters[-KEPT_CHARACTERS:])
