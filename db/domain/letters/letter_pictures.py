"""Pictures that letters show: each by the name that stands in the brackets.

A picture is kept as a rule of the council's own, so that it holds from a day on
and its editions stand; what it shows in words belongs to each template, in each
language.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from db.errors import FieldProblem

LARGEST: Final = 420_000
"""Characters of a picture as it is kept."""
LONGEST_NAME: Final = 60
_NAME: Final = re.compile(r"[^\W_][\w.-]*")
_ENDING: Final = re.compile(r"\.(?:png|jpe?g|svg)$")


@dataclass(frozen=True, slots=True)
class LetterPicture:
    """A picture that templates may show.

    Attributes:
        name: what stands in the brackets; it stays.
        picture: a PNG or a JPEG in base 64.
        in_use: whether letters may show it.
    """

    name: str
    picture: str = ""
    in_use: bool = True

    @property
    def content(self) -> bytes:
        """The bytes of the picture."""
        return base64.b64decode(self.picture)

    @property
    def digest(self) -> str:
        """What names the picture by what is in it."""
        return hashlib.sha256(self.content).hexdigest()


def picture_key(name: str) -> str:
    """Return what a picture is found by: capitals and the ending say nothing."""
    return _ENDING.sub("", unicodedata.normalize("NFC", name).strip().casefold())


def is_picture_name(name: str) -> bool:
    """Return whether a picture may be called *name*: letters, digits, ``-_.``."""
    key = picture_key(name)
    return len(name) <= LONGEST_NAME and _NAME.fullmatch(key) is not None


def check_letter_picture(rule: LetterPicture) -> None:
    """Raise FieldProblem for what no template can show."""
    if not is_picture_name(rule.name):
        raise FieldProblem("name", "Enter a name like gate: letters, digits and -")
    if not rule.picture:
        raise FieldProblem("picture", "Choose a picture")
    try:
        base64.b64decode(rule.picture, validate=True)
    except (binascii.Error, ValueError) as error:
        raise FieldProblem("picture", "Choose the picture again") from error
    if len(rule.picture) > LARGEST:
        raise FieldProblem("picture", "This picture is too large for a letter")
