"""What stood in front before a lock, to come back to."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.casework.screens.casework_room import Whereabouts as CaseworkPlace
from desktop.letters.whereabouts import LettersPlace
from desktop.people.screens.whereabouts import Whereabouts
from desktop.postroom.whereabouts import Whereabouts as PostPlace


@dataclass(frozen=True, slots=True)
class Where:
    """The room in front, the page of the people's room, the part of Admin.

    *casework*, *post* and *letters* are the list and the record that stood there.
    """

    room: str
    page: Whereabouts
    part: str = ""
    casework: CaseworkPlace | None = None
    post: PostPlace | None = None
    letters: LettersPlace | None = None
