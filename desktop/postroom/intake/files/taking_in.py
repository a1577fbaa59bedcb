"""Files and folders into the store, one after the other; the line opens them.

Nothing here trusts a name or looks into a file beyond its first lines. What
can't be had is written down with its reason, and the rest goes on.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from db.domain.post.set_aside import Reason
from db.domain.post.states import IntakeKind
from desktop.postroom.intake.files.mail import looks_like_mail
from desktop.postroom.intake.files.reading_files import (
    Pause,
    read_file,
    wait_until_settled,
)
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.steps.limits import SetAside
from desktop.postroom.use_cases.capture import CaptureFile, capture_file
from desktop.postroom.use_cases.setting_aside import RefuseSource, refuse_source

_DEEPEST: Final = 32


@dataclass(frozen=True, slots=True)
class Destination:
    """Where files go: a batch, or the document or caller that they belong to."""

    batch_id: UUID | None = None
    contact_id: UUID | None = None
    enquiry_id: UUID | None = None
    document_id: UUID | None = None
    channel: str = "letter"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of one path.

    Attributes:
        path: as it was given, or found in a folder that was given.
        intake_id: where its bytes are in the store, as *content*.
        reason: why they are not, and then *aside_id* says so in the store.
    """

    path: Path
    intake_id: UUID | None = None
    content: str | None = None
    size_bytes: int = 0
    aside_id: UUID | None = None
    reason: Reason | None = None


def take_in(
    store: IntakeStore, paths: Sequence[Path], to: Destination, pause: Pause
) -> Iterator[TakenIn]:
    """Take in *paths* and what is in them if they are folders, in order of name.

    One at a time, so that memory stays flat: go through what it gives. A file
    that somebody is writing is waited for. Raises Unavailable where the store
    can't keep it, NotAllowed, ClerkError; what was given so far is safe.
    """
    for given in paths:
        for path in files_in(given):
            yield take_in_one(store, path, to, pause)


def take_in_one(
    store: IntakeStore, path: Path, to: Destination, pause: Pause
) -> TakenIn:
    """Take in one file, whatever it is. Raises as `take_in`."""
    try:
        wait_until_settled(path, pause)
        content = read_file(path, pause)
    except SetAside as refusal:
        refused = RefuseSource(refusal.reason.value, to.batch_id, path.name)
        aside = store.do(partial(refuse_source, refused))
        return TakenIn(path, aside_id=aside, reason=refusal.reason)
    is_mail = looks_like_mail(content)
    digest = store.documents.put(content)
    command = CaptureFile(
        origin=os.fspath(path.absolute()),
        content=digest,
        size_bytes=len(content),
        name=path.name,
        kind=(IntakeKind.EMAIL if is_mail else IntakeKind.FILE).value,
        batch_id=to.batch_id,
        contact_id=to.contact_id,
        enquiry_id=to.enquiry_id,
        document_id=to.document_id,
        channel="email" if is_mail else to.channel,
    )
    intake_id = store.do(partial(capture_file, command))
    return TakenIn(path, intake_id, digest, len(content))


def files_in(path: Path, depth: int = 0) -> Iterator[Path]:
    """Give *path*, or what is in the folder it is, in order of name.

    Links are given as themselves and never followed; hidden files, which
    programs keep their own things in, are left out of folders.
    """
    if path.is_symlink() or not path.is_dir() or depth > _DEEPEST:
        yield path
        return
    try:
        inside = sorted(path.iterdir())
    except OSError:
        yield path  # a folder that can't be read is set aside as itself
        return
    for each in inside:
        if not each.name.startswith("."):
            yield from files_in(each, depth + 1)
