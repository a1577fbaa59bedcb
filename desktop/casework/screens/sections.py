"""What stands on a case's page besides its head: one registry for every topic.

A topic (complaint, visits, disclosures, feedback) is a function from the case and
who looks to parts: a heading, lines, and buttons that open forms. It is named in
`SECTIONS`, in the order in which the page shows it, and knows no widget. Its keys
(`OpenForm.keys`, one letter) work wherever no field has the keyboard.

Letters that the page itself has: N T P H S K D E B X C L M U G I R A; the list
beside it has O and F. The topics have Y (a complaint's next step), Z, V, J and Q.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from db.queries.casework.page_rows import CasePage
from desktop.casework.forms.here import Here
from desktop.casework.sections.every import TOPICS
from desktop.casework.sections.letters import letters_part
from desktop.casework.sections_shown import documents_part, kin_part, tasks_part
from desktop.forms.form import Part

Section = Callable[[CasePage, Here], Part | None]
"""Returns what there is to say of a topic; None where there is nothing."""
SECTIONS: Final[tuple[Section, ...]] = (
    *TOPICS,
    tasks_part,
    letters_part,
    documents_part,
    kin_part,
)
"""In the order of the page."""
AFTER_STORY: Final = frozenset({"kin"})
"""The keys of parts that stand below what happened."""


def sections(case: CasePage, here: Here) -> list[Part]:
    """Return the parts of a case's page, in order, without empty ones."""
    parts = (section(case, here) for section in SECTIONS)
    return [part for part in parts if part is not None]
