"""The words of an e-mail that came as HTML, without anything that it would load."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

_UNSEEN: Final = frozenset({"script", "style", "head", "title", "template"})
_BREAKS: Final = frozenset(
    {
        *("p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("table", "blockquote", "ul", "ol", "hr", "section", "article"),
    }
)
_CELLS: Final = frozenset({"td", "th"})
_GAPS: Final = re.compile(r"\n{3,}")


def words_of_html(markup: str) -> str:
    """Return the words of *markup*, a line for each line of it."""
    reader = _Words()
    reader.feed(markup)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.told).split("\n"))
    return _GAPS.sub("\n\n", "\n".join(lines)).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.told: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag in _BREAKS:
            self.told.append("\n")
        elif tag in _CELLS:
            self.told.append("  ")
        elif tag == "img":
            self.told += [value for name, value in attrs if name == "alt" and value]

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _BREAKS:
            self.told.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.told.append(data.replace("\n", " "))
