"""The words of the slip, in English and Welsh, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from db.clock import LONDON

NOON: Final = 12


@dataclass(frozen=True, slots=True)
class SlipWords:
    """One language; braces are filled in."""

    title: str
    receipt: str
    reference: str
    reference_code: str
    visitor: str
    enquiry: str
    answered: str
    self_serve: str
    self_serve_online: str
    referred: str
    referred_quietly: str
    act_by: str
    appointment: str
    appointment_by: str
    duplicate: str
    call: str
    call_heading: str
    call_quietly: str
    call_number: str
    team_phone: str
    not_heard: str
    not_heard_team: str
    questions: str
    come_back: str
    come_to: str
    originals: str
    seen: str
    copied: str
    kept: str
    taken: str
    returned: str
    brought_at: str
    back_at: str
    ends_in: str
    page: str
    morning: str
    afternoon: str


_ENGLISH: Final = SlipWords(
    title="What we agreed",
    receipt="Your receipt",
    reference="Your reference",
    reference_code="QR code of the reference {}",
    visitor="For {}",
    enquiry="Your enquiry",
    answered="We answered this while you were with us.",
    self_serve="You can do this yourself: {}",
    self_serve_online="You can do this yourself on our website.",
    referred="We passed this to {}.",
    referred_quietly="We passed this on.",
    act_by="You will hear by {}.",
    appointment="You asked for an appointment.",
    appointment_by="We will offer you one by {}.",
    duplicate="We are already dealing with this. Its reference is {}.",
    call="{owner} will ring you by {time} on {day}.",
    call_heading="We will ring you",
    call_quietly="By {time} on {day}.",
    call_number="We will ring the number that ends in {}.",
    team_phone="{team}: {phone}",
    not_heard="Not heard by then? Ring us.",
    not_heard_team="Not heard by then? Ring {team} on {phone}.",
    questions="Any questions? Ring {} and say your reference.",
    come_back="Any questions? Bring this slip when you come back.",
    come_to="Or come to {}.",
    originals="Your documents",
    seen="{}: seen and given back.",
    copied="{}: copied and given back.",
    kept="{}: kept by us. Bring this slip to collect.",
    taken="{}: taken with thanks.",
    returned="{}: given back.",
    brought_at="Brought on {day} at {time}.",
    back_at="Given back on {day} at {time}.",
    ends_in="{} (ends in {})",
    page="Page {} of {}",
    morning="am",
    afternoon="pm",
)
_WELSH: Final = SlipWords(
    title="Yr hyn a gytunwyd",
    receipt="Eich derbynneb",
    reference="Eich cyfeirnod",
    reference_code="Cod QR y cyfeirnod {}",
    visitor="I {}",
    enquiry="Eich ymholiad",
    answered="Atebwyd hyn gennym tra oeddech gyda ni.",
    self_serve="Gallwch wneud hyn eich hun: {}",
    self_serve_online="Gallwch wneud hyn eich hun ar ein gwefan.",
    referred="Rydym wedi anfon hyn at y tîm hwn: {}.",
    referred_quietly="Rydym wedi anfon hyn ymlaen.",
    act_by="Byddwch yn clywed erbyn {}.",
    appointment="Gofynnoch am apwyntiad.",
    appointment_by="Byddwn yn cynnig un i chi erbyn {}.",
    duplicate="Rydym eisoes yn delio â hyn. Ei gyfeirnod yw {}.",
    call="Bydd {owner} yn eich ffonio erbyn {time}, {day}.",
    call_heading="Byddwn yn eich ffonio",
    call_quietly="Erbyn {time}, {day}.",
    call_number="Byddwn yn ffonio\u2019r rhif sy\u2019n gorffen â {}.",
    team_phone="{team}: {phone}",
    not_heard="Heb glywed erbyn hynny? Ffoniwch ni.",
    not_heard_team="Heb glywed erbyn hynny? Ffoniwch {team}: {phone}.",
    questions="Unrhyw gwestiynau? Ffoniwch {} a rhowch eich cyfeirnod.",
    come_back="Unrhyw gwestiynau? Dewch â\u2019r slip hwn gyda chi.",
    come_to="Neu dewch i: {}.",
    originals="Eich dogfennau",
    seen="{}: gwelwyd a rhoddwyd yn ôl.",
    copied="{}: copïwyd a rhoddwyd yn ôl.",
    kept="{}: cadwyd gennym ni. Dewch â\u2019r slip hwn wrth gasglu.",
    taken="{}: derbyniwyd gyda diolch.",
    returned="{}: rhoddwyd yn ôl.",
    brought_at="Daethpwyd ag ef: {day}, {time}.",
    back_at="Fe\u2019i rhoddwyd yn ôl: {day}, {time}.",
    ends_in="{} (yn gorffen â {})",
    page="Tudalen {} o {}",
    morning="y bore",
    afternoon="y prynhawn",
)
WORDS: Final[Mapping[str, SlipWords]] = MappingProxyType({"en": _ENGLISH, "cy": _WELSH})


def spoken_time(moment: datetime, words: SlipWords) -> str:
    """Return the time in the United Kingdom as people say it, like "3:30 pm"."""
    local = moment.astimezone(LONDON)
    half = words.morning if local.hour < NOON else words.afternoon
    hour = local.hour % NOON or NOON
    minutes = f":{local.minute:02}" if local.minute else ""
    return f"{hour}{minutes} {half}"
