"""Files of every kind open as pages; what can't be opened says why."""

from __future__ import annotations

import zlib
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from db.domain.post.set_aside import Reason
from desktop.postroom.steps.kinds import Kind, kind_of
from desktop.postroom.steps.limits import Limits, SetAside
from desktop.postroom.steps.opening import count_pages, open_page
from tests.fixtures.pages import file_of, paper, written_page

SMALL = written_page(dpi=100, lines=6)


def why(content: bytes, **how: object) -> Reason:
    with pytest.raises(SetAside) as refused:
        open_page(content, **how)  # type: ignore[arg-type]  # one of its own
    return refused.value.reason


def pdf_with(
    drawing: bytes = b"", size: tuple[float, float] = (595, 842), **how: object
) -> bytes:
    with pikepdf.new() as document:
        document.add_blank_page(page_size=size)
        document.pages[0].Contents = document.make_stream(drawing)
        out = BytesIO()
        document.save(out, **how)  # type: ignore[arg-type]  # pikepdf's own
    return out.getvalue()


def pdf_of_image(width: int, height: int, data: bytes, **more: object) -> bytes:
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(595, 842))
        image = pikepdf.Stream(
            document,
            data,
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=width,
            Height=height,
            BitsPerComponent=8,
            ColorSpace=pikepdf.Name.DeviceGray,
            **more,
        )
        page = document.pages[0]
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=image))
        page.Contents = document.make_stream(b"q 595 0 0 842 0 0 cm /Im Do Q")
        out = BytesIO()
        document.save(out)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "PPM"])
def test_an_image_of_any_kind_is_one_page(kind: str) -> None:
    content = file_of(SMALL, kind, dpi=100)
    assert count_pages(content) == 1
    opened = open_page(content)
    assert opened.image.size == SMALL.size
    assert opened.image.mode == "L"
    assert opened.dpi == pytest.approx(100, abs=2)
    assert opened.words is None


def test_a_fax_of_several_pages_keeps_them_all() -> None:
    pages = [written_page(f"Page {n}", dpi=100, lines=1).convert("1") for n in range(3)]
    content = file_of(
        pages[0], "TIFF", 100, save_all=True, append_images=pages[1:],
        compression="group4",
    )  # fmt: skip
    assert count_pages(content) == 3
    third = open_page(content, 2)
    assert third.image.mode == "1"
    assert third.image.tobytes() == pages[2].tobytes()
    with pytest.raises(IndexError):
        open_page(content, 3)


def test_a_fax_that_breaks_off_keeps_the_pages_before() -> None:
    pages = [Image.new("L", (200, 300), shade) for shade in (250, 120, 30)]
    out = BytesIO()
    first, *rest = pages
    first.save(out, "TIFF", save_all=True, append_images=rest, compression="tiff_lzw")
    whole, broken = out.getvalue(), 0
    for length in range(100, len(whole), 7):
        try:
            count = count_pages(whole[:length])
        except SetAside:
            continue
        assert 1 <= count <= 3
        for page in range(count):
            try:
                image = open_page(whole[:length], page).image
            except SetAside:
                broken += 1
            else:
                seen = image.getpixel((5, 5))
                # Black where a strip is cut; never another page's picture.
                assert seen in {0, pages[page].getpixel((5, 5))}
    assert broken
    assert count_pages(whole) == 3


def test_a_telephone_photograph_stands_as_it_was_held() -> None:
    image = Image.new("RGB", (60, 40), "white")
    image.paste((200, 30, 30), (0, 0, 20, 40))
    turned = image.getexif()
    turned[0x0112] = 6  # the camera was held upright
    out = BytesIO()
    image.save(out, "JPEG", exif=turned, quality=95)
    opened = open_page(out.getvalue())
    assert opened.image.size == (40, 60)
    assert opened.image.mode == "RGB"


def test_transparent_paper_is_white() -> None:
    seen = open_page(file_of(Image.new("RGBA", (80, 80), (0, 0, 0, 0)))).image
    assert seen.getextrema() == (255, 255)


def test_sixteen_bits_a_pixel_become_greys() -> None:
    deep = Image.new("I;16", (80, 80), 65_535)
    assert open_page(file_of(deep)).image.getextrema() == (255, 255)


def test_more_dots_than_are_worked_on_are_averaged() -> None:
    opened = open_page(file_of(paper(600, 0.2), dpi=600))
    assert opened.dpi == pytest.approx(300, abs=1)
    assert opened.image.width == pytest.approx(8.27 * 300, abs=2)


def test_what_a_born_digital_page_says_needs_no_reading() -> None:
    from db.domain.post.sheet_codes import SheetCode  # noqa: PLC0415  this test alone needs it
    from desktop.postroom.sheets.render import Sheet, render_sheets  # noqa: PLC0415  this test alone needs it

    content = render_sheets([Sheet(SheetCode(), "Council tax")], "en")
    opened = open_page(content)
    assert opened.words is not None
    said = [word.text for word in opened.words]
    assert said[:2] == ["Council", "tax"]
    first = opened.words[0].box
    assert 0 < first.left < opened.image.width
    assert first.top < opened.image.height / 4
    assert opened.words[0].line == opened.words[1].line != opened.words[2].line


