"""A copy without what was marked is saved where it is wanted, and kept."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from db.domain.permissions import Role
from db.errors import FieldProblem, NotAllowed
from db.queries.post.pages import pages_of
from db.tables.document import RedactedCopyRow
from desktop.forms.form import Answers
from desktop.postroom.forms.index_forms import redact_form
from desktop.postroom.line.parcels import picture_kept, words_kept
from desktop.postroom.redacted_copy import Marks, making
from desktop.postroom.steps.squeeze import squeeze
from tests.fixtures.post import PostRoom
from tests.fixtures.post_letters import DPI, drawn


def marks_on(post: PostRoom) -> Marks:
    """Return a letter of which everything is marked."""
    document = post.letter()
    image, words = drawn(("My account is 12345678",))
    put = post.office.documents.put
    (page,) = post.office.read(partial(pages_of, document_id=document))
    shown = replace(
        page,
        picture=put(picture_kept(squeeze(image, DPI))),
        words=put(words_kept(words, *image.size)),
    )
    places = {page.id: ((0, 0, 1000, 1000),)}
    return Marks(document, "GH-TEST", (shown,), places)


def test_a_copy_is_saved_and_kept_by_who_may(post: PostRoom, tmp_path: Path) -> None:
    path = tmp_path / "copy.pdf"
    form = redact_form(marks_on(post), partial(making, post.office.documents))
    work = form.work(Answers({"reason": "The ombudsman", "path": str(path)}))
    with pytest.raises(NotAllowed):
        work(post.office.unit(Role.POST_ROOM))
    assert not path.exists()
    work(post.office.unit(Role.CASEWORKER))
    with PdfDocument(path) as copy:
        assert "12345678" not in copy[0].get_textpage().get_text_range()
    (row,) = post.office.rows(RedactedCopyRow)
    assert post.office.documents.get(row.content) == path.read_bytes()


def test_no_copy_is_made_for_a_folder_that_is_not_there(
    post: PostRoom, tmp_path: Path
) -> None:
    form = redact_form(marks_on(post), partial(making, post.office.documents))
    nowhere = str(tmp_path / "no" / "copy.pdf")
    with pytest.raises(FieldProblem) as refused:
        form.work(Answers({"reason": "The ombudsman", "path": nowhere}))
    assert refused.value.field == "path"
    assert post.office.rows(RedactedCopyRow) == []
