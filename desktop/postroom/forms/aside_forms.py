"""What became of something that was set aside, as a form."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from db.domain.post.set_aside import HOLDS_DOCUMENT, Reason, SettledHow
from db.queries.post.set_aside import AsideLine
from desktop.forms.form import Ask, Form, Kind
from desktop.postroom.use_cases.setting_aside import Settle, settle
from desktop.postroom.wording import picks, say

HOW: Mapping[str, str] = {
    SettledHow.OPENED: "Open it again",
    SettledHow.INDEXED: "It may be indexed",
    SettledHow.RETURNED: "It went back to its sender",
    SettledHow.REPLACED: "It was scanned or sent again",
    SettledHow.DESTROYED: "It was destroyed",
}


def settle_form(one: AsideLine) -> Form:
    """Return the form that says what became of it."""
    holds = one.document_id is not None and Reason(one.reason) in HOLDS_DOCUMENT
    usual = SettledHow.INDEXED if holds else SettledHow.REPLACED
    hows = dict(HOW)
    if not holds:
        del hows[SettledHow.INDEXED]
    if one.intake_id is None or one.content is None:
        del hows[SettledHow.OPENED]
    return Form(
        f"post.settle/{one.id}",
        say("What became of it"),
        (
            Ask(
                "how",
                say("What became of it"),
                Kind.CHOICE,
                usual.value,
                picks=picks(hows),
                required=True,
            ),
        ),
        say("Save"),
        lambda given: partial(settle, Settle(one.id, given.line("how"))),
        say("Dealt with"),
    )
