"""A page out of a PDF: guarded before it is drawn, then drawn by PDFium.

Nothing in a PDF is run: this PDFium is built without JavaScript, and neither
links nor attachments are followed.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

import pikepdf
import pypdfium2 as pdfium

from db.domain.post.set_aside import Reason
from desktop.postroom.steps.colours import without_idle_colour
from desktop.postroom.steps.limits import Limits, SetAside
from desktop.postroom.steps.page import Opened
from desktop.postroom.steps.pdf_words import words_in

_POINTS: Final = 72
_M: Final = _POINTS / 0.0254
_LEAST_DPI: Final = 150
_DEEPEST: Final = 8
_COVERS: Final = 0.5
"""A picture on more of the page than this makes it a scan."""


def pdf_pages(content: bytes, limits: Limits, password: str | None) -> int:
    """Return how many pages a PDF has. Raises SetAside."""
    with _open(content, password) as document:
        count = len(document.pages)
    if not count:
        raise SetAside(Reason.NO_PAGES)
    if count > limits.pages:
        raise SetAside(Reason.TOO_LARGE)
    return count


def open_pdf_page(
    content: bytes, page: int, limits: Limits, password: str | None
) -> Opened:
    """Return a page drawn at the resolution of its scan, or at the limit's.

    A page that is larger than can be worked on is drawn smaller. Raises
    SetAside, or IndexError where there is no such page.
    """
    with _open(content, password) as document:
        if page >= len(document.pages):
            raise IndexError(page)
        try:
            native, has_fields = _guard(document.pages[page], limits)
        except (pikepdf.PdfError, ValueError, TypeError, AttributeError) as error:
            raise SetAside(Reason.DAMAGED) from error
    try:
        drawn = pdfium.PdfDocument(content, password=password)
    except pdfium.PdfiumError as error:
        raise SetAside(Reason.DAMAGED) from error
    try:
        if has_fields:
            drawn.init_forms()
        return _draw(drawn, page, native, limits, has_fields=has_fields)
    except (pdfium.PdfiumError, ValueError) as error:
        raise SetAside(Reason.DAMAGED) from error
    except MemoryError as error:
        raise SetAside(Reason.TOO_LARGE) from error
    finally:
        drawn.close()


def _open(content: bytes, password: str | None) -> pikepdf.Pdf:
    try:
        document = pikepdf.open(
            BytesIO(content), password=password or "", suppress_warnings=True
        )
    except pikepdf.PasswordError as error:
        raise SetAside(Reason.PROTECTED) from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise SetAside(Reason.DAMAGED) from error
    except MemoryError as error:
        raise SetAside(Reason.TOO_LARGE) from error
    return document


def _draw(
    document: pdfium.PdfDocument,
    number: int,
    native: float | None,
    limits: Limits,
    *,
    has_fields: bool,
) -> Opened:
    page = document[number]
    try:
        width, height = page.get_size()
        if width <= 0 or height <= 0:
            raise SetAside(Reason.DAMAGED)
        if max(width, height) > limits.page_side_m * _M:
            raise SetAside(Reason.TOO_LARGE)
        dpi = min(limits.dpi, max(_LEAST_DPI, native or limits.dpi))
        room = (limits.worked_pixels / (width * height)) ** 0.5 * _POINTS
        dpi = min(dpi, room)
        bitmap = page.render(
            scale=dpi / _POINTS, may_draw_forms=has_fields, rev_byteorder=True
        )
        image = bitmap.to_pil().convert("RGB")
        bitmap.close()
        words = None
        if native is None and not has_fields:
            words = words_in(page, image.size)
        return Opened(without_idle_colour(image), dpi, words)
    finally:
        page.close()


def _guard(page: pikepdf.Page, limits: Limits) -> tuple[float | None, bool]:
    """Return the resolution of a scan and whether the page has form fields.

    The resolution is None where no picture covers the page. Raises SetAside
    where drawing it would take more than the limits.
    """
    contents = page.obj.get("/Contents")
    if contents is not None:
        parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        room = limits.drawing_bytes
        for part in parts:
            room -= _length_when_inflated(part, room)
    pixels, largest = 0, None
    for image in _images(page.obj.get("/Resources"), limits, 0):
        area = int(image.get("/Width", 0)) * int(image.get("/Height", 0))
        pixels += area
        if largest is None or area > largest[0]:
            largest = (area, int(image.get("/Width", 0)), int(image.get("/Height", 0)))
    if pixels > limits.pixels:
        raise SetAside(Reason.TOO_LARGE)
    annotations = page.obj.get("/Annots")
    has_fields = isinstance(annotations, pikepdf.Array) and any(
        isinstance(one, pikepdf.Dictionary) and one.get("/Subtype") == "/Widget"
        for one in annotations
    )
    return _native_dpi(page, largest), has_fields


def _native_dpi(
    page: pikepdf.Page, largest: tuple[int, int, int] | None
) -> float | None:
    """Return the dots per inch at which the largest picture fills the page."""
    box = [float(side) for side in page.cropbox]
    across, down = abs(box[2] - box[0]), abs(box[3] - box[1])
    if largest is None or not across or not down:
        return None
    _, width, height = largest
    pixels, points = sorted((width, height)), sorted((across, down))
    dpi = [pixel / point * _POINTS for pixel, point in zip(pixels, points, strict=True)]
    alike = min(dpi) > max(dpi) * _COVERS
    return max(dpi) if alike and max(dpi) > _SCANNED_DPI else None


_SCANNED_DPI: Final = 65


def _images(resources: object, limits: Limits, depth: int) -> Iterator[Any]:
    """Yield every picture that a page may draw, those within forms too."""
    if not isinstance(resources, pikepdf.Dictionary) or depth > _DEEPEST:
        return
    objects = resources.get("/XObject")
    if not isinstance(objects, pikepdf.Dictionary):
        return
    for thing in objects.as_dict().values():
        if not isinstance(thing, pikepdf.Stream):
            continue
        if thing.get("/Subtype") == "/Image":
            yield thing
        elif thing.get("/Subtype") == "/Form":
            _length_when_inflated(thing, limits.drawing_bytes)
            yield from _images(thing.get("/Resources"), limits, depth + 1)


def _length_when_inflated(stream: object, most: int) -> int:
    """Return how long a stream is once inflated; SetAside past *most*."""
    if not isinstance(stream, pikepdf.Stream):
        return 0
    data = stream.read_raw_bytes()
    named = stream.get("/Filter")
    filters = list(named) if isinstance(named, pikepdf.Array) else [named]
    for name in filters:
        if name is None or str(name) not in {"/FlateDecode", "/Fl"}:
            break
        inflate = zlib.decompressobj()
        try:
            data = inflate.decompress(data, most + 1)
        except zlib.error:
            break
        if len(data) > most:
            raise SetAside(Reason.TOO_LARGE)
    if len(data) > most:
        raise SetAside(Reason.TOO_LARGE)
    return len(data)
