"""The paper of the tour: each of its sheets does what it is there for."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes
from pathlib import Path
from uuid import UUID

import pytest

from db.domain.post.separating import PageSigns, separate
from desktop.postroom.steps.page import PageResult, Patch
from desktop.postroom.steps.page_work import Settings, pages_of, work
from desktop.tour.chapters.post.paper import (
    FOUND_BY,
    LETTERS,
    write_mail,
    write_stack,
)
from desktop.tour.chapters.post.writers import Writer, Writers

WRITTEN = date(2026, 11, 19)
HOME = ("14b Station Road", "Maldon", "CM9 4LQ")
CASE = "GH-SMRH-25D8-W1D"


def writer(number: int, name: str, case: str = "") -> Writer:
    return Writer(UUID(int=number), name, HOME, case)


WHO = Writers(
    writer(1, "Nadia Khan"),
    writer(2, "Gwendolyn Ashworth-Pryce"),
    writer(3, "Monika Kowalczyk", CASE),
    writer(4, "Helen Brodley"),
)


@pytest.mark.timeout(300)
def test_a_stack_comes_apart_into_its_letters(tmp_path: Path) -> None:
    path = tmp_path / "stack.tif"
    count = write_stack(path, WHO, WRITTEN)
    content = path.read_bytes()
    assert pages_of(content, Settings()) == count
    results = [work(content, Settings(page=number)) for number in range(count)]
    pages = [page for page in results if isinstance(page, PageResult)]
    assert len(pages) == count
    assert [page.blank for page in pages].count(True) == 1
    assert [page.patch for page in pages].count(Patch.T) == LETTERS
    assert [page.quarter_turns for page in pages].count(2) == 1
    signs = [
        PageSigns(
            UUID(int=number),
            number,
            blank=page.blank,
            patch=page.patch.value if page.patch is not None else None,
            codes=tuple(code.text for code in page.codes),
        )
        for number, page in enumerate(pages)
    ]
    groups = separate(signs)
    assert len(groups) == LETTERS
    assert not any(group.unreadable for group in groups)
    assert [group.said.team_code for group in groups].count("council-tax") == 1
    said = [
        " ".join(" ".join(pages[page.int].text for page in group.pages).split())
        for group in groups
    ]
    assert [FOUND_BY in words for words in said] == [True, False, False, False, True]
    assert "G. Ashworth-Pryce" in said[1]
    assert CASE in said[2]
    assert "Helen Brodley" in said[3]


def test_an_e_mail_has_its_letter_with_it(tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    write_mail(path, WHO.alone, WRITTEN)
    message = message_from_bytes(path.read_bytes())
    names = [part.get_filename() for part in message.walk()]
    assert "letter.pdf" in names
