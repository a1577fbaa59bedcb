"""Each made-up letter in turn."""

from __future__ import annotations

import pytest

from tests.fixtures.typeset import SAMPLES


@pytest.fixture(params=sorted(SAMPLES))
def any_sample(request: pytest.FixtureRequest) -> str:
    """Give the name of each sample in turn."""
    return str(request.param)
