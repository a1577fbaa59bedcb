from __future__ import annotations

from pathlib import Path

import pytest

from tests.fixtures.importing import Desk
from tests.fixtures.stores import Office


@pytest.fixture
def it(office: Office, tmp_path: Path) -> Desk:
    """Somebody at IT, with a folder of files."""
    folder = tmp_path / "files"
    folder.mkdir()
    return Desk(office, folder)
