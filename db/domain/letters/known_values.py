"""The values that the program fills in by itself, so that nobody types them.

An editor lists them; a spreadsheet need have no column for them. Where one that
is *optional* isn't known, the line that has it is left out of the letter; a
condition of theirs that isn't known is no.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.domain.letters.brackets import key_of
from db.domain.spoken import WELSH


@dataclass(frozen=True, slots=True)
class KnownValue:
    """One value that the program fills in.

    Attributes:
        name: as it stands between the brackets, in templates of either language.
        label, label_cy: what it is.
        optional: whether its line may be left out.
        condition: whether it is yes or no, for ``((name??words))``.
    """

    name: str
    label: str
    label_cy: str
    optional: bool = False
    condition: bool = False


def _may_lack(name: str, label: str, label_cy: str) -> KnownValue:
    return KnownValue(name, label, label_cy, optional=True)


def _asks(name: str, label: str, label_cy: str) -> KnownValue:
    return KnownValue(name, label, label_cy, condition=True)


_V: Final = KnownValue
KNOWN_VALUES: Final = (
    # To whom
    _V("salutation", "Dear, and their name", "Annwyl, a'u henw"),
    _V("yours sincerely", "How the letter ends", "Sut mae'r llythyr yn gorffen"),
    _V("name", "Their whole name", "Eu henw llawn"),
    _V("full name", "Their name, and what they are called", "Eu henw, a'u galw"),
    _V("first name", "Their first name", "Eu henw cyntaf"),
    _V("last name", "Their last name", "Eu cyfenw"),
    _V("address", "Their address, line by line", "Eu cyfeiriad, fesul llinell"),
    _V("postcode", "Their postcode", "Eu cod post"),
    _may_lack("person reference", "The reference of the person", "Cyfeirnod y person"),
    # From whom
    _V("council", "The name of the council", "Enw'r cyngor"),
    _may_lack("council address", "Where to write to us", "I ble i ysgrifennu atom"),
    _may_lack("council phone", "The council's phone number", "Rhif ffôn y cyngor"),
    _V("team", "The team's name", "Enw'r tîm"),
    _may_lack("team phone", "The team's phone number", "Rhif ffôn y tîm"),
    _may_lack("team email", "The team's e-mail address", "Cyfeiriad e-bost y tîm"),
    _may_lack("team hours", "When the team can be rung", "Pryd y gellir ffonio'r tîm"),
    _may_lack("officer", "Who signs the letter", "Pwy sy'n llofnodi'r llythyr"),
    _may_lack("officer post", "What they are", "Beth yw eu swydd"),
    _may_lack("officer phone", "Their phone number", "Eu rhif ffôn"),
    _may_lack("officer email", "Their e-mail address", "Eu cyfeiriad e-bost"),
    # About what
    _V("reference", "The reference of the case", "Cyfeirnod yr achos"),
    _V("service", "The service it is about", "Y gwasanaeth dan sylw"),
    _V("subject", "What the case is about", "Testun yr achos"),
    _may_lack("property address", "The home it is about", "Y cartref dan sylw"),
    _V("today", "The day the letter goes out", "Y diwrnod yr anfonir y llythyr"),
    _V("received on", "The day we got it", "Y diwrnod y'i cawsom"),
    _V("due on", "The day by which we act", "Y diwrnod y byddwn wedi gweithredu"),
    _may_lack("next step", "What happens next", "Beth sy'n digwydd nesaf"),
    # What a case asks to be written
    _V("about", "What they told us, or the visit", "Beth a ddywedwyd, neu'r ymweliad"),
    _V("wanted", "What they want us to do", "Yr hyn y maent ei eisiau"),
    _V("words", "What the caseworker wrote", "Yr hyn a ysgrifennodd y gweithiwr achos"),
    _V("reason", "Why it takes longer", "Pam mae'n cymryd mwy o amser"),
    _V("reasons", "Why we decided so", "Pam y penderfynwyd felly"),
    _V("outcome", "What we found, or how it ended", "Yr hyn a gawsom, neu'r diwedd"),
    _V("stage", "The stage of the complaint", "Cam y gŵyn"),
    _V("ombudsman", "The ombudsman and how to reach them", "Yr ombwdsmon a'u manylion"),
    _V("appointment date", "The day of the visit", "Diwrnod yr ymweliad"),
    _V("appointment time", "From when to when", "O ba bryd tan ba bryd"),
    _may_lack("place", "Where the visit is", "Ble mae'r ymweliad"),
    _may_lack("cancelled", "Why the visit is called off", "Pam y canslwyd yr ymweliad"),
    _may_lack("letter title", "The letter we answer", "Y llythyr a atebwn"),
    _may_lack("letter dated", "The day on that letter", "Y dyddiad ar y llythyr hwnnw"),
    _may_lack("letter received on", "The day it came", "Y diwrnod y daeth"),
    _V("enclosures", "What lies with the letter", "Beth sydd gyda'r llythyr"),
    # Yes or no
    _asks("stage one", "It is at stage 1", "Mae yng ngham 1"),
    _asks("stage two", "It is at stage 2", "Mae yng ngham 2"),
    _asks("upheld", "The complaint was upheld", "Cadarnhawyd y gŵyn"),
    _asks("partly upheld", "It was upheld in part", "Cadarnhawyd rhan ohoni"),
    _asks("not upheld", "It was not upheld", "Ni chadarnhawyd hi"),
    _asks("housing ombudsman", "Housing Ombudsman's matter", "Mater yr Ombwdsmon Tai"),
    _asks("council ombudsman", "Council ombudsman's matter", "Mater yr LGSCO"),
    _asks("complaint", "The clock is a complaint's", "Cloc cwyn ydyw"),
    _asks("information request", "A request for information", "Cais am wybodaeth"),
    _asks("visit booked", "A visit is booked", "Mae ymweliad wedi'i drefnu"),
    _asks("called off", "The visit is called off", "Mae'r ymweliad wedi'i ganslo"),
    _asks("new time", "There is a new time", "Mae amser newydd"),
)
"""All of them, in the order in which an editor lists them."""
OPTIONAL: Final = frozenset(
    key_of(v.name) for v in KNOWN_VALUES if v.optional or v.condition
)
"""Keys of what nobody is asked for: its line is left out, or the answer is no."""
KNOWN: Final = frozenset(key_of(v.name) for v in KNOWN_VALUES)
"""Keys of everything that the program fills in."""
_OF_SENDER: Final = ("council", "team", "officer", "today", "yours", "salutation")
OF_SENDER: Final = frozenset(key for key in KNOWN if key.startswith(_OF_SENDER))
"""Keys of what the program knows before it knows to whom a letter goes."""
SALUTATION: Final = key_of("salutation")
YOURS: Final = key_of("yours sincerely")


def salutation(
    name: str | None, title: str | None = None, language: str = "en"
) -> str | None:
    """Return "Dear Ms Okafor", or "Dear Amara Okafor" without a title.

    None for somebody without a name; nothing is guessed of who they are.
    """
    names = (name or "").split()
    if not names:
        return None
    called = (
        f"{title.strip()} {names[-1]}" if title and title.strip() else " ".join(names)
    )
    return f"{'Annwyl' if _is_welsh(language) else 'Dear'} {called}"


def _is_welsh(language: str) -> bool:
    return language.startswith(WELSH)
