"""What becomes of what somebody leaves behind, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from db.queries.left_behind import LeftBehind


def left_in_words(behind: LeftBehind) -> Iterator[str]:
    """Give a sentence for each kind of thing that goes on without them."""
    translate = QCoreApplication.translate
    gone: list[str] = []
    if behind.calls:
        gone.append(translate("LeftBehind", "%n promised call(s)", "", behind.calls))
    if behind.callers:
        gone.append(
            translate("LeftBehind", "%n caller(s) still open", "", behind.callers)
        )
    if behind.drafts:
        gone.append(translate("LeftBehind", "%n unfinished form(s)", "", behind.drafts))
    if behind.on_duty:
        teams = ", ".join(behind.on_duty)
        gone.append(translate("LeftBehind", "duty for {teams}").format(teams=teams))
    if behind.covers_for:
        names = ", ".join(behind.covers_for)
        gone.append(translate("LeftBehind", "cover for {names}").format(names=names))
    if gone:
        words = translate("LeftBehind", "Whoever covers for them above takes: {what}.")
        yield words.format(what="; ".join(gone))
    if behind.cases:
        yield translate(
            "LeftBehind",
            "%n open case(s) go to whoever covers, or back to the team's queue.",
            "",
            behind.cases,
        )
    if behind.teams:
        words = translate("LeftBehind", "They leave {teams}.")
        yield words.format(teams=", ".join(behind.teams))
