"""What the line does: ask the store what is missing, do it, record it.

Each job is one item: it may be done twice, by two programs or after a crash,
and is there once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from db.actor import Actor
from db.changes import Changes
from db.clock import Clock, uk_date
from db.domain.post.letters.likeness import print_of_look
from db.domain.post.set_aside import Reason
from db.domain.post.states import IntakeKind, IntakeState
from db.errors import NotFound, StoreRefused
from db.queries.post.kinds import document_kinds
from db.queries.post.learned import lessons, newly_confirmed
from db.queries.post.work import (
    DocumentToMake,
    FileToOpen,
    PageMade,
    PageToRead,
    documents_to_make,
    files_to_open,
    intakes_to_separate,
    pages_to_read,
)
from db.store.documents import Documents
from db.store.sessions import ScopedSession, reading
from db.store.unit_of_work import UnitOfWork
from db.tables.post_batch import IntakeRow
from desktop.postroom.line.parcels import (
    Answer,
    CountPages,
    FileCounted,
    LearnKinds,
    LearntKinds,
    MailOpened,
    MakePdf,
    OpenMail,
    PageRead,
    ReadPage,
    Refused,
    Task,
)
from desktop.postroom.line.proposing import propose_for
from desktop.postroom.use_cases.capture import CaptureOpened, capture_opened
from desktop.postroom.use_cases.capture_part import CapturePart, capture_part
from desktop.postroom.use_cases.learning import KeepLearned, keep_learned
from desktop.postroom.use_cases.reading import (
    RecordMade,
    RecordReading,
    RefusePage,
    record_made,
    record_reading,
    refuse_page,
)
from desktop.postroom.use_cases.separating import SeparateIntake, separate_intake
from desktop.postroom.use_cases.setting_aside import RefuseIntake, refuse_intake

T = TypeVar("T")
EDITION: Final = 1
"""Of the steps; raise it when a page that waits should be read again."""
QUARTER: Final = 90
FULL: Final = 360
_LOOK_CHARS: Final = 20
"""A page with less to read looks like any other."""


class Reader(Protocol):
    """Whoever does the steps: a worker process, or a stand-in."""

    def ask(self, task: Task, content: Callable[[], bytes]) -> Answer:
        """Return what came of *task*."""


@dataclass(frozen=True, slots=True)
class LineStore:
    """The store, as the program itself works on it."""

    writer: Engine
    readers: Engine
    documents: Documents
    clock: Clock

    def read(self, query: Callable[[Session], T]) -> T:
        """Return what *query* finds, of every scope."""
        with ScopedSession(self.readers) as session:
            return query(session)

    def glance(self, query: Callable[[Session], T]) -> T:
        """Return what *query* finds in everyday records, and in no others."""
        with reading(self.readers, Actor.program()) as session:
            return query(session)

    def do(self, use_case: Callable[[UnitOfWork], Changes]) -> Changes:
        """Run *use_case* as the program itself, and return what it changed."""
        unit = UnitOfWork(self.writer, Actor.program(), self.clock)
        return use_case(unit)


@dataclass(frozen=True, slots=True)
class ToLearn:
    """Enough letters were confirmed, until then, to learn kinds anew."""

    through: datetime


_LEARNING: Final = UUID(int=1)
Job = FileToOpen | PageToRead | DocumentToMake | ToLearn | UUID
"""A file, a page, a document, or an intake (its id) to be separated; or letters
to learn from, once nothing else waits."""


def find_jobs(session: Session, limit: int, in_hand: Sequence[UUID]) -> list[Job]:
    """Return what there is to do, what finishes most first.

    Files are opened once few pages wait, so that what is captured and unread
    stays little however many files there are.
    """
    jobs: list[Job] = list(intakes_to_separate(session, limit, in_hand))
    jobs += documents_to_make(session, limit, in_hand)
    pages = pages_to_read(session, EDITION, limit, in_hand)
    jobs += pages
    if len(pages) < limit // 2:
        jobs += files_to_open(session, limit, in_hand)
    if not jobs and not in_hand and (through := newly_confirmed(session)) is not None:
        jobs.append(ToLearn(through))
    return jobs[:limit]


def key_of(job: Job) -> UUID:
    """Return the id of what a job is about."""
    match job:
        case UUID():
            return job
        case FileToOpen():
            return job.intake_id
        case PageToRead():
            return job.page_id
        case DocumentToMake():
            return job.document_id
        case ToLearn():
            return _LEARNING


def do_job(job: Job, store: LineStore, reader: Reader) -> Changes:
    """Do one job and record what came of it. Raises Unavailable."""
    match job:
        case UUID():
            return store.do(partial(separate_intake, SeparateIntake(job)))
        case FileToOpen():
            return _open(job, store, reader)
        case PageToRead():
            return _read(job, store, reader)
        case DocumentToMake():
            return _make(job, store, reader)
        case ToLearn():
            return _learn(job, store, reader)


def _open(job: FileToOpen, store: LineStore, reader: Reader) -> Changes:
    if job.kind == IntakeKind.EMAIL.value:
        return _open_mail(job, store, reader)
    answer = _asked(store, reader, CountPages(job.original))
    if isinstance(answer, Refused):
        refusal = RefuseIntake(job.intake_id, answer.reason.value)
        return store.do(partial(refuse_intake, refusal))
    if not isinstance(answer, FileCounted):
        raise TypeError("a count of pages was expected")
    changes = Changes()
    while True:
        opened = CaptureOpened(job.intake_id, answer.pages, answer.media_type)
        changes = store.do(partial(capture_opened, opened))
        if store.read(partial(_has_ended, intake_id=job.intake_id)):
            return changes


def _open_mail(job: FileToOpen, store: LineStore, reader: Reader) -> Changes:
    """Take in what an e-mail holds, each as a file of its own, then end it."""
    answer = _asked(store, reader, OpenMail(job.original))
    if isinstance(answer, Refused):
        refusal = RefuseIntake(job.intake_id, answer.reason.value)
        return store.do(partial(refuse_intake, refusal))
    if not isinstance(answer, MailOpened):
        raise TypeError("the parts of an e-mail were expected")
    for place, part in enumerate(answer.parts):
        capture = CapturePart(
            job.intake_id,
            place,
            store.documents.put(part.content),
            len(part.content),
            part.name,
            part.media_type,
            part.is_mail,
        )
        store.do(partial(capture_part, capture))
    return store.do(partial(capture_opened, CaptureOpened(job.intake_id, 0)))


def _asked(
    store: LineStore, reader: Reader, task: CountPages | ReadPage | OpenMail
) -> Answer:
    """Ask about a file that the store keeps, unless its own file is damaged."""
    try:
        return reader.ask(task, partial(store.documents.get, task.digest))
    except (NotFound, StoreRefused):
        return Refused(Reason.DAMAGED)


def _has_ended(session: Session, intake_id: UUID) -> bool:
    state = session.scalar(select(IntakeRow.state).where(IntakeRow.id == intake_id))
    return state == IntakeState.ENDED.value


def _read(job: PageToRead, store: LineStore, reader: Reader) -> Changes:
    turns = None
    if job.turned and job.orientation is not None:
        turns = (job.orientation + job.turned) % FULL // QUARTER
    task = ReadPage(job.content, job.number, turns)
    answer = _asked(store, reader, task)
    if isinstance(answer, Refused):
        refusal = RefusePage(job.page_id, EDITION, answer.reason.value, job.turned)
        return store.do(partial(refuse_page, refusal))
    if not isinstance(answer, PageRead):
        raise TypeError("a page was expected")
    keep = store.documents.put
    turned = job.turned if turns is not None else 0
    reading = RecordReading(
        job.page_id,
        EDITION,
        orientation=(answer.quarter_turns * QUARTER - turned) % FULL,
        turned=turned,
        skew=answer.skew,
        look=answer.look,
        blank=answer.blank,
        patch=answer.patch,
        codes=tuple(
            {"kind": kind, "text": text, "readable": readable}
            for kind, text, readable in answer.codes
        ),
        picture=keep(answer.picture),
        thumbnail=keep(answer.thumbnail),
        words=keep(answer.words),
        word_count=answer.word_count,
        text=answer.text,
        confidence=answer.confidence,
        language=answer.language,
    )
    return store.do(partial(record_reading, reading))


def _make(job: DocumentToMake, store: LineStore, reader: Reader) -> Changes:
    parts = [part for page in job.pages if (part := _parts(store, page)) is not None]
    languages = [page.language for page in job.pages if page.language]
    language = max(set(languages), key=languages.count) if languages else None
    searchable = None
    if parts:
        task = MakePdf(
            tuple(parts),
            job.title,
            language or "en",
            job.received_on,
        )
        answer = reader.ask(task, bytes)
        if isinstance(answer, bytes):
            searchable = store.documents.put(answer)
    written = (page for page in job.pages if page.text_chars >= _LOOK_CHARS)
    first = next(written, None)
    proposed = store.glance(
        partial(propose_for, job=job, pages=[words for _, words in parts])
    )
    made = RecordMade(
        job.document_id,
        job.mark,
        searchable,
        text_chars=sum(page.text_chars for page in job.pages),
        likeness=proposed.likeness or print_of_look(first.look if first else None),
        language=language,
        suggestions=proposed.kept,
        urgent=proposed.urgent,
    )
    return store.do(partial(record_made, made))


def _learn(job: ToLearn, store: LineStore, reader: Reader) -> Changes:
    """Learn kinds anew; where there is too little to learn, that is written down."""
    kinds = store.glance(partial(document_kinds, day=uk_date(store.clock())))
    restricted = frozenset(
        key
        for key, kind in kinds.items()
        if kind.urgent is not None or kind.sensitivity == "restricted"
    )
    found = store.glance(partial(lessons, confidential=restricted))
    samples = tuple((each.type_code, each.texts) for each in found)
    answer = reader.ask(LearnKinds(samples), bytes)
    if not isinstance(answer, LearntKinds):
        answer = LearntKinds(b"", 0, 0)
    keep = KeepLearned(
        answer.content, job.through, len(samples), answer.kinds, answer.right_percent
    )
    return store.do(partial(keep_learned, keep))


def _parts(store: LineStore, page: PageMade) -> tuple[bytes, bytes] | None:
    """Return a page's picture and words; None where it has none that can be had."""
    if page.picture is None or page.words is None:
        return None
    try:
        return store.documents.get(page.picture), store.documents.get(page.words)
    except (NotFound, StoreRefused):
        return None
