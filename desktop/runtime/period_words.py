"""How long documents are kept, in words for the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from db.domain.post.retention import Trigger
from db.domain.post.schedule import RetentionRule

_YEAR: Final = 12


def trigger_words() -> dict[Trigger, str]:
    """Return from what periods count, in the order in which they are offered."""
    return {
        Trigger.RECEIVED: _tr("When it was received"),
        Trigger.CASE_CLOSED: _tr("When its case is closed"),
        Trigger.DECIDED: _tr("When it is decided"),
        Trigger.TENANCY_ENDED: _tr("When the tenancy ends"),
        Trigger.ACCOUNT_CLOSED: _tr("When the account is closed"),
        Trigger.NEVER: _tr("Never: it is kept for good"),
    }


def kept_words(rule: RetentionRule) -> str:
    """Return a period as it is said: "6 years after its case is closed"."""
    after = {
        Trigger.RECEIVED: _tr("{time} after it was received"),
        Trigger.CASE_CLOSED: _tr("{time} after its case is closed"),
        Trigger.DECIDED: _tr("{time} after it is decided"),
        Trigger.TENANCY_ENDED: _tr("{time} after the tenancy ends"),
        Trigger.ACCOUNT_CLOSED: _tr("{time} after the account is closed"),
        Trigger.NEVER: _tr("For good"),
    }
    return after[rule.trigger].format(time=_time(rule.months))


def _time(months: int) -> str:
    years, rest = divmod(months, _YEAR)
    if years and not rest:
        return QCoreApplication.translate("Kept", "%n year(s)", "", years)
    return QCoreApplication.translate("Kept", "%n month(s)", "", months)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Kept", text)
