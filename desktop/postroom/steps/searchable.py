"""A searchable PDF/A-2b: pictures of the pages with their words unseen over them.

Source: ISO 19005-2, level B: fonts embedded, colours with an output intent,
metadata as XMP, nothing encrypted and nothing run.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import ImageCms

from desktop.postroom.steps.page import Layer, Picture, PictureKind, Word
from desktop.postroom.steps.unseen_font import (
    ADVANCE,
    EM,
    font_file,
    glyph_numbers,
    to_unicode,
)

_POINTS: Final = 72
_UNSEEN: Final = 3
_FLATTEST: Final = 0.4
_LONGEST_SIDE: Final = 14_400.0
"""Points. Source: ISO 32000-1, annex C.2; PDF/A-2 makes it a rule."""


@dataclass(frozen=True, slots=True)
class PdfPage:
    """One page to write: its pixels, and its words in them."""

    picture: Picture
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class About:
    """What the PDF says of itself; *made_at* is aware."""

    title: str
    language: str = "en-GB"
    made_at: datetime = datetime(1970, 1, 1, tzinfo=UTC)


def searchable_pdf(pages: Sequence[PdfPage], about: About) -> bytes:
    """Return the document; the same pages give the same bytes.

    Raises ValueError without a page.
    """
    if not pages:
        raise ValueError("a document has at least one page")
    with pikepdf.new() as document:
        font = _font(document) if any(page.words for page in pages) else None
        for page in pages:
            _add_page(document, page, font)
        _declare(document, about)
        out = BytesIO()
        document.save(
            out,
            deterministic_id=True,
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
        )
    return out.getvalue()


def _add_page(
    document: pikepdf.Pdf, page: PdfPage, font: pikepdf.Object | None
) -> None:
    picture = page.picture
    scale = _POINTS / picture.dpi
    scale = min(scale, _LONGEST_SIDE / max(picture.width, picture.height))
    width, height = picture.width * scale, picture.height * scale
    objects, drawing = _images(document, picture)
    content = [f"q {width:.3f} 0 0 {height:.3f} 0 0 cm\n{drawing}Q\n"]
    resources = Dictionary(XObject=objects)
    if font is not None and page.words:
        resources.Font = Dictionary(F0=font)
        content.append(_unseen(page.words, scale, height))
    document.add_blank_page(page_size=(width, height))
    added = document.pages[-1].obj
    added.Resources = resources
    added.Contents = document.make_stream("".join(content).encode("ascii"))


def _images(document: pikepdf.Pdf, picture: Picture) -> tuple[Dictionary, str]:
    """Return the layers as objects, and the words that draw them."""
    objects, drawing = Dictionary(), ""
    mask = picture.mask
    if picture.paper is not None:
        objects.Paper = _jpeg(document, picture.paper)
        drawing += "/Paper Do\n"
    if mask is not None and picture.kind is PictureKind.LAYERS and picture.ink:
        ink = _jpeg(document, picture.ink)
        ink.Mask = _fax(document, mask, Dictionary(ImageMask=True))
        objects.Ink = ink
        drawing += "/Ink Do\n"
    elif mask is not None:
        objects.Page = _fax(document, mask, Dictionary(ColorSpace=Name.DeviceGray))
        drawing += "/Page Do\n"
    return objects, drawing


def _jpeg(document: pikepdf.Pdf, layer: Layer) -> Stream:
    return Stream(
        document,
        layer.data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=layer.width,
        Height=layer.height,
        BitsPerComponent=8,
        ColorSpace=Name.DeviceGray if layer.colours == 1 else Name.DeviceRGB,
        Filter=Name.DCTDecode,
    )


def _fax(document: pikepdf.Pdf, layer: Layer, more: Dictionary) -> Stream:
    stream = Stream(
        document,
        layer.data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=layer.width,
        Height=layer.height,
        BitsPerComponent=1,
        Filter=Name.CCITTFaxDecode,
        DecodeParms=Dictionary(K=-1, Columns=layer.width, Rows=layer.height),
    )
    for key, value in more.items():
        stream[key] = value
    return stream


def _unseen(words: tuple[Word, ...], scale: float, height: float) -> str:
    """Return the words as text that is there and not drawn."""
    parts = [f"BT {_UNSEEN} Tr\n"]
    size = 0.0
    for word in words:
        codes = word.text.encode("utf-16-be", "ignore")
        letters = len(codes) // 2
        if not letters or not word.box.width:
            continue
        tall = max(1.0, round(word.box.height * scale))
        if tall != size:
            parts.append(f"/F0 {tall:g} Tf\n")
            size = tall
        wide = word.box.width * scale
        stretch = max(1.0, 100 * wide / (letters * tall * ADVANCE / EM))
        left = word.box.left * scale
        # Boxes hang below the line as far as its letters do: a fifth at most.
        foot = height - word.box.bottom * scale + tall * (1 - _FLATTEST * 2)
        parts.append(
            f"{stretch:.0f} Tz 1 0 0 1 {left:.1f} {foot:.1f} Tm <{codes.hex()}0020>Tj\n"
        )
    parts.append("ET\n")
    return "".join(parts)


def _font(document: pikepdf.Pdf) -> pikepdf.Object:
    name = Name("/GHUnseen")
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=4,
        FontBBox=Array([0, 0, 0, 0]),
        ItalicAngle=0,
        Ascent=800,
        Descent=-200,
        CapHeight=700,
        StemV=80,
        FontFile2=document.make_stream(font_file(), Length1=len(font_file())),
    )
    numbers = document.make_stream(
        zlib.compress(glyph_numbers(), 9), Filter=Name.FlateDecode
    )
    letters = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=Dictionary(
            Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0
        ),
        FontDescriptor=document.make_indirect(descriptor),
        DW=ADVANCE * 1000 // EM,
        CIDToGIDMap=numbers,
    )
    return document.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=name,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([document.make_indirect(letters)]),
            ToUnicode=document.make_stream(to_unicode()),
        )
    )


def _declare(document: pikepdf.Pdf, about: About) -> None:
    """Say what PDF/A wants to know: colours, language, metadata."""
    profile = document.make_stream(colour_profile(), N=3, Alternate=Name.DeviceRGB)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name("/GTS_PDFA1"),
        OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    root = document.Root
    root.OutputIntents = Array([document.make_indirect(intent)])
    root.Lang = String(about.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    moment = about.made_at.astimezone(UTC)
    with document.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata["pdfaid:part"] = "2"
        metadata["pdfaid:conformance"] = "B"
        metadata["dc:title"] = about.title
        metadata["xmp:CreatorTool"] = "Guildhall"
        metadata["pdf:Producer"] = "Guildhall"
        metadata["xmp:CreateDate"] = moment.isoformat(timespec="seconds")
        metadata["xmp:ModifyDate"] = moment.isoformat(timespec="seconds")


@cache
def colour_profile() -> bytes:
    """Return sRGB as an ICC profile, without the moment it was made at."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[24:36] = b"\x07\xea\0\1\0\1\0\0\0\0\0\0"
    made[84:100] = bytes(16)
    return bytes(made)
