"""Pictures for the letterhead: what comes in from anybody, and what letters show."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from db.errors import FieldProblem
from desktop.letters.typeset.pictures import ready_picture
from desktop.runtime import drawings, logos
from desktop.runtime.logos import logo_from, ready_logo

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="50">{}</svg>'
)
RED = '<rect width="200" height="50" fill="#c00000"/>'


def picture(size: tuple[int, int], kind: str = "PNG", mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, size, "red" if mode != "1" else 1).save(out, kind)
    return out.getvalue()


def opened(content: bytes) -> Image.Image:
    with Image.open(BytesIO(content)) as found:
        return found.convert("RGB")


def svg(inside: str) -> bytes:
    return SVG.format(inside).encode()


@pytest.mark.parametrize(
    "content",
    [
        picture((400, 100)),
        picture((400, 100), "JPEG"),
        picture((400, 100), "JPEG", "CMYK"),
        picture((3_000, 2_000)),
    ],
)
def test_a_picture_is_kept_small_and_plain(content: bytes) -> None:
    found = ready_logo(content)
    assert len(found) <= logos.AT_THE_TOP.most
    kept = opened(found)
    assert kept.width <= logos.AT_THE_TOP.wide
    assert kept.height <= logos.AT_THE_TOP.tall
    assert ready_picture(found).dots == kept.size


def test_what_can_be_seen_through_is_laid_on_white() -> None:
    out = BytesIO()
    Image.new("RGBA", (100, 40), (0, 0, 0, 0)).save(out, "PNG")
    assert opened(ready_logo(out.getvalue())).getpixel((50, 20)) == (255, 255, 255)


def test_a_picture_of_noise_is_made_small_enough_for_a_record() -> None:
    noise = Image.effect_noise((1_100, 300), 90).convert("RGB")
    out = BytesIO()
    noise.save(out, "PNG")
    assert len(ready_logo(out.getvalue())) <= logos.AT_THE_TOP.most


def test_a_drawing_becomes_dots(qtbot: QtBot) -> None:
    del qtbot
    doctype = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://w3.org/x.dtd">'
    for content in (svg(RED), b"\xef\xbb\xbf" + svg(RED), doctype + svg(RED)):
        kept = opened(ready_logo(content))
        assert kept.size == (1_100, 275)
        red = kept.getpixel((500, 100))
        assert isinstance(red, tuple)
        assert red[0] > 150
        assert red[1] < 30


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<script>alert(1)</script>", drawings.RUNS),
        ('<rect onload="alert(1)" width="9" height="9"/>', drawings.RUNS),
        ('<a xlink:href="javascript:alert(1)"><rect/></a>', drawings.RUNS),
        ("<foreignObject><p/></foreignObject>", drawings.RUNS),
        ("<animate attributeName='x'/>", drawings.RUNS),
        ('<image xlink:href="file:///etc/passwd"/>', drawings.LEADS),
        ('<image href="https://a.example/x.png"/>', drawings.LEADS),
        ('<use xlink:href="other.svg#a"/>', drawings.LEADS),
        ('<rect fill="url(https://a.example/x)"/>', drawings.LEADS),
        ("<style>@import 'https://a.example';</style>", drawings.LEADS),
        ("<style>rect{fill:url( 'http://a.example' )}</style>", drawings.LEADS),
        ("<rect/>" * (drawings.MOST_SHAPES + 1), drawings.TOO_RICH),
        (
            '<g id="a"><rect/></g><g id="b"><use href="#a"/></g><use href="#b"/>',
            drawings.TOO_RICH,
        ),
        ('<filter id="f"/>', drawings.TOO_RICH),
        ("<rect", drawings.DAMAGED),
    ],
)
def test_a_drawing_that_runs_leads_elsewhere_or_swells_is_refused(
    qtbot: QtBot, inside: str, words: str
) -> None:
    del qtbot
    with pytest.raises(FieldProblem) as problem:
        ready_logo(svg(inside + RED))
    assert (problem.value.field, str(problem.value)) == ("logo", words)


def test_a_colour_within_the_drawing_is_no_way_out(qtbot: QtBot) -> None:
    del qtbot
    fade = '<linearGradient id="g"><stop stop-color="red"/></linearGradient>'
    ready_logo(svg(f'{fade}<rect fill="url(#g)" width="90" height="40"/>'))


def entities() -> bytes:
    laughs = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(8))
    return f'<!DOCTYPE svg [<!ENTITY a0 "ha">{laughs}]>{SVG.format("&a8;")}'.encode()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"GIF89a" + b"\0" * 90, logos.NOT_A_PICTURE),
        (b"", logos.NOT_A_PICTURE),
        (picture((400, 100))[:80], drawings.DAMAGED),
        (picture((7_000, 7_000), mode="1"), logos.TOO_MANY_DOTS),
        (picture((8, 8)), logos.TOO_SMALL),
        (entities(), drawings.LEADS),
        (svg(" " * drawings.LARGEST_DRAWING), drawings.TOO_RICH),
    ],
)
def test_what_is_no_sound_picture_is_refused_in_words(
    content: bytes, words: str
) -> None:
    with pytest.raises(FieldProblem) as problem:
        ready_logo(content)
    assert str(problem.value) == words


def test_a_file_of_forty_megabytes_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    with path.open("wb") as file:
        file.truncate(40_000_000)
    with pytest.raises(FieldProblem, match=r"40 MB.* 5 MB"):
        logo_from(path)
    with pytest.raises(FieldProblem, match="40 MB"):
        ready_logo(b"\0" * 40_000_000)
    path.write_bytes(picture((400, 100)))
    assert logo_from(path) == ready_logo(picture((400, 100)))
    with pytest.raises(FieldProblem):
        logo_from(tmp_path / "gone.png")
