"""A profile as a way to scan; a locked one is used as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from db.errors import ClerkError, NotAllowed
from db.queries.post.profiles import ProfileLine
from desktop.postroom.intake.scanning.settings import Wanted


def profile_called(profiles: Sequence[ProfileLine], called: str) -> ProfileLine:
    """Return the profile on a key (F2 to F12) or of a name. Raises ClerkError."""
    wanted = called.strip().casefold()
    for each in profiles:
        if wanted in {(each.key or "").casefold(), each.name.casefold()}:
            return each
    raise ClerkError("There is no scan profile of that key or name.")


def wanted_by(profile: ProfileLine, changes: Mapping[str, Any]) -> Wanted:
    """Return how *profile* scans, with *changes* for once.

    Raises NotAllowed where an administrator locked it and something is changed.
    """
    wanted = Wanted(
        source=profile.source,
        mode=profile.mode,
        resolution_dpi=profile.resolution_dpi,
        duplex=profile.duplex,
        paper=profile.paper,
        options=profile.options,
    )
    changed = replace(wanted, **changes)
    if profile.locked and changed != wanted:
        raise NotAllowed("This profile is locked. An administrator can change it.")
    return changed
