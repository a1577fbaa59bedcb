"""What must be known before somebody is seen or visited."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import Final

from db.tables.marker import MarkerEvidenceRow, MarkerRow
from db.tables.place import PremisesWarningRow
from desktop.demo.places import Home
from desktop.demo.register import Resident
from desktop.demo.sheets import Sheet, day
from desktop.demo.staffing import Office
from desktop.demo.when import Calendar, working_days_on

_MARKERS: Final = (
    ("threats", "screened_desk two_staff", "Threatened an advisor at desk 2."),
    ("abuse", "first_names", "Shouted at staff and would not leave."),
    ("violence", "visit_in_pairs", "Pushed a surveyor out of the door."),
    ("damage", "tell_security", "Broke the glass of the leaflet stand."),
    ("harassment", "phone_or_writing", "Waited for an officer after work."),
)
"""Category, instructions and evidence, by the keys of `db.domain.marker_lists`."""
_HAZARDS: Final = (
    ("dog", "animal_shut_away", "The crew was met by a loose dog."),
    ("needles", "gloves_and_boots", "Needles were found in the bin store."),
    ("access", "daylight_only", "The back steps have no rail."),
    ("hoarding", "stay_outside", "The hall can't be walked through."),
    ("asbestos", "survey_first", "Named in the survey of the block."),
)


class Flags:
    """Caution markers on people and warnings on premises."""

    def __init__(self, seed: int, cal: Calendar, office: Office) -> None:
        self._cal, self._office = cal, office
        self.markers = Sheet(
            MarkerRow,
            seed,
            cal.opened,
            "person_id category instruction happened_on state proposed_by proposed_at "
            "provisional_until approved_by approved_at told_on review_on",
        )
        self.evidence = Sheet(MarkerEvidenceRow, seed, cal.opened, "marker_id words")
        self.warnings = Sheet(
            PremisesWarningRow,
            seed,
            cal.opened,
            "property_id kind instruction evidence review_on",
        )
        self.sheets = (self.markers, self.evidence, self.warnings)

    def mark(self, random: Random, who: Resident) -> None:
        """Put a caution marker on *who*; one in eight waits for approval."""
        category, instruction, evidence = random.choice(_MARKERS)
        provisional = random.random() < 0.125
        happened = self._cal.working_day_before(random, 3 if provisional else 420)
        at = self._cal.working_instant(random, happened)
        by = self._office.somebody(random)
        approved = None if provisional else happened + timedelta(days=2)
        marker = self.markers.add(
            at, by, who.id, category, instruction, day(happened),
            "provisional" if provisional else "approved", by, at,
            day(working_days_on(happened, 5)) if provisional else None,
            None if approved is None else self._office.by_sign_in["gwen"],
            None if approved is None else self._cal.working_instant(random, approved),
            day(approved),
            None if approved is None else day(approved + timedelta(days=365)),
        )  # fmt: skip
        self.evidence.add(at, by, marker, evidence)

    def warn_of(self, random: Random, home: Home) -> None:
        """Put a warning on a home."""
        kind, instruction, evidence = random.choice(_HAZARDS)
        on = self._cal.working_day_before(random, 400)
        at, by = self._cal.working_instant(random, on), self._office.somebody(random)
        review = day(on + timedelta(days=365))
        self.warnings.add(at, by, home.id, kind, instruction, evidence, review)
