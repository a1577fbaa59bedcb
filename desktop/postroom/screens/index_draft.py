"""What stands in the index form, as a draft keeps it and puts it back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final
from uuid import UUID

from desktop.forms.form import Someone

if TYPE_CHECKING:
    from desktop.postroom.screens.index_fields import IndexFields

YES: Final = "yes"
NO: Final = "no"


def kept(fields: IndexFields) -> dict[str, str]:
    """Return what stands in the fields, for a draft."""
    taken = fields.who.value()
    is_urgent = fields.urgent.isChecked()
    return {
        "type_code": fields.kind.key() or "",
        "person_id": str(taken.id) if isinstance(taken, Someone) else "",
        "sender": fields.who.text(),
        **fields.about.kept_words(),
        "goes_to": fields.goes.key() or "",
        "reason": fields.reason.key() or "",
        "dated_on": fields.dated.text(),
        "originals": fields.originals.key() or "",
        "urgent": (fields.urgency.key() or "") if is_urgent else "",
        "confidential": YES if fields.confidential.isChecked() else NO,
    }


def put_back(fields: IndexFields, words: Mapping[str, str]) -> bool:
    """Put a draft back; return whether it differs from what stands there."""
    if all(words.get(name, "") == value for name, value in kept(fields).items()):
        return False
    fields.kind.set_value(words.get("type_code") or None)
    fields.dated.put_back(words.get("dated_on", ""))
    fields.originals.set_value(words.get("originals") or NO)
    fields.reason.set_value(words.get("reason") or None)
    fields.urgent.setChecked(bool(words.get("urgent")))
    fields.urgency.set_value(words.get("urgent") or None)
    fields.confidential.setChecked(words.get("confidential") == YES)
    fields.about.put_words(words)
    who, goes = words.get("person_id", ""), words.get("goes_to", "")
    if who and str(fields.sender_shown() or "") != who:
        fields.let_goes_follow()
        fields.sender_chosen.emit(UUID(who))
    elif not who:
        fields.who.set_choice(None, words.get("sender", ""))
    if goes:
        fields.take_goes(goes)
    return True
