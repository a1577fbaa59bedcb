"""Which templates answer what a case asks to be written, the closest first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

_BY_STAGE: Final = "answer"


def kinds_asked(kind: str, facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what to look for among the *answers* of templates, in this order.

    An answer to a complaint has a template for each stage (``answer-1``,
    ``answer-2``), and one for both does where a council keeps no other.
    """
    if kind == _BY_STAGE and facts.get("stage") is not None:
        return (f"{kind}-{facts['stage']}", kind)
    return (kind,)
