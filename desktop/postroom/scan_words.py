"""What is said of a scan: where it stands, what to do, and how a profile scans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from db.domain.post.profiles import Duplex
from db.domain.post.states import Stopped
from db.queries.post.profiles import ProfileLine
from desktop.postroom.scan_run import Aim, Now, Phase
from desktop.postroom.wording import joined, name_of, say
from widgets.said import said

SIDES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Duplex.ONE_SIDE: "One side",
        Duplex.BOTH_SIDES: "Both sides",
        Duplex.TWO_PASS: "Both sides, in two passes",
    }
)
MODES: Final[Mapping[str, str]] = MappingProxyType(
    {"colour": "Colour", "grey": "Grey", "black": "Black and white"}
)


def sheet_count(n: int) -> str:
    """Return how many sheets are in."""
    return say("1 sheet is in") if n == 1 else say("{n} sheets are in").format(n=n)


def profile_words(profile: ProfileLine) -> str:
    """Return how a profile scans, in a few words."""
    return joined(
        name_of(SIDES, profile.duplex),
        name_of(MODES, profile.mode),
        say("{n} dpi").format(n=profile.resolution_dpi),
        profile.paper,
        profile.source,
    )


def lead_of(now: Now) -> str:
    """Return what happened, in one sentence or none."""
    if now.phase is Phase.STOPPED and now.why is Stopped.BROKEN_OFF:
        return say("A stack was cut off. {sheets}.").format(
            sheets=sheet_count(now.sheets)
        )
    leads = {
        Phase.STOPPED: said(now.words) or say("Scanning stopped."),
        Phase.REFUSED: said(now.words) or say("Scanning could not begin."),
        Phase.MORE: say("The feeder is empty. {sheets}."),
        Phase.TURN: say("The fronts are in. {sheets}."),
        Phase.UNEQUAL: said(now.words),
    }
    words = leads.get(now.phase, "")
    return words.replace("{sheets}", sheet_count(now.sheets))


def what_to_do(now: Now) -> str:
    """Return what whoever stands at the scanner does next."""
    if now.phase is Phase.STOPPED and now.sheets:
        words = say("{sheets}: put back the others, sheet {n} first, then press Enter.")
        return words.format(sheets=sheet_count(now.sheets), n=now.sheets + 1)
    return {
        Phase.STOPPED: say("Then press Enter."),
        Phase.REFUSED: say("Then press Enter to try again."),
        Phase.MORE: say("Put in the next stack and press Enter, or F to finish."),
        Phase.TURN: say(
            "Take the stack as it came out, turn it over as a whole, put it in and "
            "press Enter."
        ),
        Phase.UNEQUAL: say(
            "Put in the backs that did not come through and press Enter, or press F "
            "to keep every page in the order in which it came."
        ),
    }.get(now.phase, "")


def what_to_do_at_the_counter(now: Now, key: str | None) -> str:
    """Return what whoever scans for a caller does next: the same key goes on."""
    on = key or say("Go on")
    words = {
        Phase.STOPPED: say("Then press {key} again."),
        Phase.REFUSED: say("Then press {key} to try again."),
        Phase.MORE: say("Put in the next papers and press {key}, or leave it at that."),
        Phase.TURN: say(
            "Take the stack as it came out, turn it over as a whole, put it in and "
            "press {key}."
        ),
        Phase.UNEQUAL: say(
            "Put in the backs that did not come through and press {key}, or keep the "
            "pages as they came."
        ),
    }.get(now.phase, "")
    if now.phase is Phase.STOPPED and now.sheets:
        words = say(
            "{sheets}: put back the others, sheet {n} first, then press {key} again."
        )
    return words.format(sheets=sheet_count(now.sheets), n=now.sheets + 1, key=on)


def no_way_words(key: str, profiles: Iterable[ProfileLine]) -> str:
    """Return that a key scans nothing, and which do, or how to make one."""
    told = [f"{one.key} {one.name}" for one in profiles if one.key]
    if told:
        words = say("No way to scan is on {key}. These are there: {ways}.")
        return words.format(key=key, ways=", ".join(told))
    words = say("No way to scan is on {key}. Make one: Ctrl+K, then “ways to scan”.")
    return words.format(key=key)


def go_on_words(phase: Phase) -> str:
    """Return what the button says that Enter presses."""
    return {
        Phase.MORE: say("Scan the next stack"),
        Phase.TURN: say("Scan the backs"),
        Phase.UNEQUAL: say("Scan more backs"),
        Phase.REFUSED: say("Try again"),
    }.get(phase, say("Go on"))


def finish_words(now: Now) -> str:
    """Return what the button says that F presses."""
    if now.phase is Phase.TURN:
        return say("Keep the fronts alone")
    if now.phase is Phase.UNEQUAL:
        return say("Keep them as they came")
    if now.phase is Phase.REFUSED or not now.sheets:
        return say("Leave it")
    return say("Finish with what is in")


def aim_words(aim: Aim, *, may_open: bool = True) -> str:
    """Return where pages go; *may_open* a batch, where none is open."""
    if aim.document_id is not None and aim.before is not None:
        words = say("Into {name}, in front of page {n}")
        return words.format(name=aim.name, n=aim.before + 1)
    if aim.document_id is not None:
        return say("Added to {name}").format(name=aim.name)
    if aim.batch_id is not None:
        return say("Into the batch {name}").format(name=aim.name)
    if not may_open:
        return say("No batch is open. Whoever opens the post begins one.")
    return say("Into a new batch, opened with the first sheet")


def done_words(now: Now, aim: Aim) -> str:
    """Return what is said once a stack was ended."""
    if not now.sheets:
        return say("Nothing came in.")
    if aim.contact_id is not None:
        words = say("{sheets}. Say what it is; it goes along with the enquiry.")
    elif aim.document_id is not None:
        words = say("{sheets}, and in the document.")
    else:
        words = say("{sheets}. They are read, and then wait to be indexed.")
    return words.format(sheets=sheet_count(now.sheets))
