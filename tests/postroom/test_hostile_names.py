"""Names that strangers give to files: kept as they came, shown as they may be."""

from __future__ import annotations

import os
from collections.abc import Callable
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from db.domain.permissions import Role
from db.queries.post.set_aside import waiting
from db.tables.document import DocumentRow
from db.tables.post_batch import IntakeRow, SetAsideRow
from desktop.postroom.intake.files.mail import open_mail
from desktop.postroom.intake.files.taking_in import Destination, take_in
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.line.jobs import do_job, find_jobs
from desktop.postroom.line.parcels import Answer, MailOpened, OpenMail, Task
from tests.fixtures.paper import PaperReader, line_store
from tests.fixtures.post import PostRoom
from tests.fixtures.stores import actor_for

HOSTILE = "bill\u202efdp\x07/../" + "very " * 60 + "long.exe"


class Opens(PaperReader):
    """Reads paper, and opens messages as the worker does."""

    def ask(self, task: Task, content: Callable[[], bytes]) -> Answer:
        if isinstance(task, OpenMail):
            return MailOpened(open_mail(content()))
        page = content().startswith(b"%PDF")
        return super().ask(task, (lambda: b"the words") if page else content)


def text_of(pdf: bytes) -> str:
    document = pdfium.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())


def mail() -> bytes:
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = "Ann <ann@example.org>"
    message["Subject"] = "My bins"
    message["Date"] = "Fri, 20 Nov 2026 10:00:00 +0000"
    message.set_content("See what is attached.")
    message.add_attachment(b"broken", "application", "x-thing", filename=HOSTILE)
    return message.as_bytes()


def intake_store(post: PostRoom) -> IntakeStore:
    office = post.office
    return IntakeStore(
        *(office.writer, office.writer, office.documents),
        lambda: office.now,
        actor_for(Role.POST_ROOM),
    )


def bad(shown: str) -> bool:
    return any(each in shown for each in ("\u202e", "\x07", "/")) or len(shown) > 60


def test_an_attachment_is_listed_by_a_name_that_can_be_read(
    post: PostRoom, tmp_path: Path
) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(mail())
    batch = post.batch(source="email")
    list(
        take_in(
            intake_store(post), [path], Destination(batch_id=batch), lambda _: False
        )
    )
    store = line_store(post)
    while jobs := store.read(lambda session: find_jobs(session, 4, ())):
        do_job(jobs[0], store, Opens())
    kept = {row.name for row in post.office.rows(IntakeRow)}
    assert any(name is not None and "\u202e" in name for name in kept), kept
    [aside] = post.office.read(waiting, batch)
    assert aside.name is not None
    assert not bad(aside.name)
    assert aside.name.startswith("billfdp")
    assert aside.name.endswith("long.exe")
    assert not any(bad(row.title) for row in post.office.rows(DocumentRow))


def test_the_page_of_the_message_names_it_safely() -> None:
    words, *_ = open_mail(mail())
    text = text_of(words.content)
    assert "billfdp" in text
    assert "very very very very very very very very very very very very" not in text


@pytest.mark.skipif(os.name == "nt", reason="names of other bytes are Linux's own")
def test_a_name_that_is_no_text_at_all_is_taken_in(
    post: PostRoom, tmp_path: Path
) -> None:
    good = tmp_path / os.fsdecode(b"scan \xff.png")
    good.write_bytes(b"\x89PNG\r\n\x1a\n and more")
    link = tmp_path / os.fsdecode(b"link \xfe.png")
    link.symlink_to(good)
    batch = post.batch(source="files")
    to = Destination(batch_id=batch)
    for _ in range(2):
        taken = list(take_in(intake_store(post), [good, link], to, lambda _: False))
        assert [each.intake_id is not None for each in taken] == [True, False]
    [intake] = post.office.rows(IntakeRow)
    assert intake.name == "scan \\udcff.png"
    [aside] = post.office.rows(SetAsideRow)
    assert aside.name == "link \\udcfe.png"
