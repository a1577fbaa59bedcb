"""How many pages are looked at, after a fault and after none."""

from __future__ import annotations

from typing import Any

import pytest

from db.errors import FieldProblem
from db.queries.post.batches import batch
from db.queries.post.quality import Share, share_of, to_check
from desktop.postroom.use_cases import quality
from tests.fixtures.post import PostRoom
from tests.use_cases.test_post_registers import check_all


def test_after_a_fault_more_pages_are_looked_at(post: PostRoom) -> None:
    first = post.counted()
    check_all(post, first, passed=False, fault="skewed")
    pages: list[dict[str, Any]] = [{}] * 40
    second = post.batch(sheets_in=40)
    post.scanned(second, pages)
    post.do(quality.draw_sample, quality.DrawSample(second))
    assert len(post.office.read(to_check, second)) == 4
    (line, *_) = post.office.read(to_check, second)
    with pytest.raises(FieldProblem):
        post.do(quality.check_page, quality.CheckPage(line.id, passed=False))


def test_a_fault_that_was_put_right_still_raises_what_comes_next(
    post: PostRoom,
) -> None:
    first = post.counted()
    assert post.office.read(share_of, first) == Share(100, first=True, failed=None)
    (bad, *rest) = post.office.read(to_check, first)
    look = quality.CheckPage
    post.do(quality.check_page, look(bad.id, passed=False, fault="cut_off"))
    for line in rest:
        post.do(quality.check_page, look(line.id, passed=True))
    post.do(quality.check_page, look(bad.id, passed=True))
    (again, *_) = post.office.read(to_check, first)
    assert (again.result, again.fault) == ("passed", "cut_off")
    post.casework.later(days=1)
    second = post.batch(sheets_in=40)
    assert post.office.read(share_of, second) is None
    post.scanned(second, [{}] * 40)
    post.do(quality.draw_sample, quality.DrawSample(second))
    name = post.office.read(batch, first).reference
    raised = Share(10, first=False, failed=name)
    assert post.office.read(share_of, second) == raised
    for _ in range(5):
        check_all(post, second, passed=True)
        post.casework.later(days=1)
        second = post.batch(sheets_in=40)
        post.scanned(second, [{}] * 40)
        post.do(quality.draw_sample, quality.DrawSample(second))
    assert post.office.read(share_of, second) == Share(5, first=False, failed=None)
    assert post.office.read(share_of, first) == Share(100, first=True, failed=None)
