"""The slip: what it says word for word, what it keeps quiet, how it is tagged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.domain.permissions import Action, Role
from db.queries.counter.slip import (
    SlipCall,
    SlipEntry,
    SlipFacts,
    SlipTeam,
    slip_facts,
)
from db.tables.council import CouncilRow
from db.tables.person import PersonRow
from db.tables.staff import TeamRow
from desktop.counter.slip.lines import closing
from desktop.counter.slip.render import PRINTS, render_slip
from desktop.counter.use_cases.promise_call_back import Promise
from desktop.counter.use_cases.refer_enquiry import Referral
from desktop.counter.use_cases.settle_enquiry import Settled
from tests.fixtures.counter import ACCOUNT, FOOD, LIGHTS, Counter, london
from tests.fixtures.stores import staff_id

WASTE = SlipTeam("Waste and recycling", "Gwastraff ac ailgylchu", "01632 960010")
FACTS = SlipFacts(
    reference="GH-7K3M-92QX-4TD",
    on=date(2026, 11, 20),
    council="Maldon Vale District Council",
    phone="01632 960001",
    address=None,
    caller="Gwen Llywelyn",
    format="standard",
    language="en",
    discreet=False,
    entries=(
        SlipEntry(
            "GH-1",
            "Missed bin collection",
            "Casgliad bin a fethwyd",
            "referred",
            "Leave it at the gate.",
            team=WASTE,
            due_on=date(2026, 11, 24),
        ),
        SlipEntry("GH-2", "Council tax", "Treth y cyngor", "answered"),
    ),
    calls=(SlipCall(datetime(2026, 11, 23, 15, 30, tzinfo=UTC), "Priya Shah", "417"),),
)
ENGLISH = """\
Maldon Vale District Council
What we agreed
For Gwen Llywelyn
Your reference
GH-7K3M-92QX-4TD
Friday 20 November 2026
Missed bin collection
We passed this to Waste and recycling.
Leave it at the gate.
You will hear by Tuesday 24 November 2026.
Not heard by then? Ring Waste and recycling on
01632 960010.
Council tax
We answered this while you were with us.
We will ring you
Priya Shah will ring you by 3:30 pm on Monday
23 November 2026.
We will ring the number that ends in 417.
Any questions? Ring 01632 960001 and say your reference.
GH-7K3M-92QX-4TD"""
WELSH = """\
Maldon Vale District Council
Yr hyn a gytunwyd
I Gwen Llywelyn
Eich cyfeirnod
GH-7K3M-92QX-4TD
Dydd Gwener 20 Tachwedd 2026
Casgliad bin a fethwyd
Rydym wedi anfon hyn at y tîm hwn: Gwastraff ac ailgylchu.
Leave it at the gate.
Byddwch yn clywed erbyn dydd Mawrth
24 Tachwedd 2026.
Heb glywed erbyn hynny? Ffoniwch Gwastraff ac ailgylchu:
01632 960010.
Treth y cyngor
Atebwyd hyn gennym tra oeddech gyda ni.
Byddwn yn eich ffonio
Bydd Priya Shah yn eich ffonio erbyn 3:30 y prynhawn,
dydd Llun 23 Tachwedd 2026.
Byddwn yn ffonio\u2019r rhif sy\u2019n gorffen â 417.
Unrhyw gwestiynau? Ffoniwch 01632 960001 a rhowch eich
cyfeirnod.
GH-7K3M-92QX-4TD"""


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    lines = "\n".join(pages).replace("\u00a0", " ").splitlines()
    return "\n".join(line.strip() for line in lines if line.strip())


@pytest.mark.parametrize(("language", "golden"), [("en", ENGLISH), ("cy", WELSH)])
def test_the_slip_word_for_word(language: str, golden: str) -> None:
    assert text_of(render_slip(FACTS, "standard", language)) == golden


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("size", list(PRINTS))
def test_the_same_facts_give_the_same_bytes(size: str, language: str) -> None:
    once = render_slip(FACTS, size, language)
    assert once == render_slip(FACTS, size, language)
    assert once.startswith(b"%PDF-")


def test_large_print_is_set_afresh_and_says_the_same() -> None:
    large = render_slip(FACTS, "large_print", "en")
    with pikepdf.open(BytesIO(large)) as document:
        assert len(document.pages) > 1
        assert round(float(document.pages[0].mediabox[2])) == 595
    words = text_of(large).split()
    assert set(ENGLISH.split()) <= set(words)
    assert "Page 1 of 2" in text_of(large)


def elements(document: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    whole = document.Root.StructTreeRoot.K
    assert pikepdf.Name.Document == whole.S
    yield from whole.K


def test_a_screen_reader_can_follow_it() -> None:
    with pikepdf.open(BytesIO(render_slip(FACTS, "large_print", "cy"))) as document:
        root = document.Root
        assert str(root.Lang) == "cy"
        assert bool(root.MarkInfo.Marked)
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert str(document.docinfo.Title) == "Yr hyn a gytunwyd, GH-7K3M-92QX-4TD"
        roles = [str(element.S) for element in elements(document)]
        assert roles[:2] == ["/P", "/H1"]
        assert roles.count("/H1") == 1
        assert roles.count("/H2") == 3
        (figure,) = [each for each in elements(document) if each.S == "/Figure"]
        assert str(figure.Alt) == "Cod QR y cyfeirnod GH-7K3M-92QX-4TD"
        numbers = document.Root.StructTreeRoot.ParentTree.Nums
        for number, page in enumerate(document.pages):
            content = page.Contents.read_bytes()
            marks = content.count(b" BDC")
            assert page.StructParents == number
            assert len(numbers[2 * number + 1]) == marks
            assert content.count(b"EMC") == marks + content.count(b"BMC")
            for font in page.Resources.Font.values():
                assert "/FontFile2" in font.FontDescriptor


def test_every_word_drawn_is_in_a_tag() -> None:
    with pikepdf.open(BytesIO(render_slip(FACTS, "standard", "en"))) as document:
        depth = 0
        for step in pikepdf.parse_content_stream(document.pages[0]):
            match str(step.operator):
                case "BDC" | "BMC":
                    depth += 1
                case "EMC":
                    depth -= 1
                case "Tj" | "TJ" | "re" | "l":
                    assert depth == 1


NAMES = st.text(max_size=200)


@settings(max_examples=25)
@given(NAMES, NAMES, st.sampled_from(["en", "cy"]))
def test_any_name_can_be_printed(name: str, words: str, language: str) -> None:
    entry = replace(FACTS.entries[0], words=words, name=name, name_cy=name)
    facts = replace(FACTS, caller=name, council=name, entries=(entry,))
    assert "GH-7K3M-92QX-4TD" in text_of(render_slip(facts, "standard", language))


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        (
            "O\u2019Neill-Łuk & <b>Siân</b> Ŵyn",
            "For O\u2019Neill-Łuk & <b>Siân</b> Ŵyn",
        ),
        ("Gwen 😀 Llywelyn", "For Gwen Llywelyn"),
        ("مريم", None),
    ],
)
def test_a_name_without_shapes_is_left_out(name: str, printed: str | None) -> None:
    lines = text_of(
        render_slip(replace(FACTS, caller=name), "standard", "en")
    ).splitlines()
    assert (printed in lines) if printed else (lines[2] == "Your reference")


def test_a_name_of_200_letters_and_many_enquiries_fit() -> None:
    facts = replace(FACTS, caller="W" * 200, entries=FACTS.entries * 20)
    for format_ in PRINTS:
        pdf = render_slip(facts, format_, "en")
        assert text_of(pdf).count("Missed bin collection") == 20
        assert "".join(text_of(pdf).split()).count("W" * 200) == 1


def test_the_facts_come_from_the_record(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    promise = Promise("01632 960417", london(23, 15), cover_id=staff_id(Role.ADVISOR_2))
    original = counter.ask(first, ending=Settled("self_serve"), note="Grumpy, two dogs")
    counter.ask(first, ending=Referral(customer_told=True, words="We will be back."))
    counter.ask(first, LIGHTS, ending=promise)
    counter.ask(first, ACCOUNT, ending=Settled("duplicate", duplicate_of_id=original))
    counter.ask(first, FOOD)
    facts = counter.office.read(slip_facts, first)
    assert (facts.caller, facts.discreet) == ("Gwen Llywelyn", False)
    assert [entry.outcome for entry in facts.entries] == [
        "self_serve",
        "referred",
        "call_back",
        "duplicate",
    ]
    assert facts.entries[1].team == SlipTeam(
        "Waste and recycling", "Gwastraff ac ailgylchu", "01632 960002"
    )
    assert facts.entries[1].due_on == date(2026, 11, 24)
    assert facts.entries[3].part_of == facts.entries[0].reference
    assert facts.phone == "01632 960001"
    assert facts.calls[0].ending == "417"
    words = text_of(render_slip(facts, "standard", "en"))
    assert "Grumpy" not in words
    assert "Station Road" not in words


@pytest.mark.parametrize("why", ["protected", "do_not_write"])
def test_a_slip_that_somebody_else_may_find(counter: Counter, why: str) -> None:
    unit = counter.office.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.PROTECT_PERSON)
        setattr(unit.get(PersonRow, counter.gwen), why, True)
        unit.commit()
    first = counter.greet(person_id=counter.gwen)
    counter.ask(first, ending=Referral(customer_told=True, words="Your new home"))
    counter.ask(
        first,
        ending=Promise(
            "01632 960417", london(23, 15), cover_id=staff_id(Role.ADVISOR_2)
        ),
    )
    facts = counter.office.read(slip_facts, first)
    assert facts.discreet
    words = text_of(render_slip(facts, "standard", "en"))
    for quiet in ("Gwen", "Missed", "Waste", "417", "new home", "Priya", "Station"):
        assert quiet not in words
    assert facts.reference in words
    assert "Tuesday 24 November 2026" in words
    assert "3 pm on Monday 23 November 2026" in words


def test_the_callers_own_format_and_language(counter: Counter) -> None:
    unit = counter.office.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.EDIT_PERSON)
        row = unit.get(PersonRow, counter.gwen)
        row.format, row.written_language = "large_print", "cy"
        unit.commit()
    facts = counter.office.read(slip_facts, counter.greet(person_id=counter.gwen))
    assert (facts.format, facts.language) == ("large_print", "cy")
    unknown = counter.office.read(slip_facts, counter.greet())
    assert (unknown.format, unknown.language, unknown.caller) == (
        "standard",
        "en",
        None,
    )


def test_where_a_team_has_no_number_the_council_s_own_is_given(
    counter: Counter,
) -> None:
    office = counter.office
    office.put(
        CouncilRow(phone="01632 960123", address="Guildhall\nHigh Street, Maldon"),
        TeamRow(code="lamps", name="Street lights"),
    )
    contact = counter.greet(person_id=counter.gwen)
    counter.ask(
        contact,
        LIGHTS,
        ending=Referral(customer_told=True, team_code="lamps", words="By Friday"),
    )
    facts = office.read(slip_facts, contact)
    team = facts.entries[0].team
    assert team is not None
    assert team.phone == "01632 960123"
    assert facts.address == "Guildhall\nHigh Street, Maldon"
    assert "Or come to Guildhall, High Street, Maldon." in closing(facts, "en")
