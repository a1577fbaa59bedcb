"""E-mail addresses.

Source: RFC 5321 for the lengths; the rest is what mail servers take in
practice, as nothing short of writing to it proves an address.
"""

from __future__ import annotations

import re
from typing import Final

from db.errors import FieldProblem

LONGEST_EMAIL: Final = 254
LONGEST_LOCAL: Final = 64

_ATOM: Final = r"[^\s.@<>()\[\],;:\\\"]+"
_LOCAL: Final = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_LABEL: Final = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?")


def parse_email(text: str) -> str:
    """Return the address with its domain in lower case.

    What stands before the @ is kept as typed, as its owner's server may tell
    capitals apart; compare with `fold_email`.

    Raises:
        FieldProblem: for ``email``, when no letter could arrive there.
    """
    typed = text[: LONGEST_EMAIL * 2].strip().removeprefix("<").removesuffix(">")
    local, at, domain = typed.rpartition("@")
    labels = domain.lower().split(".")
    right = (
        at
        and len(typed) <= LONGEST_EMAIL
        and len(local) <= LONGEST_LOCAL
        and _LOCAL.fullmatch(local)
        and len(labels) > 1
        and all(map(_LABEL.fullmatch, labels))
        and not labels[-1].isdigit()
    )
    if not right:
        raise FieldProblem("email", "Enter an e-mail address, like name@example.com")
    return f"{local}@{'.'.join(labels)}"


def fold_email(text: str) -> str:
    """Return the form in which an address, or part of one, is searched."""
    return text.strip().casefold()
