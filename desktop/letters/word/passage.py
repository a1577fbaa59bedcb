"""One paragraph of a Word file: its words, their look, its fields and controls."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from lxml import etree

from desktop.letters.word.fields import read_field
from desktop.letters.word.marking import Marked, placeholder
from desktop.letters.word.styles import Styles, W, holds, is_on, value

_UNWRAPPED: Final = frozenset({"ins", "moveTo", "smartTag", "customXml", "sdtContent"})
_TYPED: Final = frozenset({"text", "date", "dropDownList", "comboBox"})
_GONE: Final = frozenset({"del", "moveFrom"})
_BLANK: Final = {"tab": " ", "cr": "\n", "noBreakHyphen": "-", "ptab": " "}
_MOST_SHOWN: Final = 40

PASSAGE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "picture": "A picture is left out: “{0}”",
        "no-picture": "A picture is left out",
        "box": "The words of a box are left out: “{0}”",
        "looks": "Italics and underlining are left out: they are hard to read",
        "tracked": "Words that somebody proposed to take out are left out",
        "footnote": "A footnote is left out: write it into the letter",
        "break": "A page break is left out: pages are filled by themselves",
        "tick": "A box to tick is left out",
    }
)
"""What of a paragraph is not carried over."""
PICTURE: Final = PASSAGE_NAMES["picture"]
NO_PICTURE: Final = PASSAGE_NAMES["no-picture"]
BOX: Final = PASSAGE_NAMES["box"]
LOOKS: Final = PASSAGE_NAMES["looks"]
TRACKED: Final = PASSAGE_NAMES["tracked"]
FOOTNOTE: Final = PASSAGE_NAMES["footnote"]
BREAK: Final = PASSAGE_NAMES["break"]
TICK: Final = PASSAGE_NAMES["tick"]

Note = Callable[[str], None]


@dataclass(slots=True)
class _Open:
    """A field that began and has not ended."""

    bold: bool
    code: str = ""
    result: list[Marked] = field(default_factory=list)
    in_result: bool = False


class PassageReader:
    """Reads what stands in a paragraph, or in a control of one."""

    def __init__(self, styles: Styles, links: Mapping[str, str], note: Note) -> None:
        """Take where links lead, by their ids, and whom to tell what is left out."""
        self._styles, self._links, self._note = styles, links, note
        self._open: list[_Open] = []
        self._pieces: list[Marked] = []
        self._bold = False

    def read(self, paragraph: etree._Element) -> list[Marked]:
        """Return the pieces of a paragraph; a field may go on in the next one."""
        self._pieces = []
        style = value(paragraph.find(f"{W}pPr"), "pStyle")
        self._bold = self._styles.style_is_bold(style)
        self._inside(paragraph, None)
        if self._open and self._open[0].in_result:
            self._pieces.append(Marked("\n"))
        return self._pieces

    def _inside(self, parent: etree._Element, link: str | None) -> None:
        for child in _elements(parent):
            name = etree.QName(child).localname
            if name == "r":
                self._run(child, link)
            elif name == "hyperlink":
                target = self._links.get(str(child.get(_ID)), "") or None
                self._inside(child, target)
            elif name == "fldSimple":
                self._simple(child, link)
            elif name == "sdt":
                self._control(child, link)
            elif name in _UNWRAPPED:
                self._inside(child, link)
            elif name in _GONE and holds(child, "t", "delText"):
                self._note(TRACKED)

    def _run(self, run: etree._Element, link: str | None) -> None:
        looks = run.find(f"{W}rPr")
        if is_on(looks, "vanish"):
            return
        own = is_on(looks, "b")
        bold = self._styles.is_bold(looks) or (own is None and self._bold)
        leans = is_on(looks, "i") or value(looks, "u") not in {None, "none"}
        if leans and link is None and _words(run):
            self._note(LOOKS)
        for child in _elements(run):
            self._piece(child, bold, link)

    def _piece(self, child: etree._Element, bold: bool, link: str | None) -> None:
        name = etree.QName(child).localname
        if name == "t":
            self._add(Marked(child.text or "", bold, link))
        elif name == "instrText" and self._open:
            self._open[-1].code += child.text or ""
        elif name == "fldChar":
            self._turn(str(child.get(f"{W}fldCharType")), bold)
        elif name == "br":
            if child.get(f"{W}type") in {"page", "column"}:
                self._note(BREAK)
            else:
                self._add(Marked("\n", bold, link))
        elif name in _BLANK:
            self._add(Marked(_BLANK[name], bold, link))
        elif name in {"footnoteReference", "endnoteReference"}:
            self._note(FOOTNOTE)
        elif name in {"drawing", "pict", "object", "AlternateContent"}:
            self._drawing(child)

    def _add(self, piece: Marked) -> None:
        """Add words to where they belong: a field's result, its code, or the line."""
        if not self._open:
            self._pieces.append(piece)
        elif self._open[-1].in_result:
            self._open[-1].result.append(piece)
        else:
            self._open[-1].code += piece.text

    def _turn(self, kind: str, bold: bool) -> None:
        if kind == "begin":
            self._open.append(_Open(bold))
        elif kind == "separate" and self._open:
            self._open[-1].in_result = True
        elif kind == "end" and self._open:
            done = self._open.pop()
            self._take(done.code, done.result, bold=done.bold)

    def _take(self, code: str, result: list[Marked], *, bold: bool) -> None:
        read = read_field(code, result, bold=bold)
        if read.note:
            self._note(read.note)
        for piece in read.pieces:
            self._add(piece)

    def _simple(self, child: etree._Element, link: str | None) -> None:
        """Read a field that is told in one element."""
        held, self._open = self._open, []
        before, self._pieces = self._pieces, []
        self._inside(child, link)
        result, self._pieces, self._open = self._pieces, before, held
        bold = any(piece.bold for piece in result)
        self._take(str(child.get(f"{W}instr", "")), result, bold=bold)

    def _control(self, control: etree._Element, link: str | None) -> None:
        """Read a control: one that is typed into asks for a value."""
        content = control.find(f"{W}sdtContent")
        name = control_name(control)
        if name and content is not None:
            bold = any(self._styles.is_bold(r) for r in content.iter(f"{W}rPr"))
            self._add(Marked(placeholder(name), bold, raw=True))
        elif any(etree.QName(e).localname == "checkbox" for e in control.iter("{*}*")):
            self._note(TICK)
        elif content is not None:
            self._inside(content, link)

    def _drawing(self, drawing: etree._Element) -> None:
        """Tell of a picture or a box; neither is carried over."""
        boxes = [_words(box) for box in drawing.iter(f"{W}txbxContent")]
        if boxes:
            self._note(BOX.format(boxes[0][:_MOST_SHOWN]))
            return
        told = (str(e.get("descr") or "") for e in drawing.iter("{*}docPr"))
        shown = next((each.strip() for each in told if each.strip()), "")
        words = PICTURE.format(shown[:_MOST_SHOWN]) if shown else NO_PICTURE
        self._note(words)


_ID: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def control_name(control: etree._Element) -> str:
    """Return what a control that is typed into is called; "" for any other."""
    properties = control.find(f"{W}sdtPr")
    if properties is None:
        return ""
    kinds = {etree.QName(each).localname for each in _elements(properties)}
    if not kinds & _TYPED and "showingPlcHdr" not in kinds:
        return ""
    name = value(properties, "alias") or value(properties, "tag") or ""
    return name if placeholder(name) else ""


def _words(element: etree._Element) -> str:
    return " ".join("".join(t.text or "" for t in element.iter(f"{W}t")).split())


def _elements(parent: etree._Element) -> Iterator[etree._Element]:
    """Give the elements in a parent, without comments of the XML."""
    for child in parent:
        if isinstance(child.tag, str):
            yield child
