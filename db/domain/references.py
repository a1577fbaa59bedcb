"""References that people read aloud, like ``GH-7K3M-92QX-4TD``.

They are made at the desk, with no server to ask: ten random symbols give 2**50
references, so that a council with ten million of them has one chance in twenty
of a single clash; a clash shows both records.

Source: Douglas Crockford, "Base 32" (the alphabet leaves out I, L, O and U).
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterable
from typing import Final

from db.errors import FieldProblem

PREFIX: Final = "GH"
SYMBOLS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RANDOM_SYMBOLS: Final = 10
BODY_SYMBOLS: Final = RANDOM_SYMBOLS + 1
ALPHABET_SIZE: Final = len(SYMBOLS)

_VALUES: Final = {symbol: value for value, symbol in enumerate(SYMBOLS)}
_SEPARATORS: Final = re.compile(r"[\s\-\u2010-\u2015\u2212]+")
_MISREAD: Final = str.maketrans("OIL", "011")
_POLYNOMIAL: Final = 0b100101  # x**5 + x**2 + 1, primitive over GF(2)


def _times_x(value: int) -> int:
    """Return *value* times x in GF(32)."""
    value <<= 1
    return value ^ _POLYNOMIAL if value & ALPHABET_SIZE else value


def _check_value(values: Iterable[int]) -> int:
    """Return the weighted sum of *values*, the last of them weighing x.

    The symbols are elements of the field GF(32); symbol *i* from the right
    weighs x to the power *i*, and the check symbol weighs 1. A wrong symbol
    changes the sum because no weight is nought, and exchanging any two unequal
    symbols changes it because no two weights are equal (x generates all 31
    non-nought elements, and there are eleven places). Arithmetic modulo 32
    can't promise both: there the even weights lose wrong symbols and the odd
    ones lose exchanges of symbols 16 apart. A prime modulus, 37, would want
    five more symbols than people can say.
    """
    total = 0
    for value in values:
        total = _times_x(total ^ value)
    return total


def new_reference(random: Callable[[int], bytes] = secrets.token_bytes) -> str:
    """Return a new reference in its canonical form.

    Args:
        random: gives that many random bytes; 256 is a multiple of 32, so each
            symbol is as likely as any other.
    """
    values = [byte % ALPHABET_SIZE for byte in random(RANDOM_SYMBOLS)]
    values.append(_check_value(values))
    return _written("".join(SYMBOLS[value] for value in values))


def parse_reference(text: str) -> str:
    """Return the canonical form of a reference as somebody typed it.

    Any case, spaces or hyphens anywhere, a missing prefix, the letter O for
    nought and I or L for one are understood.

    Raises:
        FieldProblem: for ``reference``, when it can't be a reference of ours.
    """
    body = _body(text)
    if len(body) != BODY_SYMBOLS or not set(body) <= _VALUES.keys():
        raise FieldProblem("reference", "Enter a reference, like GH-7K3M-92QX-4TD")
    if not _adds_up(body):
        raise FieldProblem(
            "reference", "Check the reference: one of its letters or digits is wrong"
        )
    return _written(body)


def looks_like_reference(text: str) -> bool:
    """Return whether *text* should be looked up as a reference.

    With the prefix the shape is enough, so that a slip of the finger is told
    as one; with neither a digit nor a hyphen it must add up. Without it the
    check symbol must be right and a digit must be there among letters, so that
    neither a phone number nor a surname is taken for a reference.
    """
    body = _body(text)
    if len(body) != BODY_SYMBOLS or not set(body) <= _VALUES.keys():
        return False
    digits = any(symbol.isdigit() for symbol in text)
    if _SEPARATORS.sub("", text).upper().startswith(PREFIX):
        return digits or "-" in text or _adds_up(body)
    return digits and not body.isdigit() and _adds_up(body)


def _body(text: str) -> str:
    """Return the eleven symbols of a well-shaped *text*, else what is there."""
    if len(text) > 4 * BODY_SYMBOLS:
        return ""
    packed = _SEPARATORS.sub("", text).upper()
    if len(packed) == BODY_SYMBOLS + len(PREFIX):
        packed = packed.removeprefix(PREFIX)
    return packed.translate(_MISREAD)


def _adds_up(body: str) -> bool:
    values = [_VALUES[symbol] for symbol in body]
    return _check_value(values[:-1]) == values[-1]


def _written(body: str) -> str:
    return f"{PREFIX}-{body[:4]}-{body[4:8]}-{body[8:]}"
