"""E-mails: their words and what is attached, however they are written."""

from __future__ import annotations

from collections.abc import Callable
from email import policy
from email.message import EmailMessage

import pypdfium2 as pdfium
import pytest

from db.domain.post.set_aside import Reason
from db.queries.post.results import results_of
from db.tables.post_batch import IntakeRow
from desktop.postroom.intake.files.mail import looks_like_mail, open_mail
from desktop.postroom.intake.files.plain_words import words_of_html
from desktop.postroom.line.jobs import do_job, find_jobs
from desktop.postroom.line.parcels import Answer, MailOpened, OpenMail, Refused, Task
from desktop.postroom.steps.limits import SetAside
from desktop.postroom.use_cases.capture import CaptureFile, capture_file
from tests.fixtures.paper import PaperReader, line_store
from tests.fixtures.post import PostRoom

PICTURE = b"\x89PNG\r\n\x1a\n" + b"x" * 40


def message(words: str = "The bins again.", **headers: str) -> EmailMessage:
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"] = "Ann Ôde <ann@example.org>"
    mail["To"] = "post@example.org"
    mail["Subject"] = "My bins"
    mail["Date"] = "Fri, 20 Nov 2026 10:00:00 +0000"
    for name, value in headers.items():
        mail[name] = value
    mail.set_content(words)
    return mail


def text_of(pdf: bytes) -> str:
    document = pdfium.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())


def test_the_words_are_a_page_with_who_and_when() -> None:
    (page,) = open_mail(message("Ŵyth bin.\n\n" + "A long line. " * 400).as_bytes())
    assert page.name == "My bins"
    text = text_of(page.content)
    assert "From: Ann Ôde <ann@example.org>" in text
    assert "Date: Fri, 20 Nov 2026" in text
    assert "Ŵyth bin." in text
    assert text.count("A long line.") == 400


def test_the_same_message_gives_the_same_bytes() -> None:
    content = message().as_bytes()
    assert open_mail(content) == open_mail(content)


def test_attachments_follow_and_ornaments_stay_in_the_message() -> None:
    mail = message()
    mail.add_alternative('<p>The bins<img src="cid:logo"></p>', subtype="html")
    _, html = mail.iter_parts()
    assert isinstance(html, EmailMessage)
    html.add_related(PICTURE, "image", "png", cid="<logo>", filename="logo.png")
    mail.add_attachment(b"%PDF-1.7 x", "application", "pdf", filename="claim é.pdf")
    mail.add_attachment(PICTURE, "image", "png", filename="photo.png")
    mail.add_attachment(b"sig", "application", "pkcs7-signature", filename="smime.p7s")
    inner = message("Forwarded words.")
    mail.add_attachment(inner)
    page, *parts = open_mail(mail.as_bytes())
    assert [(part.name, part.media_type, part.is_mail) for part in parts] == [
        ("claim é.pdf", "application/pdf", False),
        ("photo.png", "image/png", False),
        (None, "message/rfc822", True),
    ]
    assert parts[0].content == b"%PDF-1.7 x"
    assert "Attached: claim é.pdf, photo.png" in text_of(page.content)
    assert "Forwarded words." in text_of(open_mail(parts[2].content)[0].content)


def test_words_that_are_html_alone_are_read_and_nothing_is_loaded() -> None:
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"], mail["Subject"] = "a@example.org", "Damp"
    mail.set_content(
        "<html><head><title>no</title><style>p{}</style></head><body>"
        "<p>Damp &amp; mould</p><script>alert(1)</script>"
        '<img src="https://example.org/pixel.png" alt="a wall"><ul><li>One<li>Two</ul>',
        subtype="html",
    )
    text = text_of(open_mail(mail.as_bytes())[0].content)
    assert "Damp & mould" in text
    assert "a wall" in text
    assert "One Two" in text
    assert "alert" not in text
    assert words_of_html("") == ""


