"""What each clock is called; the words are translated where they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

CLOCK_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "foi": "Freedom of information",
        "foi-review": "Review of a refusal",
        "eir": "Environmental information",
        "sar": "Subject access",
        "dp-complaint-ack": "Data protection complaint, acknowledgement",
        "complaint-ack": "Complaint, acknowledgement",
        "complaint-stage1": "Complaint, stage 1",
        "complaint-stage2": "Complaint, stage 2",
        "councillor": "Councillor's enquiry",
        "awaab-emergency": "Awaab's law: emergency",
        "awaab-investigate": "Awaab's law: investigate",
        "awaab-summary": "Awaab's law: written summary",
        "awaab-safety": "Awaab's law: make safe",
        "awaab-works": "Awaab's law: begin the works",
        "awaab-long-stop": "Awaab's law: works begun at the latest",
        "safeguarding": "Safeguarding, the same day",
        "homeless-tonight": "Homeless tonight, the same day",
        "riddor-10": "Reportable accident",
        "riddor-15": "Accident with a long absence",
        "service-standard": "Promises of our own services",
        "accept-low": "Accept what is not urgent",
        "accept-normal": "Accept a referral",
        "accept-high": "Accept an urgent referral",
        "accept-emergency": "Accept an emergency",
    }
)
"""Which clock it is; a service's own standard has no name but its period."""
