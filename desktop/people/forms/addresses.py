"""An address that was chosen or written, as somebody's home."""

from __future__ import annotations

from datetime import date

from db.domain.postcodes import is_postcode
from desktop.forms.form import Place
from desktop.people.use_cases.homes import Home


def home_at(place: Place, kind: str = "lives", from_on: date | None = None) -> Home:
    """Return the home at *place*; a postcode that ends the words is taken out."""
    if place.property_id is not None:
        return Home(place.property_id, kind=kind, from_on=from_on)
    words, postcode = split_postcode(place.words)
    return Home(None, words or postcode, postcode, kind, from_on)


def split_postcode(text: str) -> tuple[str, str | None]:
    """Return the words before the postcode that *text* ends with, and that."""
    parts = text.replace(",", " , ").split()
    for count in (2, 1):
        last = " ".join(parts[-count:])
        if len(parts) >= count and is_postcode(last):
            before = " ".join(parts[:-count]).replace(" , ", ", ")
            return before.strip(" ,"), last.upper()
    return text.strip(), None
