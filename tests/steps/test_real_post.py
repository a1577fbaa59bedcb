"""Real scans and difficult files, made by others, where they are at hand.

``GUILDHALL_POST_DATA`` names their folder. Each must end as a document or be
set aside with a reason.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from pathlib import Path

import pytest

from db.domain.post.set_aside import Reason
from desktop.postroom.steps.page import PageResult, PageSetAside, Patch
from desktop.postroom.steps.page_work import Settings, pages_of, work

FOLDER = os.environ.get("GUILDHALL_POST_DATA", "")
FILES = sorted(Path(FOLDER).iterdir()) if FOLDER and Path(FOLDER).is_dir() else []
pytestmark = pytest.mark.skipif(
    not FILES, reason="GUILDHALL_POST_DATA names no folder of real post"
)


def pages(name: str) -> list[PageResult]:
    content = (Path(FOLDER) / name).read_bytes()
    count = pages_of(content, Settings())
    assert isinstance(count, int), count
    results = [work(content, Settings(page=page)) for page in range(count)]
    return [one for one in results if isinstance(one, PageResult)]


def need(name: str) -> None:
    if not (Path(FOLDER) / name).is_file():
        pytest.skip(f"{name} is not in this folder")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_is_a_document_or_set_aside_with_a_reason(path: Path) -> None:
    content = path.read_bytes()
    count = pages_of(content, Settings())
    if isinstance(count, PageSetAside):
        assert count.reason in Reason
        return
    assert count >= 1
    for page in range(count):
        result = work(content, Settings(page=page, read=False))
        assert isinstance(result, PageResult | PageSetAside)


def test_the_true_text_of_two_columns_is_read() -> None:
    need("linn.png")
    need("linn.txt")
    truth = (Path(FOLDER) / "linn.txt").read_text(encoding="utf-8")
    (page,) = pages("linn.png")
    wanted, read = (
        Counter(re.findall(r"\w+", text.lower())) for text in (truth, page.text)
    )
    assert sum((wanted & read).values()) / sum(wanted.values()) > 0.955


def test_all_four_rotations_come_upright() -> None:
    need("cardinal.pdf")
    four = pages("cardinal.pdf")
    assert sorted(page.quarter_turns for page in four) == [0, 1, 2, 3]
    assert min(len(page.words) for page in four) > 700


def test_a_skewed_page_is_levelled() -> None:
    need("skew.pdf")
    (page,) = pages("skew.pdf")
    assert abs(page.skew_degrees) > 1
    assert page.mean_confidence > 90


def test_sheets_of_other_programs_separate() -> None:
    need("patch-code-t-middle.pdf")
    middle = pages("patch-code-t-middle.pdf")
    assert [page.patch for page in middle] == [None, Patch.T, None]
    assert pages("patch-code-t.pdf")[0].patch is Patch.T
    assert pages("patch-code-t-qr.pdf")[0].patch is Patch.T


def test_a_blank_page_and_a_customers_code_are_what_they_are() -> None:
    need("blank.pdf")
    assert pages("blank.pdf")[0].blank
    (page,) = pages("barcode-128-custom.pdf")
    assert [code.text for code in page.codes] == ["CUSTOM BARCODE"]
    assert page.patch is None


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("invalid.pdf", Reason.DAMAGED),
        ("password-is-test.pdf", Reason.PROTECTED),
        ("linn.txt", Reason.UNKNOWN_KIND),
    ],
)
def test_what_can_not_be_opened_says_why(name: str, reason: Reason) -> None:
    need(name)
    content = (Path(FOLDER) / name).read_bytes()
    assert work(content, Settings()) == PageSetAside(reason)


def test_the_password_opens_what_asks_for_it() -> None:
    need("password-is-test.pdf")
    content = (Path(FOLDER) / "password-is-test.pdf").read_bytes()
    assert isinstance(work(content, Settings(password="test")), PageResult)
