"""All sections of a case's page that stand under their own headings, in order."""

from __future__ import annotations

from desktop.casework.sections.complaint import complaint_part
from desktop.casework.sections.given import disclosures_part, feedback_part
from desktop.casework.sections.group import group_part
from desktop.casework.sections.look import Look
from desktop.casework.sections.remedies import lessons_part, remedies_part
from desktop.casework.sections.visits import orders_part, recharges_part, visits_part
from desktop.forms.form import Part

_MAKERS = (
    complaint_part,
    remedies_part,
    lessons_part,
    feedback_part,
    visits_part,
    orders_part,
    recharges_part,
    group_part,
    disclosures_part,
)


def parts_of_case(look: Look) -> tuple[Part, ...]:
    """Return the parts that this case has, for the one who looks at it."""
    made = (maker(look) for maker in _MAKERS)
    return tuple(part for part in made if part is not None)
