"""A worker process: it is given bytes, does the steps, and gives bytes back.

It is started afresh (spawn), so that nothing of the program's memory, no key
above all, is in it. Hostile input may end it; whoever asked notices that.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, time
from multiprocessing.connection import Connection
from typing import Final

from db.domain.post.set_aside import Reason
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
    Unlock,
    picture_again,
    picture_kept,
    words_again,
    words_kept,
)

LANGUAGES = ("eng", "cym")


def serve(line: Connection) -> None:
    """Answer tasks until the line is cut. The body of the process."""
    # Whatever a library has to say of a stranger's letter, it says to nobody.
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123  for as long as the process lives
    from desktop.postroom.steps.page_work import start_worker  # noqa: PLC0415  heavy, and of the workers alone

    start_worker()
    _step_back()
    digest, content = "", b""
    while True:
        try:
            task, fresh = line.recv()
        except EOFError:
            return
        if fresh is not None:
            digest, content = task.digest, fresh
        elif not isinstance(task, (MakePdf, LearnKinds)) and task.digest != digest:
            raise RuntimeError("a task came without its content")
        try:
            answer = answer_to(task, content)
        except MemoryError:
            answer = Refused(Reason.TOO_LARGE)
        line.send(answer)


def _step_back() -> None:
    """Let everything else on this PC go first, the window above all."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  Windows only

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        os.nice(_NICER)


_NICER: Final = 10
_BELOW_NORMAL: Final = 0x4000
"""Source: Windows' SetPriorityClass, BELOW_NORMAL_PRIORITY_CLASS."""


def answer_to(task: Task, content: bytes) -> Answer:
    """Return what a worker answers to *task*; *content* is the file it is about."""
    match task:
        case CountPages():
            return _count(content)
        case ReadPage():
            return _read(task, content)
        case MakePdf():
            return _make(task)
        case OpenMail():
            return _open_mail(content)
        case Unlock():
            return _unlock(task, content)
        case LearnKinds():
            return _learn(task)


def _count(content: bytes) -> FileCounted | Refused:
    from desktop.postroom.steps.kinds import MEDIA_TYPES, kind_of  # noqa: PLC0415  as above
    from desktop.postroom.steps.page_work import Settings, pages_of  # noqa: PLC0415  as above

    found = pages_of(content, Settings())
    if not isinstance(found, int):
        return Refused(found.reason)
    return FileCounted(found, MEDIA_TYPES[kind_of(content)])


def _read(task: ReadPage, content: bytes) -> PageRead | Refused:
    from desktop.postroom.steps.page import PageSetAside  # noqa: PLC0415  as above
    from desktop.postroom.steps.page_work import Settings, work  # noqa: PLC0415  as above
    from desktop.postroom.steps.reading import looks_welsh  # noqa: PLC0415  as above

    settings = Settings(
        page=task.number, languages=LANGUAGES, turned=task.quarter_turns
    )
    found = work(content, settings)
    if isinstance(found, PageSetAside):
        return Refused(found.reason)
    return PageRead(
        quarter_turns=found.quarter_turns,
        skew=round(found.skew_degrees * 100),
        blank=found.blank,
        patch=found.patch.value if found.patch is not None else None,
        codes=tuple((c.kind.value, c.text, c.readable) for c in found.codes),
        picture=picture_kept(found.picture),
        thumbnail=found.thumbnail,
        words=words_kept(found.words, found.width, found.height),
        word_count=len(found.words),
        text=found.text,
        confidence=round(found.mean_confidence),
        language="cy" if looks_welsh(found.words) else "en",
        look=f"{found.look:016x}",
    )


def _make(task: MakePdf) -> bytes:
    from desktop.postroom.steps.searchable import About, PdfPage, searchable_pdf  # noqa: PLC0415  as above

    pages = [
        PdfPage(picture_again(picture), words_again(words))
        for picture, words in task.pages
    ]
    made_at = datetime.combine(task.made_on, time.min, UTC)
    language = "cy-GB" if task.language == "cy" else "en-GB"
    return searchable_pdf(pages, About(task.title, language, made_at))


def _open_mail(content: bytes) -> MailOpened | Refused:
    from desktop.postroom.intake.files.mail import open_mail  # noqa: PLC0415  as above
    from desktop.postroom.steps.limits import SetAside  # noqa: PLC0415  as above

    try:
        return MailOpened(open_mail(content))
    except SetAside as refusal:
        return Refused(refusal.reason)


def _unlock(task: Unlock, content: bytes) -> bytes | Refused:
    from desktop.postroom.steps.limits import SetAside  # noqa: PLC0415  as above
    from desktop.postroom.steps.unlocking import without_password  # noqa: PLC0415  as above

    try:
        return without_password(content, task.password)
    except SetAside as refusal:
        return Refused(refusal.reason)


def _learn(task: LearnKinds) -> LearntKinds:
    from db.domain.post.letters.learned import written  # noqa: PLC0415  as above
    from desktop.postroom.line.fitting import fit  # noqa: PLC0415  as above

    fitted = fit(task.samples)
    if fitted is None:
        return LearntKinds(b"", 0, 0)
    kinds = len(fitted.learned.kinds)
    return LearntKinds(written(fitted.learned), kinds, fitted.right_percent)
