"""What a rule about a kind of document is called, in the language of the screens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.queries.office.rules import KeptRule
from widgets.said import language


def kind_name(record: KeptRule) -> str:
    """Return what the kind is called; its key where it only begins later."""
    kind = record.kind
    if kind is None:
        return record.key
    return kind.label_cy if language() == "cy" else kind.label


def kind_area(record: KeptRule) -> str:
    """Return the heading that the kind stands under."""
    kind = record.kind
    if kind is None or not kind.in_use:
        return QCoreApplication.translate("RulePart", "No longer filed under")
    return kind.area_cy if language() == "cy" else kind.area
