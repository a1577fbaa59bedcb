"""The letters of the bench as LibreOffice opens them: one flat document."""

from __future__ import annotations

from html import escape
from typing import Final

from tests.bench import letter_rows

_HEAD: Final = """<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" \
office:mimetype="application/vnd.oasis.opendocument.text" \
xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:automatic-styles>
<style:style style:name="new" style:family="paragraph">
<style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="bold" style:family="text">
<style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles><office:body><office:text>"""
_TAIL: Final = "</office:text></office:body></office:document>"


def office_document(count: int) -> str:
    """Return so many letters, each on a page of its own."""
    return _HEAD + "".join(_letter(n) for n in range(count)) + _TAIL


def _paragraph(words: str, style: str = "") -> str:
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{words}</text:p>"


def _letter(n: int) -> str:
    own = {key: escape(value) for key, value in letter_rows.row(n).items()}
    asked = "".join(
        f"<text:list-item>{_paragraph(one)}</text:list-item>"
        for one in letter_rows.ASKED
    )
    due = f'<text:span text:style-name="bold">{own["due"]}</text:span>'
    opening = letter_rows.OPENING.format(own["received"])
    return "".join(
        (
            _paragraph(letter_rows.SENDER, "new"),
            *map(_paragraph, letter_rows.CONTACT),
            *map(_paragraph, (own["name"], own["street"], "Maldon", own["postcode"])),
            *map(_paragraph, ("22 November 2026", own["reference"])),
            _paragraph(f"Dear {own['name']}"),
            f'<text:h text:outline-level="1">{letter_rows.TITLE}</text:h>',
            _paragraph(f"Thank you for your application {own['reference']}{opening}"),
            f"<text:list>{asked}</text:list>",
            _paragraph(f"Please send them by {due}{letter_rows.CLOSING}"),
            _paragraph(letter_rows.AFTER),
            *map(_paragraph, letter_rows.END),
        )
    )
