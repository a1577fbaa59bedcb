"""Where the rows of a list come from, in words."""

from __future__ import annotations

from desktop.letters.case_lists import CaseList
from desktop.letters.intake_view_model import Begun
from desktop.letters.wording import joined, say

_MERGED_SHOWN = 3


def case_list_name(one: CaseList) -> str:
    """Return what a list of cases is called."""
    return {
        "mine": say("My open cases"),
        "team": say("My teams' open cases"),
        "overdue": say("My teams' overdue cases"),
    }.get(one.kind, one.name)


def source_words(begun: Begun) -> str:
    """Return what is to be read, and how much of it."""
    rows = say("Rows: {n}").format(n=f"{begun.rows:,}")
    if begun.file is None:
        few = 0 if begun.cases is None else begun.cases.few
        hidden = say("Cases that few may see, and that are left out: {n}")
        return joined(begun.name, rows, hidden.format(n=few) if few else "")
    path = begun.file.path
    name = say("Pasted rows") if path is None else path.name
    form = "" if path is None else begun.file.table.source.form
    return joined(name, rows, form)


def merged_words(begun: Begun) -> str:
    """Return what to know of merged cells; nothing where there are none."""
    merged = () if begun.file is None else begun.file.merged
    if not merged:
        return ""
    words = say("Cells are merged, like {cells}: only the first row of each has words.")
    return words.format(cells=", ".join(merged[:_MERGED_SHOWN]))
