"""What a screen reader and an archive are promised of every letter."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path

import pdfua
import pikepdf
import pytest

from db.domain.letters.document import Heading, Paragraph
from desktop.letters.typeset.file import write_letters
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.trial_sheet import trial_sheet
from tests.fixtures.tagged import TaggedPdf, faults
from tests.fixtures.typeset import (
    SAMPLES,
    arrears,
    dl,
    pictures,
    plain,
    profiles,
    sample_letter,
    sample_pdf,
)


def test_everything_drawn_is_tagged_or_an_artifact(any_sample: str) -> None:
    assert faults(TaggedPdf(sample_pdf(any_sample))) == []


def test_the_proof_finds_what_is_wrong() -> None:
    with pikepdf.open(BytesIO(sample_pdf("arrears"))) as pdf:
        page = pdf.pages[0]
        content = page.Contents.read_bytes()
        page.Contents = pdf.make_stream(content + b"0 0 9 9 re f\n")
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == "/Figure":
                del thing.Alt
        out = BytesIO()
        pdf.save(out)
    found = faults(TaggedPdf(out.getvalue()))
    assert "f stands outside marked content" in found
    assert "a figure has no words or no place" in found


def test_the_checker_finds_nothing(any_sample: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(sample_pdf(any_sample))
    assert list(pdfua.validate(str(path)).findings) == []


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_trial_sheet_is_tagged_too(language: str) -> None:
    for profile in profiles().values():
        read = TaggedPdf(trial_sheet(profile, language))
        assert faults(read) == []
        assert len(read.pdf.pages) == 1


def test_the_file_says_which_standards_it_follows(any_sample: str) -> None:
    with pikepdf.open(BytesIO(sample_pdf(any_sample))) as pdf:
        with pdf.open_metadata() as about:
            assert about["pdfaid:part"] == "2"
            assert about["pdfaid:conformance"] == "A"
            assert about["pdfuaid:part"] == "1"
            assert about["dc:title"] == str(pdf.docinfo.Title)
        root = pdf.Root
        assert root.MarkInfo.Marked
        assert root.ViewerPreferences.DisplayDocTitle
        assert root.ViewerPreferences.PrintScaling == "/None"
        intent = root.OutputIntents[0]
        assert intent.S == "/GTS_PDFA1"
        assert intent.DestOutputProfile.N == 3
        profile = intent.DestOutputProfile.read_bytes()
        assert profile[36:40] == b"acsp"
        assert len(profile) == int.from_bytes(profile[:4], "big")
        assert "/Encrypt" not in pdf.trailer
        assert pdf.check_pdf_syntax() == []


def test_the_profile_is_the_colours_that_screens_have() -> None:
    from PIL import Image, ImageCms  # noqa: PLC0415 -- only this test knows of it

    from desktop.letters.typeset.colour_profile import srgb_profile  # noqa: PLC0415 -- as above

    ours = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
    theirs = ImageCms.createProfile("sRGB")
    picture = Image.new("RGB", (3, 1))
    picture.putdata([(20, 86, 107), (200, 30, 240), (128, 128, 128)])
    same = ImageCms.profileToProfile(picture, ours, theirs)
    assert same is not None
    before, after = bytes(picture.tobytes()), same.tobytes()
    assert all(abs(a - b) <= 1 for a, b in zip(before, after, strict=True))


def test_each_language_is_named() -> None:
    read = TaggedPdf(sample_pdf("bilingual"))
    parts = [one for one in read.elements if one.role == "Sect"]
    assert [str(part.about.Lang) for part in parts] == ["cy", "en"]
    assert str(read.pdf.Root.Lang) == "cy"
    spans = [one for one in read.elements if one.role == "Span"]
    assert [(str(one.about.Lang), one.text) for one in spans] == [
        ("en", "Blackwater District Council")
    ]


def test_headings_leave_no_level_out() -> None:
    read = TaggedPdf(sample_pdf("plain"))
    roles = [one.role for one in read.elements if one.role.startswith("H")]
    assert roles == ["H1", "H2"]


def test_a_list_and_a_table_are_known_as_such() -> None:
    read = TaggedPdf(sample_pdf("arrears"))
    roles = [one.role for one in read.elements]
    assert roles.count("Table") == 1
    assert roles.count("TR") == 29
    assert roles.count("TH") == 3
    assert roles.count("TD") == 28 * 3
    read = TaggedPdf(sample_pdf("bilingual"))
    lists = [str(one.about.A.ListNumbering) for one in read.elements if one.role == "L"]
    assert lists == ["/Decimal", "/Disc"]


@pytest.mark.parametrize("any_sample", sorted(set(SAMPLES) - {"many_scripts"}))
def test_the_words_are_read_in_order(any_sample: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(sample_pdf(any_sample))
    shown = subprocess.run(  # noqa: S603 -- poppler's own reader of the tree
        ["/usr/bin/pdfinfo", "-struct-text", path],
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stderr == ""
    said = "".join(_quoted(shown.stdout))
    place = 0
    for text in SAMPLES[any_sample]().texts:
        for block in text.blocks:
            if isinstance(block, Paragraph | Heading):
                words = "".join(span.text for span in block.words)
                place = said.index("".join(words.split()), place)


def _quoted(shown: str) -> list[str]:
    lines = [line.strip() for line in shown.splitlines()]
    return ["".join(line[1:-1].split()) for line in lines if line.startswith('"')]


def test_names_in_other_scripts_are_read_as_they_are_spelt() -> None:
    said = " ".join(TaggedPdf(sample_pdf("many_scripts")).text())
    for name in (
        "محمد علي خان,",
        "Παπαδοπούλου",
        "Іваненко",
        "ঝুমা",
        "王小明",
        "😀",
        "tŷ",
    ):
        assert name in said
    (warning,) = sample_letter("many_scripts").warnings
    assert warning.endswith("小 明 王")


def test_a_file_of_many_is_tagged_as_well() -> None:
    letters = [set_letter(make(), dl(), pictures()) for make in (plain, arrears, plain)]
    out = BytesIO()
    placed = write_letters(letters, out, "Letters", pictures(), duplex=True)
    read = TaggedPdf(out.getvalue())
    assert faults(read) == []
    assert read.pdf.check_pdf_syntax() == []
    assert [one.first_page for one in placed] == [1, 3, 5]
    assert str(read.pdf.Root.ViewerPreferences.Duplex) == "/DuplexFlipLongEdge"


def test_the_same_letter_gives_the_same_bytes() -> None:
    one, other = (
        TaggedPdf(sample_pdf("plain")).pdf.trailer.ID[0],
        TaggedPdf(sample_pdf("large")).pdf.trailer.ID[0],
    )
    assert bytes(one) != bytes(other)
    again = write_letters([set_letter(plain(), dl())], first := BytesIO(), "A")
    assert again == write_letters([set_letter(plain(), dl())], second := BytesIO(), "A")
    assert first.getvalue() == second.getvalue()
