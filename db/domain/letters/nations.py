"""Passages that a nation has of its own, where its law differs.

Housing, homelessness and who looks into complaints are devolved: what is right in
England is wrong in Wales. A passage ``ombudsman-in-wales`` stands for ``ombudsman``
wherever a template takes that in, for a council of Wales.

Source: Government of Wales Act 2006, schedule 7A (what is reserved; the rest is not).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeVar

from db.domain.working_days import Nation

T = TypeVar("T")
_IN: Final = "-in-"


def code_in(code: str, nation: Nation) -> str:
    """Return what the passage *code* is called that a nation has of its own."""
    return f"{code}{_IN}{nation.value}"


def for_nation(found: Mapping[str, T], nation: Nation) -> dict[str, T]:
    """Return passages by their codes, those of *nation* in place of the common ones.

    Its own stand under their own codes as well; those of others are left as they
    are, for whoever writes across a border and names one.
    """
    return {code: found.get(code_in(code, nation), one) for code, one in found.items()}