@pytest.mark.parametrize(
    ("content", "is_mail"),
    [
        (message().as_bytes(), True),
        (b"From ann Fri Nov 20\n" + message().as_bytes(), True),
        (message().as_bytes().replace(b"\r\n", b"\n"), True),
        (b"From: a@b.c\nSubject: no words", True),
        (b"Subject: only this\n\nwords", False),
        (b"From: a@b.c\nSubject: x\n\nwords", True),
        (b"%PDF-1.7\nFrom: x\nTo: y\n\n", False),
        (b"Dear Sir,\nFrom: here\nDate: there\n\n", False),
        (b"", False),
    ],
)
def test_a_message_is_known_by_how_it_begins(content: bytes, is_mail: object) -> None:
    assert looks_like_mail(content) is is_mail


@pytest.mark.parametrize(
    "content",
    [
        b"From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=x\n\n--x\n",
        b"From: a\nSubject: =?utf-8?b?!!!?=\nDate: never\n\n\xff\xfe",
        b"From: a\nSubject: b\nContent-Type: text/plain; charset=klingon\n\nqa",
        b"From: a\nSubject: b\nContent-Type: ;;;=\n\nwords",
        b"From: <<<>>>@@@\nTo: ,,,;\nSubject: b\n\nwords",
        b"From: a\nSubject: b\nContent-Transfer-Encoding: base64\n\n###",
    ],
)
def test_a_broken_message_gives_its_words_all_the_same(content: bytes) -> None:
    assert open_mail(content)[0].content.startswith(b"%PDF")


def test_what_is_too_deep_or_too_much_is_set_aside() -> None:
    deep = b"From: a\nSubject: b\n"
    for level in range(40):
        deep += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (
            level,
            level,
        )
    many = message()
    for number in range(300):
        many.add_attachment(b"x", "image", "png", filename=f"{number}.png")
    for content in (
        deep + b"\nwords",
        many.as_bytes(),
        message("x" * 600_000).as_bytes(),
    ):
        with pytest.raises(SetAside) as refused:
            open_mail(content)
        assert refused.value.reason is Reason.TOO_LARGE
    with pytest.raises(SetAside) as unknown:
        open_mail(b"no message")
    assert unknown.value.reason is Reason.UNKNOWN_KIND


class MailReader(PaperReader):
    """Reads paper, and opens messages as the worker does."""

    def ask(self, task: Task, content: Callable[[], bytes]) -> Answer:
        if not isinstance(task, OpenMail):
            page = content().startswith(b"%PDF")
            return super().ask(task, (lambda: b"the words") if page else content)
        self.asked.append(task)
        if content() == b"broken":
            return Refused(Reason.DAMAGED)
        return MailOpened(open_mail(content()))


def work_off(post: PostRoom, most: int = 100) -> None:
    store = line_store(post)
    for _ in range(most):
        jobs = store.read(lambda session: find_jobs(session, 4, ()))
        if not jobs:
            return
        do_job(jobs[0], store, MailReader())


def test_the_line_opens_messages_and_what_is_in_them(post: PostRoom) -> None:
    inner = message("inner")
    mail = message()
    mail.add_attachment(b"a letter", "application", "pdf", filename="letter.pdf")
    mail.add_attachment(inner)
    content = mail.as_bytes()
    digest = post.office.documents.put(content)
    command = CaptureFile(
        "in.eml", digest, len(content), "in.eml", kind="email", batch_id=post.batch()
    )
    intake = post.made(capture_file, command)
    for _ in range(3):  # cut off after the first thing, each time
        work_off(post, 1)
    work_off(post)
    assert [row.kind for row in post.office.rows(IntakeRow)] == [
        *("email", "attachment", "attachment", "email", "attachment"),
    ]
    found = post.office.read(results_of, intake)
    assert [(each.name, each.reason) for each in found] == [
        ("My bins", None),
        ("letter.pdf", None),
        ("My bins", None),
    ]
    broken = CaptureFile("b.eml", post.office.documents.put(b"broken"), 6, kind="email")
    refused = post.made(capture_file, broken)
    work_off(post)
    assert [each.reason for each in post.office.read(results_of, refused)] == [
        "damaged"
    ]
