"""What a Word file becomes as a template, and what is told of the rest."""

from __future__ import annotations

import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from hypothesis import given
from hypothesis import strategies as st

from db.domain.letters.parts import ParagraphPart, Text
from db.domain.letters.template import parse_template
from desktop.letters.word.reading import BroughtIn, bring_in
from tests.fixtures.word_files import (
    complex_field,
    control,
    put,
    put_block,
    word_file,
)


def one(xml: str) -> BroughtIn:
    """Bring in a file of one paragraph."""
    return bring_in(word_file(lambda d: put(d.add_paragraph(), xml)))


def told(found: BroughtIn) -> list[tuple[int, str]]:
    return [(note.line, note.words) for note in found.notes]


def test_headings_lists_tables_bold_and_links_are_carried_over() -> None:
    def make(d: Document) -> None:
        d.add_heading("Your rent account", 0)
        d.add_paragraph("Dear Ms Okafor")
        line = d.add_paragraph("You owe ")
        line.add_run("£412.50").bold = True
        line.add_run(" today.")
        d.add_heading("What to do", 1)
        for words in ("pay it", "ring us"):
            d.add_paragraph(words, style="List Bullet")
        d.add_paragraph("ask for help", style="List Number")
        d.add_heading("What you owe", 2)
        table = d.add_table(2, 2)
        for place, words in enumerate(("What", "Amount", "Rent", "£412.50")):
            table.cell(place // 2, place % 2).text = words
        table.cell(1, 1).paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        last = d.add_paragraph("See ")
        address = "https://www.gov.uk/rent"
        link = d.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        put(
            last,
            f'<w:hyperlink r:id="{link}">{run("www.gov.uk/rent")}</w:hyperlink>',
        )

    found = bring_in(word_file(make))
    assert found.text == (
        "# Your rent account\n\n"
        "Dear Ms Okafor\n\n"
        "You owe **£412.50** today.\n\n"
        "## What to do\n\n"
        "- pay it\n- ring us\n\n"
        "1. ask for help\n\n"
        "### What you owe\n\n"
        "| What | Amount |\n|---|---:|\n| Rent | £412.50 |\n\n"
        "See [www.gov.uk/rent](https://www.gov.uk/rent)\n"
    )
    assert (found.title, found.notes) == ("Your rent account", ())
    assert parse_template(found.text).problems == ()


def run(words: str, looks: str = "") -> str:
    return f"<w:r>{looks}<w:t>{words}</w:t></w:r>"


HIDDEN = "<w:rPr><w:vanish/></w:rPr>"
SIMPLE = f'<w:fldSimple w:instr=" MERGEFIELD Day ">{run("«Day»")}</w:fldSimple>'
LINK = complex_field(' HYPERLINK "https://a.example" ', "a.example")


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        (complex_field(" MERGEFIELD First_Name \\* X ", "«F»"), "((First Name))"),
        (complex_field(' MERGEFIELD "Amount owed" ', "«A»"), "((Amount owed))"),
        (SIMPLE, "((Day))"),
        (complex_field(" MERGEFIELD Sum ", "«Sum»", "<w:b/>"), "**((Sum))**"),
        (control("Case officer", "Click here"), "((Case officer))"),
        (control("Visit", "a day", "<w:date/>"), "((Visit))"),
        (control("A note", "kept words", "<w:richText/>"), "kept words"),
        (run("Dear «Title» «Surname»,"), "Dear ((Title)) ((Surname)),"),
        (run("Dear ((name)),"), "Dear ((name)),"),
        (complex_field(" GREETINGLINE ", "Dear Sir"), "((salutation))"),
        (complex_field(' DATE \\@ "d MMMM yyyy" ', "3 May 2021"), "((today))"),
        (LINK, "[a.example](https://a.example)"),
        (complex_field(" REF mark ", "page 3"), "page 3"),
        ("<w:r><w:t>Two</w:t><w:br/><w:t>lines</w:t></w:r>", "Two\nlines"),
        (f"<w:ins>{run('new')}</w:ins>", "new"),
        (run("hid", HIDDEN) + run("den"), "den"),
    ],
)
def test_what_word_fills_in_becomes_a_placeholder(xml: str, text: str) -> None:
    found = one(xml)
    assert (found.text, found.notes) == (text + "\n", ())


def test_a_condition_on_a_merged_value_becomes_ours_and_any_other_is_told() -> None:
    asked = complex_field(" MERGEFIELD Late ", "«Late»")
    simple = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> IF "</w:instrText></w:r>'
        + asked
        + '<w:r><w:instrText>" = "Yes" "You are late." "Thank you."</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("Thank you.")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    found = one(simple)
    assert found.text == "((Late??You are late.)) ((not Late??Thank you.))\n"
    assert found.notes == ()
    other = one(complex_field(' IF 1 > 2 "a" "b" ', "b"))
    assert other.text == "b\n"
    assert other.notes[0].line == 1
    assert "((name??words))" in other.notes[0].words


