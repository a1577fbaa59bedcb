"""References as people type them, whole or begun, as ranges of the index."""

from __future__ import annotations

import re
from typing import Final

from db.domain.references import PREFIX, SYMBOLS, looks_like_reference, parse_reference
from db.errors import FieldProblem

_SEPARATORS: Final = re.compile(r"[\s\-\u2010-\u2015\u2212]+")
_MISREAD: Final = str.maketrans("OIL", "011")
_LONGEST: Final = 40
_FEWEST: Final = 2
_BODY: Final = 11


def reference_range(text: str) -> tuple[str, str] | None:
    """Return the first and the last but one reference that *text* may begin.

    A whole reference may lack its prefix; one that is being typed needs it.
    None where *text* is no reference.
    """
    typed = text.strip()
    if len(typed) > _LONGEST:
        return None
    if looks_like_reference(typed):
        try:
            whole = parse_reference(typed)
        except FieldProblem:
            pass  # one symbol is wrong: nothing has that reference
        else:
            return whole, whole + "!"
    packed = _SEPARATORS.sub("", typed).upper()
    body = packed.removeprefix(PREFIX).translate(_MISREAD)
    begun = packed.startswith(PREFIX) and ("-" in typed or any(map(str.isdigit, body)))
    if not begun or not _FEWEST <= len(body) <= _BODY or not set(body) <= set(SYMBOLS):
        return None
    start = "-".join((PREFIX, *filter(None, (body[:4], body[4:8], body[8:]))))
    return start, start + "~"
