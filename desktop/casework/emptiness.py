"""What an empty list of the casework room says."""

from __future__ import annotations

from desktop.casework.queues import TO_DO, Listed, Listing
from desktop.casework.wording import say


def emptiness(listing: Listing) -> tuple[str, str]:
    """Return what an empty list says, and what will appear in it."""
    if listing.listed is Listed.SENT:
        return (
            say("You referred nothing yet"),
            say("What you refer at the counter appears here, with what became of it."),
        )
    if listing.listed is Listed.TO_ACCEPT:
        return (
            say("Nothing waits to be accepted"),
            say("What is referred to your team stays here until it has a case."),
        )
    if listing.listed is Listed.TRAY:
        return (
            say("The tray is empty"),
            say("Post that is routed to your team appears here."),
        )
    if listing.listed is Listed.ERRANDS:
        return (
            say("No task and no visit waits for you"),
            say("Tasks and visits that you are given, in any case, appear here."),
        )
    if listing.key == TO_DO:
        return (
            say("Nothing is waiting for you"),
            say("Cases that you take, or that are given to you, appear here."),
        )
    return say("No case is in this list"), say("A case that fits it appears here.")
