"""The ways in which an enquiry can end, one of which is chosen."""

from __future__ import annotations

from typing import TypeAlias

from db.domain.catalogue import Service
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import EnquiryRow
from desktop.counter.use_cases.promise_call_back import Promise, promise
from desktop.counter.use_cases.refer_enquiry import Referral, refer
from desktop.counter.use_cases.settle_enquiry import Settled, settle

Ending: TypeAlias = Settled | Referral | Promise


def end_enquiry(
    uow: UnitOfWork, enquiry: EnquiryRow, service: Service, ending: Ending
) -> None:
    """Write *ending* on an enquiry, with the records it makes.

    Raises NotAllowed, NotFound, FieldProblem.
    """
    if isinstance(ending, Settled):
        settle(uow, enquiry, service, ending)
    elif isinstance(ending, Referral):
        refer(uow, enquiry, service, ending)
    else:
        promise(uow, ending, enquiry=enquiry)
