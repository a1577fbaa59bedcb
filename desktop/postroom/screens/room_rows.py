"""The lists of the post room, and what can be done there, as rows and commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.domain.post.profiles import KEYS
from db.domain.post.register import EntryKind
from desktop.postroom.keeping_parts import keeps
from desktop.postroom.scan_run import Phase
from desktop.postroom.shelves import Shelf
from desktop.postroom.wording import say
from desktop.runtime.commands import Command
from widgets.colours import Tone
from widgets.rows import FolderRow

if TYPE_CHECKING:
    from desktop.postroom.screens.post_room import PostRoom
    from desktop.postroom.screens.scan_page import ScanPage

_ASK = frozenset({Phase.STOPPED, Phase.REFUSED, Phase.UNEQUAL})


def rows_of(room: PostRoom) -> list[FolderRow]:
    """Return the lists with how much is in each."""
    held, rows = room.held, []
    if room.coming is not None:
        rows.append(_scanning(room.coming.scan))
        busy = room.coming.files.desk_files
        count = busy.count if busy.busy else None
        if busy.left is not None and not busy.busy:
            count = len(busy.left.paths)
        tone = Tone.WARNING if busy.trouble or busy.left else Tone.NEUTRAL
        files = say("Files and e-mail")
        rows.append(FolderRow(Shelf.FILES.value, files, count, tone))
    if room.may_index:
        rows.append(FolderRow(Shelf.INDEX.value, say("To index"), held.to_index))
    late = Tone.WARNING if held.late else Tone.NEUTRAL
    waiting = [each for each in held.entries if each.kind == EntryKind.URGENT.value]
    waits = Tone.WARNING if waiting else Tone.NEUTRAL
    open_batches = sum(one.state != "reconciled" for one in held.batches)
    rows += [
        FolderRow(Shelf.BATCHES.value, say("Batches"), open_batches),
        FolderRow(Shelf.REGISTER.value, say("Registers"), len(held.entries)),
        FolderRow(Shelf.URGENT.value, say("Urgent"), len(waiting), waits),
        FolderRow(Shelf.LATE.value, say("Open too long"), len(held.late), late),
        FolderRow(Shelf.ASIDE.value, say("Set aside"), len(held.aside)),
        FolderRow(Shelf.PAPER.value, say("Paper"), len(held.paper)),
    ]
    if keeps(room.actor):
        count = held.keeping.count
        rows.append(FolderRow(Shelf.KEEPING.value, say("Keeping"), count))
    rows.append(FolderRow(Shelf.SUSPECT.value, say("Suspect package")))
    return rows


def _scanning(page: ScanPage) -> FolderRow:
    """Return the row of the scanner: a stack in hand shows whatever is looked at."""
    now = page.scans.now
    tone = Tone.WARNING if now.phase in _ASK else Tone.NEUTRAL
    count = now.sheets if page.scans.in_hand else None
    return FolderRow(Shelf.SCAN.value, say("Scan"), count, tone)


def title_of(shelf: Shelf) -> str:
    """Return the heading of a list."""
    titles = {
        Shelf.BATCHES: say("Batches"),
        Shelf.REGISTER: say("Registers"),
        Shelf.URGENT: say("Who has what was urgent"),
        Shelf.LATE: say("Open too long"),
        Shelf.ASIDE: say("Set aside"),
        Shelf.PAPER: say("Paper"),
        Shelf.KEEPING: say("How long documents are kept"),
        Shelf.SUSPECT: say("Suspect package"),
    }
    return titles.get(shelf, "")


def commands_of(room: PostRoom) -> list[Command]:
    """Return what can be done in the room, from any other."""
    group = say("Post room")
    titles = {
        Shelf.SCAN: (say("Show the scanner"), ""),
        Shelf.FILES: (say("Bring in files and e-mails"), "Ctrl+Shift+I"),
        Shelf.INDEX: (say("Index the post"), "Ctrl+Shift+X"),
        Shelf.BATCHES: (say("Show the batches of post"), ""),
        Shelf.REGISTER: (say("Enter what is signed for or urgent"), "Ctrl+Shift+R"),
        Shelf.URGENT: (say("Show who has what was urgent"), ""),
        Shelf.ASIDE: (say("Show what was set aside"), ""),
        Shelf.KEEPING: (say("Show how long documents are kept"), ""),
        Shelf.SUSPECT: (say("Suspect package: what to do"), ""),
        Shelf.WAYS: (say("Show the ways to scan"), ""),
    }
    absent = set() if room.may_index else {Shelf.INDEX}
    if not keeps(room.actor):
        absent.add(Shelf.KEEPING)
    if room.coming is None:
        absent |= {Shelf.SCAN, Shelf.WAYS, Shelf.FILES}
    return [
        Command(
            f"post.{shelf.value}", title, keys, group, partial(room.bring_up, shelf)
        )
        for shelf, (title, keys) in titles.items()
        if shelf not in absent
    ]


def scan_commands(start: dict[str, partial[None]]) -> list[Command]:
    """Return a command for each key that may start a scan; *start* does it."""
    group = say("Scanning")
    return [
        Command(
            f"scan.{key.lower()}",
            say("Scan by the way on {key}").format(key=key),
            key,
            group,
            start[key],
        )
        for key in KEYS
        if key in start
    ]
