"""Where a caller may stay anonymous."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from db.clock import uk_date
from db.errors import FieldProblem
from db.queries.catalogue import services_in_force
from db.store.unit_of_work import UnitOfWork


def refuse_anonymous(uow: UnitOfWork, enquiries: Iterable[tuple[str, UUID]]) -> None:
    """Raise FieldProblem if one of *enquiries* (code and id) needs a name.

    What is about an account is nobody's without a name; anything else may be
    reported by somebody who does not give theirs.
    """
    services = services_in_force(uow.session, uk_date(uow.now))
    for code, _ in enquiries:
        entry = services.get(code)
        if entry is not None and entry.service.identity:
            raise FieldProblem(
                "anonymous",
                f"{entry.service.name} is about an account: find or add the caller",
            )
