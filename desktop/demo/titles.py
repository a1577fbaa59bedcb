"""What cases are about, as a team would write it over them."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from types import MappingProxyType
from typing import Final

from db.domain.catalogue import Service

_TITLES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "repair": (
            "Water drips under the kitchen sink",
            "Back door does not lock",
            "Radiator in the hall stays cold",
            "Window will not shut in the bedroom",
        ),
        "emergency-repair": ("No heating and a baby at home", "Lights out everywhere"),
        "communal-repair": ("Communal light out on the stairs", "Lift stands still"),
        "damp-and-mould": (
            "Damp and mould in a child's bedroom",
            "Black mould round the bathroom window",
        ),
        "repair-progress": ("Nobody came for the boiler", "Second visit missed"),
        "tenant-adaptations": ("Ramp for a wheelchair user", "Grab rails in the bath"),
        "asb": ("Music through the wall at night", "Neighbour dispute over a fence"),
        "tenancy-change": ("Wants to add a partner", "New name after a marriage"),
        "garages": ("Garage key lost", "Garage door forced"),
        "register-review": ("Wants to appeal a banding decision",),
        "housing-register": ("Banding after a new baby", "Medical letter not counted"),
        "rent-account": ("Rent refund, third contact", "Paid twice in October"),
        "rent-arrears": ("Arrears after fewer hours", "Wants to pay by the week"),
        "complaint": (
            "Rang four times about a repair",
            "Bin left out of reach again",
            "Told three different dates",
        ),
        "noise": ("Dog barks from six each morning", "Fan of the takeaway below"),
        "missed-collection": ("Bin missed twice", "Whole street left out"),
        "fly-tipping": ("Mattress and sofa by the garages", "Paint tins on the verge"),
        "council-tax-account": ("Two bills for one flat", "Refund after moving out"),
        "subject-access": ("Request for the tenancy file", "All letters since 2021"),
        "foi": ("What was spent on agency staff", "Empty homes by street"),
        "penalty-charge": ("Fine at a broken machine", "Permit was on the dashboard"),
        "trees": ("Lime tree over the roof", "Branch down on the path"),
        "homeless": ("Has to be out on Friday", "Sofa surfing with two children"),
        "benefit-change": ("New hours not taken up", "Son moved out in August"),
    }
)


def titled(random: Random, service: Service) -> str:
    """Return a title for a case about *service*."""
    return random.choice(_TITLES.get(service.code, (service.name,)))
