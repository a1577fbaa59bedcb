"""Phone numbers: stored in E.164, shown as people say them, found by digits.

Sources: ITU-T E.164; Ofcom, "Telephone numbers for use in TV and radio drama
programmes" (the numbers that tests and demonstrations may use).
"""

from __future__ import annotations

import re
from typing import Final

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat

from db.errors import FieldProblem

REGION: Final = "GB"
UK_CODE: Final = 44
LONGEST_TYPED: Final = 40

_DASHES: Final = re.compile(r"[\u2010-\u2015\u2212]")
_TYPED: Final = re.compile(r"[0-9 ()+\-]+", re.ASCII)
_DRAMA: Final = re.compile(r"7700900\d{3}|1632960\d{3}")
_SHORT: Final = 3
_NOT_DIGITS: Final = re.compile(r"[^0-9]+")
_UK_WRITTEN_OUT: Final = 12


def parse_phone(text: str) -> str:
    """Return the number in E.164, like ``+447700900123``.

    A number without a country code is a British one. Spaces, brackets, hyphens
    and a leading plus may be typed, and nothing else. The ranges kept for
    drama are taken, although libphonenumber calls two of them invalid.

    Raises:
        FieldProblem: for ``phone``, when nobody could be rung on it.
    """
    typed = " ".join(_DASHES.sub("-", text[: LONGEST_TYPED + 1]).split())
    if not typed:
        raise FieldProblem("phone", "Enter a phone number, like 01632 960123")
    if len(text) > LONGEST_TYPED or not _TYPED.fullmatch(typed):
        raise FieldProblem(
            "phone", "Use only digits, spaces, brackets, hyphens and + in a number"
        )
    if len(_NOT_DIGITS.sub("", typed)) <= _SHORT:
        raise FieldProblem("phone", "Enter a full number; a short code is no contact")
    number = _number(typed)
    if number is None or not (phonenumbers.is_valid_number(number) or _drama(number)):
        raise FieldProblem(
            "phone", "Check the number: enter all of it, with the area code"
        )
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def show_phone(e164: str) -> str:
    """Return a stored number as it is read out: national if British.

    Where it says whom to ring instead of a protected person, those words.
    """
    if not e164.startswith("+"):
        return e164
    number = phonenumbers.parse(e164)
    british = number.country_code == UK_CODE
    shape = PhoneNumberFormat.NATIONAL if british else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, shape)


def search_digits(text: str) -> str:
    """Return the digits by which a number, or part of one, is searched.

    They are the national significant number, with no leading nought, so that
    every spelling of a British number meets; a foreign one keeps its country
    code. No digits give an empty text.
    """
    digits = _NOT_DIGITS.sub("", text)
    abroad = text.lstrip(" (").startswith("+") or digits.startswith("00")
    if abroad:
        digits = digits.lstrip("0")
    if digits.startswith(str(UK_CODE)) and (abroad or len(digits) == _UK_WRITTEN_OUT):
        digits = digits.removeprefix(str(UK_CODE))
    return digits.lstrip("0")


def _number(typed: str) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(typed, REGION)
    except NumberParseException:
        return None


def _drama(number: PhoneNumber) -> bool:
    """Return whether *number* is in a range that is kept for drama."""
    return (
        number.country_code == UK_CODE
        and phonenumbers.is_possible_number(number)
        and _DRAMA.fullmatch(str(number.national_number)) is not None
    )
