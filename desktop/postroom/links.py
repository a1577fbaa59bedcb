"""What the post room needs of others, brought to it by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.store.witnessing import Witnessed
from desktop.forms.form import Place
from desktop.forms.saving import Work
from desktop.postroom.use_cases.filing import Casework


@dataclass(frozen=True, slots=True)
class NewSender:
    """Somebody who wrote and is not known yet."""

    name: str
    phone: str | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Links:
    """What other rooms do for the post room.

    Attributes:
        casework: opens cases and puts documents into them.
        add_person: what adds somebody unknown; its changes have their id.
        see_witness: who is there, by a sign-in name and their own secret; it
            takes as long as a key's derivation.
    """

    casework: Casework
    add_person: Callable[[NewSender], Work]
    see_witness: Callable[[str, str], Witnessed]
