"""What can be done while indexing, as commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.postroom.scan_run import Aim
from desktop.postroom.wording import say
from desktop.runtime.commands import Command

if TYPE_CHECKING:
    from desktop.postroom.screens.index_page import IndexPage


def commands_of(page: IndexPage) -> list[Command]:
    """Return the commands of the index page, each with its plain key."""
    group = say("Indexing")
    named = (
        ("A", say("Set the document aside")),
        ("U", say("Mark the document urgent")),
        ("C", say("Mark the document confidential")),
        ("G", say("The document is not ours")),
        ("N", say("Add the sender as somebody new")),
        ("D", say("Keep the document as a repeat")),
        ("E", say("The document is no repeat")),
        ("R", say("Rotate the page")),
        ("S", say("Split the document here")),
        ("J", say("Join the next document")),
        ("M", say("Move the page")),
        ("H", say("Hide the page, or show it")),
        ("+", say("Scan more pages into the document")),
        ("I", say("Scan pages in front of this one")),
        ("X", say("Make a redacted copy")),
        ("Z", say("Undo what was done to the pages")),
    )
    found = [
        Command(
            f"post.index.{letter}",
            words,
            "",
            group,
            partial(page.press, letter),
            page.isVisible,
            shown_keys=letter,
        )
        for letter, words in named
    ]
    found.append(
        Command(
            "post.index.file",
            say("File the document and go on"),
            "",
            group,
            page.file,
            page.isVisible,
            shown_keys="Ctrl+Enter",
        )
    )
    return found


def aim_of(page: IndexPage, *, before: bool) -> Aim:
    """Return where scanned pages go: to the end, or in front of the page in front."""
    hand, at = page.model.in_hand, page.strip.page()
    if hand is None:
        return Aim()
    ids = [one.id for one in page.strip.pages()]
    place = ids.index(at.id) if before and at is not None else None
    return Aim(document_id=hand.id, before=place, name=hand.subject.line.reference)
