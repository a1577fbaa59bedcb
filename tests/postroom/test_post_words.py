"""Nothing in the post room is called by the name that the store has for it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import pytest

from db.domain.post.quality import Fault
from db.domain.post.register import EntryKind, EntryState
from db.domain.post.retention import Obstacle
from db.domain.post.s10 import TrackingDoubt
from db.domain.post.set_aside import Reason
from db.domain.post.states import BatchState, Source
from desktop.postroom import wording
from desktop.runtime import post_words

SPOKEN = (
    (wording.REASON_NAMES, Reason),
    (wording.OBSTACLE_NAMES, Obstacle),
    (wording.FAULT_NAMES, Fault),
    (post_words.SOURCE_NAMES, Source),
    (wording.BATCH_STATE_NAMES, BatchState),
    (post_words.KIND_NAMES, EntryKind),
    (wording.ENTRY_STATE_NAMES, EntryState),
    (wording.DOUBT_NAMES, TrackingDoubt),
)


@pytest.mark.parametrize(("words", "kinds"), SPOKEN)
def test_everything_that_can_be_has_words(
    words: Mapping[str, object], kinds: type[StrEnum]
) -> None:
    assert set(kinds) <= set(words)
