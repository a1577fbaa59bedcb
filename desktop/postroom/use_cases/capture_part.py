"""What is in an e-mail comes in, each thing as a file of its own."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.file_names import storable
from db.domain.post.states import IntakeKind, IntakeState
from db.store.unit_of_work import UnitOfWork
from db.tables.post_batch import IntakeRow


@dataclass(frozen=True, slots=True)
class CapturePart:
    """Something in an e-mail, whose bytes the store keeps already.

    Attributes:
        mail_id: the intake of the e-mail.
        place: its place in that, from 0.
        is_mail: another e-mail.
    """

    mail_id: UUID
    place: int
    content: str
    size_bytes: int
    name: str | None
    media_type: str
    is_mail: bool = False


def capture_part(command: CapturePart, uow: UnitOfWork) -> Changes:
    """Take in what was in an e-mail, into its batch; twice is once.

    The batch may be closed meanwhile: the e-mail came before that. Raises
    NotAllowed, NotFound.
    """
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        mail = uow.get(IntakeRow, command.mail_id)
        origin = f"{mail.origin}#{command.place}"
        i = IntakeRow
        there = select(i).where(i.parent_id == mail.id, i.origin == origin)
        part = uow.session.scalar(there.limit(1))
        if part is None:
            kind = IntakeKind.EMAIL if command.is_mail else IntakeKind.ATTACHMENT
            part = IntakeRow(
                scope=mail.scope,
                batch_id=mail.batch_id,
                kind=kind.value,
                origin=origin,
                content=command.content,
                original=command.content,
                name=storable(command.name),
                media_type=command.media_type,
                size_bytes=command.size_bytes,
                state=IntakeState.WAITING.value,
                channel=mail.channel,
                parent_id=mail.id,
                document_id=mail.document_id,
            )
            uow.add(part)
        uow.commit()
    return uow.changes(part.id)
