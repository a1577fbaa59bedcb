"""The letterhead on letters: a tagged figure, once in a file, in our colour."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
from PIL import Image

from db.domain.letters.document import Letter
from desktop.letters.typeset.file import pdf_of, write_letters
from desktop.letters.typeset.press import Press, Work, in_batches
from desktop.letters.typeset.setting import set_letter
from desktop.runtime.logos import ready_logo
from tests.fixtures.tagged import TaggedPdf, faults
from tests.fixtures.typeset import LOGO, dl, plain


def headed() -> Letter:
    drawn = BytesIO()
    Image.new("RGB", (600, 120), "teal").save(drawn, "PNG")
    letter = plain()
    texts = tuple(
        replace(text, face=replace(text.face, logo=(LOGO, "The crest of Blackwater")))
        for text in letter.texts
    )
    return replace(
        letter, texts=texts, pictures=((LOGO, ready_logo(drawn.getvalue())),)
    )


def images(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [
        each
        for each in pdf.objects
        if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"
    ]


def alternatives(pdf: pikepdf.Pdf) -> list[str]:
    return [
        str(each.Alt)
        for each in pdf.objects
        if isinstance(each, pikepdf.Dictionary)
        and each.get("/S") == "/Figure"
        and "/Alt" in each
    ]


def test_the_picture_is_a_figure_with_its_words_and_nothing_is_untagged() -> None:
    content = pdf_of(set_letter(headed(), dl()))
    assert faults(TaggedPdf(content)) == []
    with pikepdf.open(BytesIO(content)) as pdf:
        assert "The crest of Blackwater" in alternatives(pdf)
        assert len(images(pdf)) == 1


def test_a_file_of_many_letters_holds_the_picture_once() -> None:
    out = BytesIO()
    write_letters([set_letter(headed(), dl()) for _ in range(60)], out, "Letters")
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 60
        assert len(images(pdf)) == 1
        assert alternatives(pdf).count("The crest of Blackwater") == 60


def test_letters_that_other_processes_set_bring_it_too() -> None:
    out = BytesIO()
    with Press(1) as press:
        batches = in_batches([headed()] * 3)
        for _ in press.write_files(batches, lambda: Kept(out), "L", Work(dl(), {})):
            pass
    with pikepdf.open(BytesIO(out.getvalue())) as pdf:
        assert len(images(pdf)) == 1


class Kept(BytesIO):
    """A file whose bytes stay in *out* once it is closed."""

    def __init__(self, out: BytesIO) -> None:
        super().__init__()
        self._out = out

    def close(self) -> None:
        """Hand the bytes on."""
        if not self.closed:
            self._out.write(self.getvalue())
        super().close()


def test_the_name_is_printed_in_the_councils_colour() -> None:
    letter = plain()
    face = replace(letter.texts[0].face, colour="#5b2c83")
    coloured = replace(letter, texts=(replace(letter.texts[0], face=face),))
    drawn = set_letter(coloured, dl()).pages[0].content
    assert b"0.357 0.173 0.514 rg" in drawn
    usual = set_letter(letter, dl()).pages[0].content
    assert b"0.078 0.337 0.42 rg" in usual or b"0.0784 0.337 0.42 rg" in usual
