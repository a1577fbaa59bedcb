"""What is in an e-mail: its words as a page to read, and what is attached.

Runs in a worker process. Nothing in a message is run, fetched or followed; the
untouched message is kept whole by whoever took it in.

Source: RFC 5322, RFC 2045 to 2047, RFC 2183 (disposition), RFC 2392 (cid).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.parser import BytesParser
from typing import Final, cast

from db.domain.post.file_names import seen_line, shown_name
from db.domain.post.set_aside import Reason
from desktop.postroom.intake.files.mail_page import MailPage, render_mail
from desktop.postroom.intake.files.plain_words import words_of_html
from desktop.postroom.line.parcels import MailPart
from desktop.postroom.steps.limits import USUAL, SetAside

_HEADER: Final = re.compile(rb"[!-9;-~]+:([ \t].*)?")
_TELLING: Final = re.compile(
    rb"^(from|received|return-path|message-id|mime-version|date|subject|delivered-to):",
    re.IGNORECASE | re.MULTILINE,
)
_MBOX: Final = b"From "
_HEAD_BYTES: Final = 65_536
_LEAST_TELLING: Final = 2
_MOST_PARTS: Final = 200
_DEEPEST: Final = 12
_ORNAMENT_BYTES: Final = 20_000
_SIGNATURES: Final = frozenset(
    {
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-signature",
    }
)


def looks_like_mail(content: bytes) -> bool:
    """Return whether *content* begins as a message does; its name says nothing."""
    head = content[:_HEAD_BYTES].replace(b"\r\n", b"\n")
    if head.startswith(_MBOX):
        head = head.partition(b"\n")[2]
    fields = head.split(b"\n\n", 1)[0]
    lines = fields.split(b"\n")
    # The last line may have been cut off where we stopped looking.
    whole = lines if len(fields) < len(head) else lines[:-1]
    good = all(
        line[:1] in {b" ", b"\t"} or _HEADER.fullmatch(line) for line in whole if line
    )
    return good and len(set(_TELLING.findall(fields.lower()))) >= _LEAST_TELLING


def open_mail(content: bytes) -> tuple[MailPart, ...]:
    """Return what becomes a document: the words first, then each attachment.

    Raises SetAside.
    """
    if not looks_like_mail(content):
        raise SetAside(Reason.UNKNOWN_KIND)
    try:
        parser = BytesParser(policy=policy.default.clone(raise_on_defect=False))
        return tuple(_parts(parser.parsebytes(content)))
    except RecursionError as error:
        raise SetAside(Reason.TOO_LARGE) from error
    except (MessageError, ValueError, LookupError, AttributeError, TypeError) as error:
        # The parser of the standard library raises all of these for a message
        # that breaks the rules in ways it did not think of.
        raise SetAside(Reason.DAMAGED) from error


def _parts(message: EmailMessage) -> Iterator[MailPart]:
    leaves = list(_leaves(message, 0))
    if len(leaves) > _MOST_PARTS:
        raise SetAside(Reason.TOO_LARGE)
    plain = [leaf for leaf in leaves if _is_words(leaf, "text/plain")]
    html = [leaf for leaf in leaves if _is_words(leaf, "text/html")]
    markup = "\n".join(_text(leaf) for leaf in html)
    words = "\n\n".join(_text(leaf) for leaf in plain).strip()
    if not words:
        words = words_of_html(markup)
    shown = {id(leaf) for leaf in (*plain, *html)}
    files = [
        part
        for leaf in leaves
        if id(leaf) not in shown and (part := _file(leaf, markup)) is not None
    ]
    if sum(len(part.content) for part in files) > USUAL.file_bytes:
        raise SetAside(Reason.TOO_LARGE)
    page = MailPage(
        sender=_field(message, "from"),
        to=_field(message, "to"),
        cc=_field(message, "cc"),
        date=_field(message, "date"),
        subject=_field(message, "subject"),
        attached=tuple(shown_name(part.name) or part.media_type for part in files),
        words=words,
    )
    yield MailPart(page.subject or None, "application/pdf", render_mail(page))
    yield from files


def _leaves(part: Message, depth: int) -> Iterator[Message]:
    """Give what holds content; an attached message counts as one."""
    if depth > _DEEPEST:
        raise SetAside(Reason.TOO_LARGE)
    if part.get_content_type() == "message/rfc822" or not part.is_multipart():
        yield part
        return
    for inner in cast("list[Message]", part.get_payload()):
        yield from _leaves(inner, depth + 1)


def _is_words(part: Message, media_type: str) -> bool:
    return (
        part.get_content_type() == media_type
        and part.get_content_disposition() != "attachment"
        and not part.get_filename()
    )


def _file(part: Message, markup: str) -> MailPart | None:
    """Return an attachment; None for what only adorns or signs the message."""
    media_type = part.get_content_type()
    if media_type in _SIGNATURES:
        return None
    name = part.get_filename()
    if media_type == "message/rfc822":
        inner = cast("list[Message]", part.get_payload())
        content = inner[0].as_bytes() if inner else b""
        return MailPart(name, media_type, content, is_mail=True)
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    mark = str(part.get("Content-ID", "")).strip().strip("<>")
    adorns = bool(mark) and f"cid:{mark}" in markup
    if adorns and media_type.startswith("image/") and len(content) < _ORNAMENT_BYTES:
        return None
    if not content and not name:
        return None
    return MailPart(name, media_type, content)


def _text(part: Message) -> str:
    """Return a part's text, whatever it says of its own letters."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return payload.decode("utf-8", "replace")


def _field(message: Message, name: str) -> str:
    """Return a header as people read it."""
    try:
        return seen_line(str(message.get(name, "")))
    except (ValueError, LookupError, AttributeError, TypeError, IndexError):
        return ""  # broken in a way that the standard library's parser can't read
