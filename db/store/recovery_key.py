"""The recovery key that is printed on paper and typed back years later.

Eight groups of five symbols from Crockford's base 32 (no I, L, O, U): four carry
20 bits, the fifth checks its group, so that a slip of the finger is traced to
its group. Letters that look like digits are read as those.
"""

from __future__ import annotations

import secrets

from db.errors import FieldProblem

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 8
GROUP_BITS = 20
KEY_BYTES = GROUPS * GROUP_BITS // 8
_LOOK_ALIKES = str.maketrans("OIL", "011", " -\u2013\u2014\t\r\n")


def new_recovery_key() -> str:
    """Return a fresh key of 160 random bits, as it is printed."""
    return spelled(secrets.token_bytes(KEY_BYTES))


def spelled(value: bytes) -> str:
    """Return *value* (20 bytes) in eight groups with their check symbols."""
    number = int.from_bytes(value, "big")
    groups = []
    for group in range(GROUPS):
        shift = GROUP_BITS * (GROUPS - 1 - group)
        bits = number >> shift & 0xFFFFF
        five = [bits >> place & 31 for place in (15, 10, 5, 0)]
        groups.append("".join(SYMBOLS[n] for n in [*five, _check(five, group)]))
    return "-".join(groups)


def read(typed: str) -> bytes:
    """Return the 20 bytes of a key as *typed*, in any case and spacing.

    Raises FieldProblem naming the first group that can't be right.
    """
    symbols = typed.upper().translate(_LOOK_ALIKES)
    if len(symbols) != 5 * GROUPS:
        raise FieldProblem(
            "recovery_key",
            f"The recovery key has {GROUPS} groups of 5; this has {len(symbols)} "
            f"letters and digits instead of {5 * GROUPS}.",
        )
    number = 0
    for group in range(GROUPS):
        values = [SYMBOLS.find(s) for s in symbols[5 * group : 5 * group + 5]]
        if -1 in values or _check(values[:4], group) != values[4]:
            raise FieldProblem(
                "recovery_key",
                f"Group {group + 1} of the recovery key is mistyped. Compare it "
                "with the recovery sheet.",
            )
        for value in values[:4]:
            number = number << 5 | value
    return number.to_bytes(KEY_BYTES, "big")


def _check(values: list[int], group: int) -> int:
    """Return the symbol that gives away one wrong, two swapped, or a moved group.

    A Reed-Solomon check over GF(32), with x⁵ + x² + 1; it starts from the
    group's number.
    """
    total = group + 1
    for value in values:
        total = _doubled(total ^ value)
    return total


def _doubled(value: int) -> int:
    value <<= 1
    return value ^ 0b100101 if value & 32 else value
