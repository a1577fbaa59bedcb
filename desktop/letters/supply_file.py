"""What goes to the supplier who puts letters into Braille or on audio: one file.

A list as a spreadsheet, and each letter as it is printed and as plain text, named
by its reference: nobody's name is in a file's name.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from typing import Final

import xlsxwriter

from desktop.letters.use_cases.supplying import SuppliedLetter
from desktop.letters.wording import FORMATS, LANGUAGE_NAMES, name_of, say

_LIST: Final = "list.xlsx"
_WIDTHS: Final = (20, 24, 12, 8)


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
    written = io.BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True})
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True})
    heads = (say("Reference"), say("Format"), say("Language"), say("Pages"))
    for column, (head, width) in enumerate(zip(heads, _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, head, bold)
    for row, one in enumerate(letters, 1):
        sheet.write_string(row, 0, one.reference)
        sheet.write_string(row, 1, name_of(FORMATS, one.format))
        sheet.write_string(row, 2, name_of(LANGUAGE_NAMES, one.language))
        sheet.write_number(row, 3, one.pages)
    sheet.freeze_panes(1, 0)
    book.close()
    return written.getvalue()
