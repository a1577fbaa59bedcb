"""What services are called, for rows that keep only their code."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.catalogue import ServiceEditionRow


def service_names(session: Session, codes: Collection[str]) -> dict[str, str]:
    """Return the newest name of each of *codes*; the code itself if unknown."""
    s = ServiceEditionRow
    names = {code: code for code in codes}
    rows = session.execute(
        select(s.code, s.body["name"].as_string())
        .where(s.code.in_(names))
        .order_by(s.number)
    )
    names.update({code: name for code, name in rows if name})
    return names
