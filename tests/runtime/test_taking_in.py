"""A file is taken in by what is in it, and refused in words."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Encryption, Pdf

from db.domain.documents import MOST_BYTES
from db.errors import FieldProblem
from desktop.runtime.taking_in import take_in


def pdf(pages: int = 2, password: str = "") -> bytes:
    made, held = Pdf.new(), BytesIO()
    for _ in range(pages):
        made.add_blank_page(page_size=(595, 842))
    lock = Encryption(owner=password, user=password) if password else False
    made.save(held, encryption=lock)
    return held.getvalue()


def file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_pdf_comes_in_with_its_pages_under_its_own_name(tmp_path: Path) -> None:
    taken = take_in(file(tmp_path, "tenancy_agreement.PDF", pdf(3)))
    assert (taken.title, taken.pages) == ("tenancy agreement", 3)
    assert (taken.media_type, taken.came_by) == ("application/pdf", "file")


def test_an_email_has_no_pages_and_came_as_one(tmp_path: Path) -> None:
    words = b"From: a@example.org\r\nSubject: Bin\r\n\r\nMissed."
    taken = take_in(file(tmp_path, "bin.eml", words))
    assert (taken.pages, taken.came_by) == (None, "email")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"MZ a program", "Choose a PDF"),
        (b"%PDF-1.7 and nothing", "damaged"),
        (pdf(1, "secret"), "password"),
        (b"%PDF-" + bytes(MOST_BYTES), "25 MB"),
    ],
    ids=["empty", "program", "damaged", "locked", "large"],
)
def test_what_cant_be_taken_in_is_refused_without_its_name(
    tmp_path: Path, content: bytes, words: str
) -> None:
    with pytest.raises(FieldProblem, match=words) as refused:
        take_in(file(tmp_path, "gwen llywelyn.pdf", content))
    assert "gwen" not in str(refused.value)


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FieldProblem, match="can't be read"):
        take_in(tmp_path / "gone.pdf")
