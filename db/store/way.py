"""How this program opens stores."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from db.clock import Clock
from db.store.belonging import this_computer
from db.store.key_ring import KeyRing
from db.store.patience import Pause, until_let_go
from db.store.sealing import Argon2Cost
from db.store.version import SCHEMA_NUMBER, SCRIPTS


@dataclass(frozen=True, slots=True)
class Way:
    """What is the same for every store that this program opens.

    Attributes:
        program_version: written into stores it makes or upgrades.
        cost: of a guess at passphrases that are set from now on.
        pause: waits between attempts while an antivirus holds a file.
        call: the local socket that raises this program's window, or empty.
        computer: what tells this computer from others.
        understood: the schema number that stores are brought up to; a newer one
            is refused.
        scripts: the history that brings them there.
    """

    clock: Clock
    program_version: str
    cost: Argon2Cost = field(default_factory=Argon2Cost)
    pause: Pause = until_let_go
    call: str = ""
    computer: str = field(default_factory=this_computer)
    understood: int = SCHEMA_NUMBER
    scripts: Path = SCRIPTS

    def ring(self, slots: Path) -> KeyRing:
        """Return the key ring whose file is *slots*."""
        return KeyRing(slots, self.clock, self.cost, self.pause)
