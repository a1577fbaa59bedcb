"""Which store this program makes and understands; light, as every start reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

SCHEMA_NUMBER: Final = 4
"""Counts the migrations in `db.migrations`; a test holds the two together."""
SCRIPTS: Final = Path(__file__).parent.parent / "migrations"
"""The history that brings an older store up."""
