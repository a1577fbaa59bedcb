"""Drawings (SVG) from anybody: read as text, refused where they run or lead anywhere.

Sources: SVG 1.1 and SVG Tiny 1.2 (W3C), "Referencing" and "Scripting".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from db.errors import FieldProblem

LARGEST_DRAWING: Final = 500_000
MOST_SHAPES: Final = 5_000
_MOST_USES: Final = 500
_RUNS: Final = frozenset(
    {
        *("script", "foreignobject", "iframe", "handler", "listener", "set"),
        *("animate", "animatemotion", "animatetransform", "animatecolor"),
        *("audio", "video"),
    }
)
_RICH: Final = frozenset({"filter", "pattern"})
_LEADS: Final = re.compile(
    r"url\(\s*['\"]?\s*(?![#'\"\s])|@import|expression\s*\(", re.IGNORECASE
)

DRAWING_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "damaged": "This picture is damaged. Choose another.",
        "too-rich": (
            "This drawing is too rich to be read safely. Save it as a PNG and "
            "choose that."
        ),
        "runs": (
            "This drawing holds a script, or something that moves. Save it as a "
            "PNG and choose that."
        ),
        "leads": (
            "This drawing takes in something from elsewhere. Save it as a PNG and "
            "choose that."
        ),
    }
)
"""Why a drawing is not taken, and what to do about it."""
DAMAGED: Final = DRAWING_NAMES["damaged"]
TOO_RICH: Final = DRAWING_NAMES["too-rich"]
RUNS: Final = DRAWING_NAMES["runs"]
LEADS: Final = DRAWING_NAMES["leads"]


def harmless(content: bytes) -> bytes:
    """Return a drawing without what stands around it, once it is seen to be harmless.

    Raises FieldProblem for ``logo``.
    """
    if len(content) > LARGEST_DRAWING:
        raise _refused(TOO_RICH)
    if b"<!entity" in content.lower():
        raise _refused(LEADS)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _refused(DAMAGED) from error
    elements = [each for each in root.iter() if isinstance(each.tag, str)]
    if len(elements) > MOST_SHAPES:
        raise _refused(TOO_RICH)
    for element in elements:
        _check(element)
    _check_uses(elements)
    return bytes(etree.tostring(root))


def _check(element: etree._Element) -> None:
    name = etree.QName(element).localname.lower()
    if name in _RUNS:
        raise _refused(RUNS)
    if name in _RICH:
        raise _refused(TOO_RICH)
    if name == "style" and _LEADS.search("".join(element.itertext())):
        raise _refused(LEADS)
    for full, value in element.attrib.items():
        told, said = etree.QName(full).localname.lower(), str(value).strip()
        if told.startswith("on") or said.lower().startswith("javascript:"):
            raise _refused(RUNS)
        outside = told in {"href", "src", "base"} and not said.startswith("#")
        # Where a link leads matters to nobody: it is drawn, and clicked by none.
        if (outside and name != "a") or _LEADS.search(said):
            raise _refused(LEADS)


def _check_uses(elements: list[etree._Element]) -> None:
    """Raise FieldProblem where what is used uses more: so a few grow to billions."""
    uses = [each for each in elements if etree.QName(each).localname == "use"]
    if len(uses) > _MOST_USES:
        raise _refused(TOO_RICH)
    named = {str(each.get("id")): each for each in elements if each.get("id")}
    for use in uses:
        found = (v for k, v in use.attrib.items() if etree.QName(k).localname == "href")
        target = named.get(str(next(found, "")).removeprefix("#"))
        if target is not None and next(target.iter("{*}use", "use"), None) is not None:
            raise _refused(TOO_RICH)


def _refused(words: str) -> FieldProblem:
    return FieldProblem("logo", words)
