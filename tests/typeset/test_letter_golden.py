"""Each letter reads and looks as the one that was kept."""

from __future__ import annotations

import numpy as np
from PIL import Image

from tests.fixtures.golden_letters import GOLDEN, looks_like, read_as

NEAR = 24
"""How far a dot may be from the one that was kept, which has sixteen shades."""


def test_it_reads_as_the_one_that_was_kept(any_sample: str) -> None:
    kept = (GOLDEN / f"{any_sample}.txt").read_text(encoding="utf-8")
    assert read_as(any_sample) == kept


def test_it_looks_like_the_one_that_was_kept(any_sample: str) -> None:
    now = np.asarray(looks_like(any_sample), dtype=np.int16)
    with Image.open(GOLDEN / f"{any_sample}.png") as picture:
        kept = np.asarray(picture.convert("L"), dtype=np.int16)
    assert now.shape == kept.shape
    assert (np.abs(now - kept) > NEAR).mean() < 0.0005
