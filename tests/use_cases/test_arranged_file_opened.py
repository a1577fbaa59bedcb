"""A file whose pages were put right is opened as it stands, untouched as it came."""

from __future__ import annotations

from functools import partial
from uuid import UUID

import pytest

from db.domain.documents import PDF
from db.domain.permissions import Role
from db.errors import NotAllowed
from db.tables.document import DocumentRow
from db.tables.post_page import CapturedPageRow
from desktop.casework.use_cases.case_documents import (
    DocumentShown,
    ExportDocument,
    OpenDocument,
    export_document,
    open_document,
)
from desktop.postroom.use_cases.arranging import (
    DeletePages,
    MovePages,
    SplitDocument,
    TurnPages,
    UndoEdit,
    delete_pages,
    move_pages,
    split_document,
    turn_pages,
    undo_edit,
)
from desktop.postroom.use_cases.capture import (
    CaptureFile,
    CaptureOpened,
    capture_file,
    capture_opened,
)
from desktop.postroom.use_cases.reading import RecordMade, record_made
from desktop.postroom.use_cases.redacting import (
    CopyTaken,
    Place,
    Redact,
    TakeCopy,
    redact,
    take_copy,
)
from desktop.postroom.use_cases.separating import SeparateIntake, separate_intake
from tests.fixtures.post import PostRoom


@pytest.fixture
def letter(post: PostRoom) -> UUID:
    """A JPEG-like file of three pages that came as a file, read and made."""
    digest = post.office.documents.put(b"as it came")
    command = CaptureFile("in/letter", digest, 10, name="letter")
    intake = post.made(capture_file, command)
    post.casework.program(capture_opened, CaptureOpened(intake, 3))
    for page in post.office.rows(CapturedPageRow):
        post.read(page.id)
    post.casework.program(separate_intake, SeparateIntake(intake))
    (document,) = post.office.rows(DocumentRow)
    make(post, document.id)
    return document.id


def make(post: PostRoom, document: UUID) -> None:
    """Make the PDF of a document, as the line does."""
    made = post.office.documents.put(b"as it stands")
    post.casework.program(record_made, RecordMade(document, "mark", made))


def opened(post: PostRoom, document: UUID) -> tuple[bytes, str]:
    """Return what somebody who opens a document is shown, and its kind."""
    shown = post.do(open_document, OpenDocument(document), Role.CASEWORKER)
    assert isinstance(shown, DocumentShown)
    assert shown.has_pages
    return post.office.documents.get(shown.content), shown.media_type


def pages(post: PostRoom, document: UUID) -> list[UUID]:
    return [page.id for page in post.pages(document)]


def test_untouched_it_is_the_file_that_came(post: PostRoom, letter: UUID) -> None:
    assert opened(post, letter)[0] == b"as it came"


@pytest.mark.parametrize("deed", ["delete", "turn", "move", "split"])
def test_arranged_it_is_what_stands_now_until_it_is_undone(
    post: PostRoom, letter: UUID, deed: str
) -> None:
    first, second, third = pages(post, letter)
    deeds = {
        "delete": partial(post.made, delete_pages, DeletePages(letter, (second,))),
        "turn": partial(post.made, turn_pages, TurnPages(letter, (third,), 90)),
        "move": partial(post.made, move_pages, MovePages((third,), letter, 0)),
        "split": partial(post.made, split_document, SplitDocument(letter, second)),
    }
    edit = deeds[deed]()
    assert opened(post, letter) == (b"as it stands", PDF)
    taken = ExportDocument(letter, "the court")
    left = post.do(export_document, taken, Role.CASEWORKER)
    assert isinstance(left, DocumentShown)
    assert post.office.documents.get(left.content) == b"as it stands"
    post.do(undo_edit, UndoEdit(edit))
    assert opened(post, letter)[0] == b"as it came"
    assert pages(post, letter)[0] == first


def test_a_copy_leaves_again_by_who_may_and_that_is_kept(
    post: PostRoom, letter: UUID
) -> None:
    content = post.office.documents.put(b"a copy")
    places = (Place(1, 0, 0, 10, 10),)
    command = Redact(letter, content, 3, places, "The ombudsman")
    copy = post.made(redact, command, Role.CASEWORKER)
    with pytest.raises(NotAllowed):
        post.do(take_copy, TakeCopy(copy))
    taken = post.do(take_copy, TakeCopy(copy), Role.CASEWORKER)
    assert isinstance(taken, CopyTaken)
    assert taken.content == content
    kind, _who, reason = post.office.views()[-1]
    assert (kind, reason) == ("document_export", "The ombudsman")
