"""Files that were to come in when the program was cut off, and which never did.

What is asked for is kept as a draft of whoever asked, in the encrypted store,
until the last of it is in: a lock, a crash or a stop in between loses no file
in silence, and no name is written anywhere else.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.post.states import BatchState
from db.store.drafts import DropDraft, KeepDraft, drafts_of, drop_draft, keep_draft
from db.tables.post_batch import IntakeRow, PostBatchRow, SetAsideRow
from desktop.postroom.intake.files.taking_in import files_in
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.scan_run import Aim

_KEY: Final = "post.files_coming"
MOST_LOOKED_AT: Final = 20_000


@dataclass(frozen=True, slots=True)
class Coming:
    """Files and folders that are to come in, and where to."""

    paths: tuple[Path, ...]
    aim: Aim


@dataclass(frozen=True, slots=True)
class Left:
    """Files that never came in.

    Attributes:
        again: what brings them in.
    """

    paths: tuple[Path, ...]
    again: tuple[Coming, ...]


def keep_coming(store: IntakeStore, coming: Sequence[Coming]) -> None:
    """Keep what is to come in; nothing is kept any more where that is nothing."""
    if not coming:
        store.keep(partial(drop_draft, DropDraft(_KEY)))
        return
    body = {"jobs": [_kept(one) for one in coming]}
    store.keep(partial(keep_draft, KeepDraft(_KEY, body)))


def left_behind(store: IntakeStore) -> Left | None:
    """Return which files never came in; None where all did."""
    jobs = store.read(partial(_jobs, owner=store.actor.staff_id))
    paths: list[Path] = []
    again: list[Coming] = []
    for job in jobs:
        batch = job.aim.batch_id
        known = store.read(partial(_known, batch_id=batch))
        left = [path for path in _files(job.paths) if not _is_in(path, known)]
        if left:
            is_open = store.read(partial(_is_open, batch_id=batch))
            aim = job.aim if is_open or batch is None else Aim()
            again.append(Coming(tuple(left), aim))
            paths += left
    if not paths:
        if jobs:
            keep_coming(store, ())
        return None
    return Left(tuple(paths), tuple(again))


def _files(paths: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for given in paths:
        for path in files_in(given):
            found.append(path)
            if len(found) >= MOST_LOOKED_AT:
                return found
    return found


def _is_in(path: Path, known: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Return whether a file was taken in, or refused and stands set aside."""
    origins, refused = known
    return os.fspath(path.absolute()) in origins or path.name in refused


def _known(
    session: Session, batch_id: UUID | None
) -> tuple[frozenset[str], frozenset[str]]:
    i, a = IntakeRow, SetAsideRow
    origins = select(i.origin).where(i.batch_id == batch_id)
    refused = select(a.name).where(a.batch_id == batch_id, a.intake_id.is_(None))
    names = (name for name in session.scalars(refused) if name)
    return frozenset(session.scalars(origins)), frozenset(names)


def _is_open(session: Session, batch_id: UUID | None) -> bool:
    b = PostBatchRow
    state = session.scalar(select(b.state).where(b.id == batch_id))
    return state == BatchState.OPEN.value


def _jobs(session: Session, owner: UUID) -> list[Coming]:
    for draft in drafts_of(session, owner):
        if draft.key == _KEY:
            return [_unkept(one) for one in draft.body.get("jobs", [])]
    return []


def _kept(one: Coming) -> dict[str, Any]:
    ids = (one.aim.batch_id, one.aim.document_id)
    batch, document = (str(each) if each is not None else None for each in ids)
    return {
        "paths": [os.fspath(path.absolute()) for path in one.paths],
        "batch": batch,
        "document": document,
    }


def _unkept(one: Mapping[str, Any]) -> Coming:
    batch, document = (
        UUID(one[name]) if one.get(name) else None for name in ("batch", "document")
    )
    return Coming(tuple(map(Path, one["paths"])), Aim(batch, document))
