"""Every letter that ships is set in every size, tagged right, and has no warning."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pdfua
import pytest

from db.domain.letters.document import Letter, LetterText
from db.domain.letters.fragments import Fragment, Fragments, fragments_by_key
from db.domain.letters.merge import merge
from db.domain.letters.states import TemplateKind
from db.domain.letters.template import parse_template
from db.domain.letters.template_files import TemplateFile
from db.domain.letters.values import by_key
from db.domain.needs import LetterFormat
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.setting import set_letter
from desktop.runtime.resource_files import letter_samples, shipped_letters
from tests.fixtures.tagged import TaggedPdf, faults
from tests.fixtures.typeset import FACE, dl

SHIPPED: Final = shipped_letters()
LETTERS: Final = [one for one in SHIPPED if one.kind is TemplateKind.LETTER]
FRAGMENTS: Final = [one for one in SHIPPED if one.kind is TemplateKind.FRAGMENT]


def text_of(one: TemplateFile, language: str) -> str:
    return one.content.text if language == "en" else one.content.text_cy


def fragments(language: str) -> Fragments:
    return fragments_by_key(
        *(
            Fragment(
                one.code,
                parse_template(text_of(one, language), is_fragment=True),
                sign_off=one.code.startswith("sign-off"),
            )
            for one in FRAGMENTS
        )
    )


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("one", LETTERS, ids=lambda one: one.code)
def test_it_is_set_in_every_size(
    one: TemplateFile, language: str, tmp_path: Path
) -> None:
    template = parse_template(
        text_of(one, language), fragments=[each.code for each in FRAGMENTS]
    )
    samples = letter_samples()
    values = by_key(samples["en"]) | by_key(samples[language])
    made = merge(template, values, fragments=fragments(language), language=language)
    assert made.missing == ()
    content = one.content
    enclosed = content.enclosures if language == "en" else content.enclosures_cy
    text = LetterText(made.title, language, FACE, made.blocks, tuple(enclosed))
    for size in (
        LetterFormat.STANDARD,
        LetterFormat.LARGE_PRINT,
        LetterFormat.GIANT_PRINT,
    ):
        ready = set_letter(Letter((text,), size), dl())
        assert ready.warnings == ()
        pdf = pdf_of(ready)
        assert faults(TaggedPdf(pdf)) == []
        path = tmp_path / "letter.pdf"
        path.write_bytes(pdf)
        assert list(pdfua.validate(str(path)).findings) == []
