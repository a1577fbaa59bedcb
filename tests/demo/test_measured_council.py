"""The council that the bench measures, built small: it must keep up with the tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine, func, select, text

from db.store.data_key import DataKey
from db.store.documents import Documents
from db.tables.casework import CaseRow, TrayItemRow
from tests.bench.queue_council import fill


def test_a_queue_is_put_on_top_of_a_council(
    build: Callable[..., Engine], tmp_path: Path
) -> None:
    engine = build(300, seed=11)
    with engine.connect() as connection:
        before = connection.execute(select(func.count()).select_from(CaseRow)).scalar()
    documents = Documents(tmp_path / "documents", DataKey.new())

    fill(engine, documents, cases_there=1_000)

    with engine.connect() as connection:
        after = connection.execute(select(func.count()).select_from(CaseRow)).scalar()
        waiting = connection.execute(
            select(func.count()).select_from(TrayItemRow)
        ).scalar_one()
        broken = connection.execute(text("PRAGMA foreign_key_check")).all()
    assert (after or 0) - (before or 0) == 1_000
    assert waiting >= 5_000
    assert broken == []
