"""An e-mail as words to read: who, when, about what, its text, what came with it."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Final

from db.domain.documents import read_email

HEADS: Final = ("From", "To", "Cc", "Date", "Subject")
_SILENT: Final = frozenset({"script", "style", "head", "title"})
_LINES: Final = frozenset(
    {"p", "br", "div", "tr", "li", "h1", "h2", "h3", "h4", "table", "blockquote"}
)
_MOST_BLANK: Final = 2


@dataclass(frozen=True, slots=True)
class EmailRead:
    """What is shown of an e-mail.

    Attributes:
        heads: names and values of `HEADS`, those that are there.
        text: its words; what was HTML has no markup left and fetches nothing.
        attached: the names of what came with it.
    """

    heads: tuple[tuple[str, str], ...]
    text: str
    attached: tuple[str, ...]


def email_read(content: bytes) -> EmailRead:
    """Return an e-mail to be read, however badly it is made."""
    message = read_email(content)
    heads = tuple((name, _head(message, name)) for name in HEADS if name in message)
    attached = tuple(
        part.get_filename() or part.get_content_type()
        for part in message.iter_attachments()
    )
    return EmailRead(heads, _text(message), attached)


def _head(message: EmailMessage, name: str) -> str:
    return " ".join(str(message.get(name, "")).split())


def _text(message: EmailMessage) -> str:
    body = message.get_body(("plain", "html"))
    if body is None:
        return ""
    try:
        words = body.get_content()
    except (LookupError, ValueError):  # a character set that nobody knows
        raw = body.get_payload(decode=True)
        words = raw.decode("latin-1") if isinstance(raw, bytes) else ""
    if body.get_content_subtype() == "html":
        reader = _Words()
        reader.feed(words)
        reader.close()
        words = "".join(reader.words)
    return _tidy(words)


def _tidy(words: str) -> str:
    """Return *words* without blanks at the ends of lines, or many empty lines."""
    lines: list[str] = []
    for line in words.splitlines():
        if line.strip() or any(lines[-_MOST_BLANK + 1 :]):
            lines.append(line.rstrip())
    return "\n".join(lines).strip()


class _Words(HTMLParser):
    """Takes the words out of HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line where the page would, and keep what is no text out."""
        del attrs
        self._silent += tag in _SILENT
        if tag in _LINES:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End what is no text."""
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag in _LINES:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep words, their breaks as single blanks."""
        if not self._silent:
            lead = " " if data[:1].isspace() else ""
            end = " " if data[-1:].isspace() and data.strip() else ""
            self.words.append(f"{lead}{' '.join(data.split())}{end}")
