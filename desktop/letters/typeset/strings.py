"""Text as a file has it."""

from __future__ import annotations


def text_string(text: str) -> bytes:
    """Return *text* as a string object of a file."""
    if text.isascii():
        data = text.encode("ascii")
    else:
        data = b"\xfe\xff" + text.encode("utf-16-be", "surrogatepass")
    escaped = (
        data.replace(b"\\", b"\\\\")
        .replace(b"(", b"\\(")
        .replace(b")", b"\\)")
        .replace(b"\r", b"\\r")
    )
    return b"(" + escaped + b")"
