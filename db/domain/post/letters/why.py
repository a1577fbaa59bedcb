"""Why something is suggested: a code for the screens, and the same in English.

What stands in the words are our own: a reference, a name and a postcode as the
register has them, a phrase of our lists. What strangers wrote stays in their
letter, as suggestions are journalled and letters are not.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SEALED: Final = "sealed_case"
"""A case that few may see: file it by its reference, and learn no more."""
FILED_BEFORE: Final = "filed_before"
"""It was filed so, until somebody had it indexed again."""
WHY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "sheet": "the sheet in front of it",
        "reference": "the reference {reference} on page {page}",
        "code": "the form's own code {code}",
        "words": "the words “{words}”",
        "like": "like {count} letters indexed as this",
        "words_and_like": "“{words}”, and like {count} letters indexed as this",
        "words_against": "“{words}”, but it reads like something else",
        "name_and_postcode": "the name {name} and the postcode {postcode}",
        "name_and_address": "the name {name} and their address",
        "name_and_birthday": "the name {name} and their date of birth",
        "name_and_phone": "the name {name} and their phone number",
        "name_and_email": "the name {name} and their e-mail address",
        "name_and_account": "the name {name} and their account",
        "email_alone": "the e-mail address of {name}, without their name",
        "name_alone": "the name {name} alone",
        "part_of_name": "part of the name {name}, and where they live",
        "one_of_several": "several people have the name {name}",
        "two_people": "more than one person fits",
        "another_name": "{name} fits, and another name stands there as well",
        "another_birthday": "{name} fits, but not the date of birth",
        "reference_of_another": "the reference leads to somebody who is not named",
        "somebody_protected": "somebody protected has this name too",
        "deceased": "{name} has died",
        "its_type": "where this kind goes",
        "its_case": "the reference {reference} on page {page}",
        SEALED: "Restricted case: file it by its reference",
        FILED_BEFORE: "as it was filed before",
        "closed_case": "the case {reference}, which is closed",
        "open_case": "they have an open case there: is it about that?",
        "open_cases": "they have several open cases there",
        "uprn": "the property's own number",
        "address": "the address {label}",
        "day": "the date on page {page}",
        "day_somewhere": "a date on page {page}",
    }
)


def in_english(code: str, values: Mapping[str, object]) -> str:
    """Return a reason in words; the code itself where another edition made it."""
    template = WHY.get(code)
    if template is None:
        return ""
    try:
        return template.format(**values)
    except (KeyError, IndexError):
        return ""
