"""What goes to the supplier who puts letters into Braille or on audio: one file.

A list as a spreadsheet, and each letter as it is printed and as plain text, named
by its reference: nobody's name is in a file's name.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from typing import Final

from desktop.letters.use_cases.supplying import SuppliedLetter
from desktop.letters.wording import FORMATS, LANGUAGE_NAMES, name_of, say
from desktop.sheets.writing import Table, workbook_of

_LIST: Final = "list.xlsx"


def supply_file(letters: Sequence[SuppliedLetter]) -> bytes:
    """Return the list and the letters of an order, packed into one file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(_LIST, supply_list_file(letters))
        for one in letters:
            out.writestr(f"{one.reference}.pdf", one.content)
            out.writestr(f"{one.reference}.txt", one.text.encode())
    return packed.getvalue()


def supply_list_file(letters: Sequence[SuppliedLetter]) -> bytes:
    """Return the list of an order as a spreadsheet, a row for each letter."""
    rows = [
        (
            one.reference,
            name_of(FORMATS, one.format),
            name_of(LANGUAGE_NAMES, one.language),
            one.pages,
        )
        for one in letters
    ]
    heads = (say("Reference"), say("Format"), say("Language"), say("Pages"))
    return workbook_of(Table("", heads, rows))
