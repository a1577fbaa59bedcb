"""The same letters by fpdf2, WeasyPrint and Typst; run by the peers' own Python.

Usage: python letter_peers.py PEER FONTS ROWS OUT; ROWS is JSON. Prints the seconds
that one process took, from rows to a file.
"""

from __future__ import annotations

import json
import sys
from html import escape
from pathlib import Path
from time import perf_counter
from typing import Any


def _fpdf2(content: dict[str, Any], fonts: Path, out: Path) -> None:
    from fpdf import FPDF  # noqa: PLC0415 -- each peer alone is loaded and timed

    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(False)
    pdf.add_font("Inter", "", str(fonts / "Inter-Regular.ttf"))
    pdf.add_font("Inter", "B", str(fonts / "Inter-Bold.ttf"))
    for own in content["rows"]:
        pdf.add_page()
        pdf.set_font("Inter", "B", 18)
        pdf.text(22, 18, content["sender"])
        pdf.set_font("Inter", "", 12)
        for n, line in enumerate(content["contact"]):
            pdf.text(126, 18 + 6 * n, line)
        for n, line in enumerate(
            (own["name"], own["street"], "Maldon", own["postcode"])
        ):
            pdf.text(22, 61 + 5 * n, line)
        pdf.set_xy(22, 104)
        pdf.set_left_margin(22)
        pdf.set_right_margin(50.5)
        lines = [content["date"], own["reference"], "", f"Dear {own['name']}", ""]
        pdf.multi_cell(
            0, 5.7, "\n".join(lines), align="L", new_x="LMARGIN", new_y="NEXT"
        )
        pdf.set_font("Inter", "B", 16)
        pdf.multi_cell(0, 8, content["title"], align="L", new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("Inter", "", 12)
        body = [
            f"Thank you for your application {own['reference']}"
            + content["opening"].format(own["received"]),
            *(f"• {one}" for one in content["asked"]),
            f"Please send them by **{own['due']}**{content['closing']}",
            content["after"],
            "\n".join(content["end"]),
        ]
        for paragraph in body:
            pdf.multi_cell(
                0,
                5.7,
                paragraph + "\n",
                align="L",
                markdown="**" in paragraph,
                new_x="LMARGIN",
                new_y="NEXT",
            )
            pdf.ln(3)
        pdf.text(22, 288, "Page 1 of 1")
    pdf.output(str(out))


def _weasyprint(content: dict[str, Any], fonts: Path, out: Path) -> None:
    from weasyprint import HTML  # noqa: PLC0415 -- as above

    asked = "".join(f"<li>{escape(one)}</li>" for one in content["asked"])
    face = (
        f"@font-face {{font-family: Inter; src: url(file://{fonts}/Inter-Regular.ttf)}}"
        f"@font-face {{font-family: Inter; font-weight: bold;"
        f" src: url(file://{fonts}/Inter-Bold.ttf)}}"
        "@page {size: A4; margin: 12mm 50mm 15mm 22mm}"
        "body {font: 12pt Inter} section {break-after: page; position: relative}"
        ".address {position: absolute; top: 45mm} .words {padding-top: 92mm}"
        ".contact {position: absolute; left: 104mm; top: 0; width: 69mm}"
    )
    letters = "".join(
        f"<section><b>{content['sender']}</b>"
        f"<div class=contact>{'<br>'.join(content['contact'])}</div>"
        f"<div class=address>{escape(own['name'])}<br>{own['street']}<br>Maldon<br>"
        f"{own['postcode']}</div><div class=words><p>{content['date']}<br>"
        f"{own['reference']}<p>Dear {escape(own['name'])}<h1>{content['title']}</h1>"
        f"<p>Thank you for your application {own['reference']}"
        f"{content['opening'].format(own['received'])}<ul>{asked}</ul>"
        f"<p>Please send them by <b>{own['due']}</b>{content['closing']}"
        f"<p>{content['after']}<p>{'<br>'.join(content['end'])}</div></section>"
        for own in content["rows"]
    )
    page = f"<html lang=en><title>Letters</title><style>{face}</style>{letters}"
    HTML(string=page).write_pdf(str(out), pdf_variant="pdf/ua-1")


_TYPST = """
#set document(title: "Letters")
#set page(paper: "a4", margin: (left: 22mm, right: 50.5mm, top: 12mm, bottom: 15mm))
#set text(font: "Inter", size: 12pt, lang: "en")
#let all = json(bytes(sys.inputs.content))
#for own in all.rows [
  #place(top + left, text(18pt, weight: "bold", all.sender))
  #place(top + left, dx: 104mm, box(width: 69mm, all.contact.join(linebreak())))
  #place(top + left, dy: 45mm,
    (own.name, own.street, "Maldon", own.postcode).join(linebreak()))
  #v(92mm)
  #all.date \\ #own.reference

  Dear #own.name

  #heading(level: 1, all.title)
  Thank you for your application #own.reference#all.opening.replace("{}", own.received)
  #list(..all.asked)
  Please send them by #strong(own.due)#all.closing

  #all.after

  #all.end.join(linebreak())
  #place(bottom + left)[Page 1 of 1]
  #pagebreak(weak: true)
]
"""


def _typst(content: dict[str, Any], fonts: Path, out: Path) -> None:
    import typst  # noqa: PLC0415 -- as above

    typst.compile(
        _TYPST.encode(),
        output=str(out),
        font_paths=[str(fonts)],
        ignore_system_fonts=True,
        sys_inputs={"content": json.dumps(content)},
        pdf_standards=["ua-1"],
    )


def main() -> None:
    """Make the file and print how long it took."""
    peer, fonts, rows, out = sys.argv[1:]
    content = json.loads(Path(rows).read_text(encoding="utf-8"))
    makers = {"fpdf2": _fpdf2, "weasyprint": _weasyprint, "typst": _typst}
    began = perf_counter()
    makers[peer](content, Path(fonts).resolve(), Path(out))
    sys.stdout.write(json.dumps({"seconds": perf_counter() - began}))


if __name__ == "__main__":
    main()
