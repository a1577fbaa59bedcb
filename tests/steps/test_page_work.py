"""All steps together on one page, in a process that may be ended by it."""

from __future__ import annotations

import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium
import pytest
from PIL import Image

from db.domain.post import sheet_codes
from db.domain.post.set_aside import Reason
from db.domain.post.sheet_codes import SheetCode
from desktop.postroom.sheets.render import Sheet, render_sheets
from desktop.postroom.steps.look import differing_bits
from desktop.postroom.steps.page import Box, PageResult, PageSetAside, Patch
from desktop.postroom.steps.page_work import Settings, pages_of, start_worker, work
from desktop.postroom.steps.reading import looks_welsh
from desktop.postroom.steps.searchable import About, PdfPage, searchable_pdf
from desktop.postroom.steps.turning import turned
from tests.fixtures.hungry import a_hungry_page
from tests.fixtures.pages import LETTER, WELSH, file_of, paper, scanned, written_page

UNREAD = Settings(read=False)


def done(content: bytes, settings: Settings | None = None) -> PageResult:
    result = work(content, settings or Settings())
    assert isinstance(result, PageResult)
    return result


def share_read(result: PageResult, text: str) -> float:
    wanted = [word.strip(".,") for word in text.split()]
    read = {word.text.strip(".,") for word in result.words}
    return sum(word in read for word in wanted) / len(wanted)


def test_a_letter_is_read_with_its_places() -> None:
    page = scanned(written_page(lines=11, share=0.4), noise=9, degrees=1.2)
    result = done(file_of(page))
    assert share_read(result, LETTER) > 0.95
    assert result.mean_confidence > 85
    assert not result.blank
    assert result.skew_degrees == pytest.approx(-1.2, abs=0.2)
    assert result.text.startswith("Dear Sir or Madam, I am writing")
    dear = result.words[0]
    assert dear.text == "Dear"
    assert dear.box.left == pytest.approx(0.9 * 300, abs=30)
    assert dear.box.top == pytest.approx(0.9 * 300, abs=40)
    assert dear.line == 0
    assert result.words[-1].line == 7


@pytest.mark.parametrize("quarter", [1, 2])
def test_a_page_that_lies_wrong_is_turned_and_read(quarter: int) -> None:
    page = turned(written_page(lines=11, share=0.4), quarter, 0.0)
    result = done(file_of(page))
    assert (result.quarter_turns + quarter) % 4 == 0
    assert share_read(result, LETTER) > 0.95
    assert result.width > result.height


def test_a_few_words_upside_down_are_turned_by_what_they_say() -> None:
    page = turned(written_page("Council tax enquiry", points=14, share=0.3), 2, 0.0)
    assert share_read(done(file_of(page)), "Council tax enquiry") == 1


def test_welsh_is_read_as_welsh() -> None:
    result = done(file_of(written_page(WELSH, lines=9, share=0.4)))
    assert share_read(result, WELSH) > 0.93
    assert looks_welsh(result.words)


def test_english_is_not_taken_for_welsh() -> None:
    result = done(file_of(written_page(lines=11, share=0.4)))
    assert not looks_welsh(result.words)


def test_a_blank_page_is_marked_and_costs_no_reading() -> None:
    result = done(file_of(scanned(paper(), noise=5)))
    assert result.blank
    assert result.words == ()
    assert result.quarter_turns == 0


def test_a_separator_says_what_it_is() -> None:
    code = SheetCode(type_code="housing-medical")
    result = done(render_sheets([Sheet(code, "Medical evidence")], "en"), UNREAD)
    assert result.patch is Patch.T
    assert sheet_codes.read(result.codes[0].text) == code
    assert result.born_digital


def test_what_was_found_travels_between_processes() -> None:
    result = done(file_of(written_page(dpi=100, lines=3)), UNREAD)
    assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301  our own


def test_two_scans_of_one_sheet_look_alike_and_two_letters_do_not() -> None:
    page = written_page(dpi=150, lines=30)
    first = done(file_of(scanned(page, noise=6, seed=1), dpi=150), UNREAD).look
    again = scanned(page, noise=6, seed=2, degrees=0.4)
    second = done(file_of(again, dpi=150), UNREAD).look
    other = done(file_of(written_page("Bins. " * 40, dpi=150), dpi=150), UNREAD).look
    assert differing_bits(first, second) <= 8
    assert differing_bits(first, other) > 12


def test_what_is_blacked_out_is_gone_from_pixels_words_and_codes() -> None:
    page = written_page(lines=11, share=0.4)
    content = file_of(page)
    whole = done(content)
    name = next(word for word in whole.words if word.text.startswith("Margaret"))
    hidden = done(content, Settings(hidden=(name.box,)))
    assert "Margaret" not in hidden.text
    assert len(hidden.words) == len(whole.words) - 1
    pdf = searchable_pdf([PdfPage(hidden.picture, hidden.words)], About("Redacted"))
    document = pdfium.PdfDocument(pdf)
    text = document[0].get_textpage().get_text_bounded()
    seen = document[0].render(scale=300 / 72, grayscale=True).to_pil()
    document.close()
    assert "Margaret" not in text
    assert "Appleby" in text
    inner = (
        name.box.left + 3,
        name.box.top + 3,
        name.box.right - 3,
        name.box.bottom - 3,
    )
    assert seen.crop(inner).getextrema()[1] < 40, "black all over"
    with pikepdf.open(BytesIO(pdf)) as copy:
        assert str(copy.docinfo.get("/Author", "")) == ""


def test_a_born_digital_page_loses_the_words_that_are_blacked_out() -> None:
    content = render_sheets([Sheet(SheetCode(), "Margaret Appleby")], "en")
    whole = done(content, UNREAD)
    box = whole.words[0].box
    hidden = done(content, Settings(read=False, hidden=(box,)))
    assert "Margaret" not in hidden.text
    assert "Appleby" in hidden.text


def test_a_code_under_black_is_gone() -> None:
    content = render_sheets([Sheet(SheetCode(), "A sheet")], "en")
    whole = done(content, UNREAD)
    everything = (Box(0, 0, whole.width, whole.height),)
    assert done(content, Settings(read=False, hidden=everything)).codes == ()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY),
        (b"not a page", Reason.UNKNOWN_KIND),
        (b"%PDF-1.7 and no more", Reason.DAMAGED),
    ],
)
def test_what_can_not_be_opened_says_why(content: bytes, reason: Reason) -> None:
    assert work(content, Settings()) == PageSetAside(reason)
    assert pages_of(content, Settings()) == PageSetAside(reason)


def test_a_page_that_is_not_there_is_a_mistake_of_ours() -> None:
    with pytest.raises(IndexError):
        work(file_of(paper(100)), Settings(page=1))


@pytest.mark.large
def test_a_page_that_wants_too_much_ends_its_worker_or_itself_and_no_more() -> None:
    spawning = multiprocessing.get_context("spawn")
    small = 700 * 1024**2
    with ProcessPoolExecutor(
        1, mp_context=spawning, initializer=start_worker, initargs=(small,)
    ) as pool:
        outcome = pool.submit(work, a_hungry_page(), UNREAD)
        broken = outcome.exception()
        if broken is None:
            result = outcome.result()
            assert isinstance(result, PageResult | PageSetAside)
    with ProcessPoolExecutor(1, mp_context=spawning, initializer=start_worker) as pool:
        after = pool.submit(work, file_of(Image.new("L", (90, 90), 255)), UNREAD)
        assert isinstance(after.result(), PageResult)
