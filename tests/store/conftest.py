from __future__ import annotations

from collections.abc import Iterator

import pytest

from db.store.data_key import DataKey


@pytest.fixture
def key() -> Iterator[DataKey]:
    key = DataKey.new()
    yield key
    key.forget()