def test_a_control_around_a_paragraph_asks_too() -> None:
    xml = (
        '<w:sdt><w:sdtPr><w:tag w:val="reasons"/><w:text/></w:sdtPr><w:sdtContent>'
        "<w:p><w:r><w:t>Type here</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert bring_in(word_file(lambda d: put_block(d, xml))).text == "((reasons))\n"


def test_what_cannot_be_carried_over_is_told_with_its_line() -> None:
    def make(d: Document) -> None:
        d.sections[0].header.paragraphs[0].text = "Old letterhead"
        d.add_heading("About", 1)
        d.add_paragraph().add_run("slanted").italic = True
        d.add_paragraph("a", style="List Number")
        d.add_paragraph("between")
        d.add_paragraph("b", style="List Number")
        d.add_paragraph("end").add_run().add_break(WD_BREAK.PAGE)
        table = d.add_table(2, 2)
        for cell in table._cells:
            cell.text = "x"
        table.cell(0, 0).merge(table.cell(0, 1))
        picture = (
            '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" '
            'descr="Our crest"/></wp:inline></w:drawing></w:r>'
        )
        put(d.add_paragraph("here"), picture)
        put(
            d.add_paragraph("was"),
            "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>",
        )

    found = bring_in(word_file(make))
    lines = found.text.split("\n")
    by_words = {words: line for line, words in told(found)}
    assert by_words.pop("The top and the foot of its pages are left out") == 0
    at = {words: lines[line - 1] for words, line in by_words.items()}
    assert at == {
        "Italics and underlining are left out: they are hard to read": "slanted",
        "A list that went on from before begins with 1 again": "1. b",
        "A page break is left out: pages are filled by themselves": "end",
        "Cells that were made one are taken apart": "| x x |  |",
        "A picture is left out: “Our crest”": "here",
        "Words that somebody proposed to take out are left out": "was",
    }


def test_a_nested_list_and_a_nested_or_thin_table_are_made_plain() -> None:
    def make(d: Document) -> None:
        d.add_paragraph("outer", style="List Bullet")
        d.add_paragraph("inner", style="List Bullet")
        item = (
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="1"/>'
            f'<w:numId w:val="1"/></w:numPr></w:pPr>{run("deep")}</w:p>'
        )
        put_block(d, item)
        thin = d.add_table(1, 2)
        thin.cell(0, 0).text, thin.cell(0, 1).text = "left", "right"
        whole = d.add_table(2, 2)
        for cell in whole._cells:
            cell.text = "y"
        whole.cell(1, 1).add_table(1, 1).cell(0, 0).text = "within"

    found = bring_in(word_file(make))
    assert found.text.startswith("- outer\n- inner\n- deep\n\nleft; right\n\n| y | y |")
    assert "| y | y within |" in found.text
    assert [words for _, words in told(found)] == [
        "A list in a list became items of the outer one",
        "A table of one row or one column became paragraphs",
        "A table in a table became words of its cell",
    ]


def test_without_headings_the_first_line_in_bold_is_the_subject() -> None:
    def make(d: Document) -> None:
        d.add_paragraph("Dear Sir")
        d.add_paragraph().add_run("Your council tax").bold = True
        d.add_paragraph().add_run("Also bold").bold = True

    found = bring_in(word_file(make))
    assert found.text == "Dear Sir\n\n# Your council tax\n\n**Also bold**\n"
    assert found.title == "Your council tax"
    assert [line for line, _ in told(found)] == [3]


def test_the_bold_line_above_the_first_smaller_heading_is_the_subject() -> None:
    def make(d: Document) -> None:
        d.add_paragraph().add_run("Re: your bin").bold = True
        d.add_heading("What we take", 2)
        d.add_paragraph("grass")

    text = bring_in(word_file(make)).text
    assert text == "# Re: your bin\n\n## What we take\n\ngrass\n"


def test_an_address_that_the_merge_would_fill_in_is_pointed_out() -> None:
    found = one(run("«Name»") + "<w:r><w:br/></w:r>" + run("«Address_Line_1»,"))
    assert found.text == "((Name))\n((Address Line 1)),\n"
    [note] = found.notes
    assert note.line == 1
    assert "window" in note.words


def test_no_level_of_heading_is_left_out_and_the_first_is_the_subject() -> None:
    def make(d: Document) -> None:
        for level, words in ((2, "First"), (4, "Deep"), (2, "Beside"), (1, "Above")):
            d.add_heading(words, level)
            d.add_paragraph("words")

    text = bring_in(word_file(make)).text
    heads = [line for line in text.split("\n") if line.startswith("#")]
    assert heads == ["# First", "## Deep", "## Beside", "## Above"]
    assert parse_template(text).problems == ()


PLAIN = st.text(
    st.characters(
        codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="()«»"
    ),
    min_size=1,
)


@given(
    st.lists(
        st.lists(PLAIN, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=4
    )
)
def test_any_words_come_in_as_they_stand_and_none_of_them_is_a_mark(
    paragraphs: list[str],
) -> None:
    def make(d: Document) -> None:
        for words in paragraphs:
            d.add_paragraph(words)

    parts = parse_template(bring_in(word_file(make)).text).parts
    read = [part for part in parts if isinstance(part, ParagraphPart)]
    assert len(read) == len(parts) == len(paragraphs)
    for part, words in zip(read, paragraphs, strict=True):
        assert all(isinstance(piece, Text) and not piece.bold for piece in part.pieces)
        assert "".join(getattr(piece, "text", "") for piece in part.pieces) == words


def test_the_title_of_the_file_serves_where_no_heading_does() -> None:
    def make(d: Document) -> None:
        d.core_properties.title = "Garden waste"
        d.add_paragraph("words")

    assert bring_in(word_file(make)).title == "Garden waste"
