"""What the kinds of the registers and the sources of post are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from db.domain.post.register import EntryKind
from db.domain.post.states import Source

KIND_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        EntryKind.SIGNED_FOR: "Signed for",
        EntryKind.CHEQUE: "Cheque",
        EntryKind.CASH: "Cash",
        EntryKind.ORIGINAL: "Original document",
        EntryKind.MISDELIVERED: "Not ours",
        EntryKind.CONFIDENTIAL: "Passed on unopened",
        EntryKind.URGENT: "Urgent",
    }
)
SOURCE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Source.POST: "Post",
        Source.COUNTER: "Counter",
        Source.SCANNER: "Scanner",
        Source.FOLDER: "Folder",
        Source.FILES: "Files",
        Source.EMAIL: "E-mail",
    }
)
