"""What every council has to show of casework, however small: each state by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Final

from db.tables.casework import CaseGroupRow, TrayItemRow
from desktop.demo.casework import Shown
from desktop.demo.complaining import Stage
from desktop.demo.history import History
from desktop.demo.register import Resident
from desktop.demo.safe_ranges import Ids
from desktop.demo.sheets import Sheet, day
from desktop.demo.staffing import Office
from desktop.demo.when import Calendar, weekday

_ADULT: Final = 18
_HOUR: Final = 3_600_000_000


@dataclass(frozen=True, slots=True)
class _Matter:
    """One case: about what, and for how many days."""

    service: str
    days: int
    title: str
    state: str = "in_progress"
    stage: Stage | None = None
    shared: bool = False


_MATTERS: Final = (
    _Matter("repair", 36, "Water drips under the kitchen sink"),
    _Matter("repair", 27, "Radiator in the hall stays cold"),
    _Matter("repair", 6, "Back door does not lock"),
    _Matter("repair", 9, "Cracked basin", "waiting"),
    _Matter("damp-and-mould", 4, "Damp and mould in a child's bedroom"),
    _Matter("tenant-adaptations", 12, "Ramp for a wheelchair user", "waiting"),
    _Matter("asb", 12, "Music through the wall at night"),
    _Matter("garages", 3, "Garage key lost", "new"),
    _Matter("register-review", 8, "Wants to appeal a banding decision"),
    _Matter("rent-account", 4, "Rent refund, third contact"),
    _Matter("noise", 5, "Fan of the takeaway below"),
    _Matter("missed-collection", 1, "Bin missed twice", "new"),
    _Matter("subject-access", 20, "Request for the tenancy file", "closing"),
    _Matter("foi", 13, "What was spent on agency staff"),
    _Matter("complaint", 3, "Bin left out of reach again", stage=Stage.TAKEN),
    _Matter("complaint", 8, "Rang four times about a repair", stage=Stage.AT_ONE),
    _Matter("complaint", 17, "Told three different dates", stage=Stage.ANSWERED),
    _Matter("complaint", 24, "Charged for a missed visit", stage=Stage.AT_TWO),
    *(
        _Matter("communal-repair", days, "No heating in the block", shared=True)
        for days in (6, 6, 5, 3)
    ),
)
_POST: Final = (
    ("repairs", "Letter with four photographs", 1),
    ("repairs", "Invoice of the glazier", 4),
    ("neighbourhoods", "Petition of eleven neighbours", 2),
    ("benefits", "Payslips, June to August", 3),
    ("complaints", "Handwritten letter, two pages", 1),
    ("waste", "Form for an assisted collection", 2),
    ("environmental-health", "Noise diary of a fortnight", 5),
    ("information-governance", "Copy of a passport", 2),
)


class Showcase:
    """Gives the first residents of a council the cases that a look round needs.

    Attributes:
        groups, trays: sheets, to be written before and after the cases.
    """

    def __init__(
        self, seed: int, cal: Calendar, office: Office, history: History
    ) -> None:
        self._cal, self._office, self._history = cal, office, history
        self._residents: list[Resident] = []
        self._documents = Ids(seed, "tray_document", cal.opened)
        self._groups = Sheet(
            CaseGroupRow, seed, cal.opened, "reference name cause update updated_on"
        )
        self._tray = Sheet(
            TrayItemRow,
            seed,
            cal.opened,
            "document_id title team_code received_on person_id",
        )
        self.groups, self.trays = (self._groups,), (self._tray,)

    def meet(self, residents: Iterable[Resident]) -> None:
        """Remember one grown-up of a home, until there are enough."""
        if len(self._residents) < len(_MATTERS):
            fit = (r for r in residents if r.age >= _ADULT and not r.protected)
            self._residents += [each for each, _ in zip(fit, range(1), strict=False)]

    def stage(self, random: Random) -> None:
        """Lay the cases down for those who were met, and post into the trays."""
        cause: bytes | None = None
        people: Iterator[Resident] = iter(self._residents)
        for matter, who in zip(_MATTERS, people, strict=False):
            if matter.shared and cause is None:
                cause = self._share(random, matter.days)
            shown = Shown(
                matter.title,
                matter.state,
                matter.stage,
                cause if matter.shared else None,
            )
            on = weekday(self._cal.today - timedelta(days=matter.days))
            self._history.matter(random, who, matter.service, on, shown)
        for (team, title, days), who in zip(_POST, self._residents, strict=False):
            self._put_in_tray(random, team, title, days, who)

    def _share(self, random: Random, days: int) -> bytes:
        on = weekday(self._cal.today - timedelta(days=days - 1))
        at = self._cal.working_instant(random, on)
        return self._groups.add(
            at, self._office.by_sign_in["tomasz"], self._history.next_reference(),
            "Heating off in the block", "The pump of the boiler house has failed",
            "A new pump is ordered and comes this week", day(on),
        )  # fmt: skip

    def _put_in_tray(
        self, random: Random, team: str, title: str, days: int, who: Resident
    ) -> None:
        on = weekday(self._cal.today - timedelta(days=days))
        at = self._cal.working_instant(random, on)
        document = self._documents.of(self._tray.count + 1)
        self._tray.add(
            at, self._office.by_sign_in["rhys"], document, title, team, day(on), who.id
        )  # fmt: skip
