"""What the columns of a list are likely to stand for, by what they are called.

A heading that is called as the letter asks stands for that. Of the others the
usual names of a name, an address and an e-mail are known; lines of an address are
numbered in the order of their columns.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from db.domain.letters.brackets import key_of
from db.domain.letters.columns import ADDRESS_COLUMNS, EMAIL_COLUMN

_ADDRESS: Final = re.compile(
    r"(?:address|addr|add)(?:line)?\d*|line\d|house(?:name|number|no)?|flat|building"
    r"|street(?:name|address)?|road|locality|village|town|city|posttown|county|district"
    r"|cyfeiriad\d*|llinell\d|stryd|tref|sir"
)
_NAMED: Final = {
    "name": frozenset(
        {
            *("fullname", "tenant", "tenantname", "customer", "customername"),
            *("recipient", "recipientname", "addressee", "resident", "contactname"),
            *("leaseholder", "enw", "enwllawn", "tenants", "applicant"),
        }
    ),
    "postcode": frozenset({"zip", "pcode", "postalcode", "codpost", "codpostio"}),
    EMAIL_COLUMN: frozenset({"email", "mail", "emailaddr", "ebost", "cyfeiriadebost"}),
    "person reference": frozenset({"personref", "personid"}),
    "case reference": frozenset({"caseref", "caseid"}),
}
_LINES: Final = ADDRESS_COLUMNS[:-1]
_LINE_KEYS: Final = frozenset(map(key_of, _LINES))


def guess_columns(headings: Sequence[str], offers: Collection[str]) -> tuple[str, ...]:
    """Return what each heading is likely to stand for, blank where nobody knows.

    *offers*: what a column may stand for.
    """
    by_key = {key_of(name): name for name in offers}
    keys = [key_of(heading.strip()) for heading in headings]
    found = [by_key.get(key, "") for key in keys]
    taken = {key_of(name) for name in found}
    for place, key in enumerate(keys):
        for name, others in _NAMED.items():
            if not found[place] and key in others and key_of(name) not in taken:
                found[place] = by_key.get(key_of(name), "")
                taken.add(key_of(name))
    if not taken & _LINE_KEYS:
        lines = iter(by_key[key_of(each)] for each in _LINES if key_of(each) in by_key)
        for place, key in enumerate(keys):
            if not found[place] and _ADDRESS.fullmatch(key):
                found[place] = next(lines, "")
    return tuple(found)
