"""The recovery sheet, read back as text and as pixels."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pikepdf
import pypdfium2

from db.store.recovery_key import new_recovery_key, read
from desktop.admin.recovery_sheet.render import RecoverySheet, render_recovery_sheet


def sheet(key: str, organisation: str = "Bryn District Council") -> RecoverySheet:
    return RecoverySheet(
        key, organisation, "01935a00-store", date(2026, 11, 22), "desk 3, /" + "x" * 300
    )


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    return " ".join(text.split())


def test_the_key_the_store_and_what_to_do_stand_on_one_page() -> None:
    key = new_recovery_key()
    pdf = render_recovery_sheet(sheet(key))
    words = words_of(pdf)
    assert all(group in words for group in key.split("-"))
    for told in (
        *("Bryn District Council", "Recovery sheet", "guildhall recover"),
        *("guildhall sheet", "01935a00-store", "22 November 2026", "Kept by"),
    ):
        assert told in words
    assert render_recovery_sheet(sheet(key)) == pdf


def test_a_screen_reader_hears_the_key_as_it_is_typed() -> None:
    key = new_recovery_key()
    with pikepdf.open(BytesIO(render_recovery_sheet(sheet(key)))) as document:
        parts = document.Root.StructTreeRoot.K.K
        heard = [str(part.get("/ActualText", "")) for part in parts]
        assert f"Recovery key: {key}" in heard
        read(key)
        fonts = document.pages[0].Resources.Font
        assert all("/FontFile2" in font.FontDescriptor for font in fonts.values())


def test_names_that_the_fonts_can_t_write_and_long_ones() -> None:
    for name in ("مجلس المدينة", "", "Cyngor Sir Ynys Môn 🐉", "Long " * 60):
        assert "Recovery sheet" in words_of(
            render_recovery_sheet(sheet(new_recovery_key(), name))
        )