def test_a_scan_in_a_pdf_is_drawn_at_its_own_resolution() -> None:
    page = paper(200)
    opened = open_page(pdf_of_image(*page.size, page.tobytes()))
    assert opened.dpi == pytest.approx(200, abs=2)
    assert opened.words is None


def test_nothing_at_all_is_empty() -> None:
    assert why(b"") is Reason.EMPTY


@pytest.mark.parametrize("content", [b"MZ\x90", b"PK\3\4", b"<html>", b"\0" * 99])
def test_what_is_no_page_says_so_whatever_it_is_called(content: bytes) -> None:
    assert why(content) is Reason.UNKNOWN_KIND


def test_the_name_of_a_file_counts_for_nothing() -> None:
    assert kind_of(file_of(SMALL, "JPEG")) is Kind.JPEG
    assert kind_of(b"junk before it\n%PDF-1.4") is Kind.PDF
    assert kind_of(b"\0\0\0\x18ftypheic\0\0\0\0") is Kind.HEIC


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_file_that_breaks_off_is_damaged(kind: str) -> None:
    content = file_of(SMALL, kind)
    assert why(content[: len(content) // 2]) is Reason.DAMAGED


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
        b"\xff\xd8\xff\xe0" + b"\1" * 40,
        b"II*\0\xff\xff\xff\xff",
        b"P5 9 9 255\n",
        b"\0\0\0\x18ftypheic\0\0\0\0" + b"\1" * 40,
        b"%PDF-1.4\nnothing more",
    ],
)
def test_rubbish_behind_a_good_beginning_is_damaged(content: bytes) -> None:
    assert why(content) is Reason.DAMAGED


def test_a_protected_pdf_asks_for_its_password_and_opens_with_it() -> None:
    locked = pdf_with(b"", encryption=pikepdf.Encryption(owner="a", user="right"))
    assert why(locked) is Reason.PROTECTED
    assert why(locked, password="wrong") is Reason.PROTECTED
    assert open_page(locked, password="right").image.width > 1000
    assert count_pages(locked, password="right") == 1


def test_a_pdf_without_pages_says_so() -> None:
    with pikepdf.new() as document:
        out = BytesIO()
        document.save(out)
    with pytest.raises(SetAside) as refused:
        count_pages(out.getvalue())
    assert refused.value.reason is Reason.NO_PAGES


def test_a_page_of_five_metres_is_too_large() -> None:
    assert why(pdf_with(size=(5 / 0.0254 * 72, 842))) is Reason.TOO_LARGE


def test_a_plan_of_a0_is_drawn_smaller_and_kept() -> None:
    opened = open_page(pdf_with(size=(2384, 3370)))
    assert opened.image.width * opened.image.height <= Limits().worked_pixels * 1.01


def test_a_zip_bomb_of_drawing_instructions_is_not_inflated() -> None:
    squashed = zlib.compress(b"0 0 m\n" * 30_000_000, 9)
    with pikepdf.new() as document:
        document.add_blank_page()
        document.pages[0].Contents = pikepdf.Stream(
            document, squashed, Filter=pikepdf.Name.FlateDecode
        )
        out = BytesIO()
        document.save(out, compress_streams=False)
    assert len(out.getvalue()) < 1_000_000
    assert why(out.getvalue()) is Reason.TOO_LARGE


def test_a_bomb_within_a_bomb_is_not_inflated() -> None:
    twice = zlib.compress(zlib.compress(b"\0" * 100_000_000, 9), 9)
    with pikepdf.new() as document:
        document.add_blank_page()
        filters = pikepdf.Array([pikepdf.Name.FlateDecode] * 2)
        document.pages[0].Contents = pikepdf.Stream(document, twice, Filter=filters)
        out = BytesIO()
        document.save(out, compress_streams=False)
    assert why(out.getvalue()) is Reason.TOO_LARGE


def test_a_picture_of_35_000_pixels_in_a_pdf_is_refused_by_its_size_alone() -> None:
    small = zlib.compress(b"\0" * 1000)
    bomb = pdf_of_image(35_000, 35_000, small, Filter=pikepdf.Name.FlateDecode)
    assert why(bomb) is Reason.TOO_LARGE


def test_an_image_of_35_000_pixels_is_refused_before_it_is_unpacked() -> None:
    header = bytearray(file_of(Image.new("1", (8, 8))))
    header[16:24] = (35_000).to_bytes(4, "big") * 2
    header[29:33] = zlib.crc32(header[12:29]).to_bytes(4, "big")
    assert why(bytes(header)) is Reason.TOO_LARGE


def test_more_bytes_or_pages_than_the_limit_are_refused() -> None:
    content = file_of(SMALL)
    assert why(content, limits=Limits(file_bytes=10)) is Reason.TOO_LARGE
    pages = [Image.new("1", (9, 9))] * 4
    fax = file_of(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    with pytest.raises(SetAside):
        count_pages(fax, Limits(pages=3))
    assert count_pages(fax, Limits(pages=4)) == 4
