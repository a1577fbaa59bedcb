"""The names that people sign in by."""

from __future__ import annotations

from typing import Final

from db.domain.names import tidy
from db.errors import FieldProblem

LONGEST: Final = 60


def check_sign_in_name(text: str) -> str:
    """Return the name somebody signs in by, tidied; FieldProblem if it won't do."""
    name = tidy(text[: LONGEST * 10])
    if not name:
        raise FieldProblem("sign_in_name", "Enter a name to sign in by, like priya.")
    if len(name) > LONGEST:
        raise FieldProblem("sign_in_name", f"Use at most {LONGEST} characters.")
    return name
