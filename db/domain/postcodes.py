"""United Kingdom postcodes, those of the Crown dependencies included.

Sources: Royal Mail, "Programmers' Guide to the Postcode Address File" (form
of a postcode: the last two letters are never C, I, K, M, O or V); GOV.UK
Notify, which takes the same closed list of areas.
"""

from __future__ import annotations

import re
from typing import Final

from db.errors import FieldProblem

_AREAS: Final = """
    AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG
    DH DL DN DT DY E EC EH EN EX FK FY G GIR GL GU GY HA HD HG HP HR HS HU HX IG IM IP
    IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA
    PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ
    TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
"""
AREAS: Final = frozenset(_AREAS.split())
"""Every postcode area; BF is the forces' and BX banks' and the tax office's."""

_INWARD: Final = 3
_LONGEST: Final = 20
_POSTCODE: Final = re.compile(
    rf"(?:{'|'.join(sorted(AREAS))})[0-9][0-9A-Z]?[0-9][ABD-HJLNP-UW-Z]{{2}}"
)


def is_postcode(text: str) -> bool:
    """Return whether *text* is a real area with a well-formed rest.

    Case and spaces don't matter. That anybody lives there is not asked.
    """
    return len(text) <= _LONGEST and bool(_POSTCODE.fullmatch(_packed(text)))


def parse_postcode(text: str) -> str:
    """Return the postcode as it is printed, like ``CM9 4LQ``.

    Raises:
        FieldProblem: for ``postcode``, when it can't be one.
    """
    if not is_postcode(text):
        raise FieldProblem("postcode", "Enter a postcode, like CM9 4LQ")
    packed = _packed(text)
    return f"{packed[:-_INWARD]} {packed[-_INWARD:]}"


def _packed(text: str) -> str:
    return "".join(text.split()).upper()
