"""A complaint for its ombudsman, from the real command line."""

from __future__ import annotations

import json
from pathlib import Path

from db.domain.complaints import ComplaintTest
from db.domain.permissions import Role
from db.store.unit_of_work import UnitOfWork
from desktop.admin.signing_in import at
from desktop.admin.use_cases.staff import AddStaff, add_staff
from desktop.casework.use_cases.complaints import TakeComplaint, take_complaint
from desktop.casework.use_cases.open_case import NewCase
from tests.command_line.conftest import PASSPHRASE, Council

UNHAPPY = ComplaintTest(dissatisfied=True, first_report=False, asks_for_service=False)


def complaint(council: Council) -> str:
    """Let Dele take a complaint, Cora be a co-ordinator; return its reference."""
    session = council.open("ada")
    with session.store as store:
        unit = UnitOfWork(store.writer, session.actor, store.clock)
        roles = frozenset({Role.CO_ORDINATOR})
        add_staff(AddStaff("Cora Lund", "cora", roles, PASSPHRASE), unit, store)
        unit = UnitOfWork(store.writer, at(store, "dele").actor, store.clock)
        new = NewCase("complaint")
        taken = take_complaint(TakeComplaint(new, "Nobody rang", UNHAPPY), unit)
    assert taken.reference is not None
    return taken.reference


def test_a_co_ordinator_saves_or_prints_it(council: Council, tmp_path: Path) -> None:
    reference = complaint(council)
    asked = ("ombudsman", reference, "--reason", "Their letter of today")
    told = council.told(*asked, who="cora")
    assert told["complaint"] == "Nobody rang"
    file = tmp_path / "complaint.json"
    saved = council.told(*asked, "--out", str(file), who="cora")
    assert saved == {"reference": reference, "file": str(file)}
    assert json.loads(file.read_text("utf-8"))["reference"] == reference
    assert "THE COMPLAINT" in council.run(*asked, who="cora").stdout
    assert council.refused(*asked, who="priya")
