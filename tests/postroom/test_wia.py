"""Windows' scanners: what can be proven of them where there is no Windows."""

from __future__ import annotations

import subprocess
import sys
from base64 import b64encode
from io import BytesIO

from PIL import Image

from db.domain.post.states import Stopped
from desktop.postroom.intake.scanning.contract import FeedOrder, Reply
from desktop.postroom.intake.scanning.settings import Wanted, settings_for
from desktop.postroom.intake.scanning.wia import (
    WiaFeed,
    ended_by,
    options_of,
    page_told,
)

TOLD = {
    "feeder": True,
    "flatbed": True,
    "duplex": True,
    "width_mm": 215.9,
    "height_mm": 355.6,
    "resolutions": [100, 200, 300],
}


def bitmap() -> str:
    kept = BytesIO()
    Image.new("L", (9, 4), 77).save(kept, "BMP")
    return b64encode(kept.getvalue()).decode()


def speaking(*answers: str) -> subprocess.Popen[str]:
    """Return a program that answers each request by the next line."""
    program = (
        "import sys\nsys.stdin.readline()\n"
        "for line in sys.argv[1:]:\n"
        "    if not sys.stdin.readline(): break\n"
        "    print(line, flush=True)\n"
    )
    return subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-c", program, *answers],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_the_same_profile_does_for_windows() -> None:
    wanted = Wanted(mode="colour", resolution_dpi=250, duplex="both_sides")
    settings = settings_for(wanted, options_of(TOLD))
    assert dict(settings.values) == {
        "source": "ADF Duplex",
        "mode": "Color",
        "resolution": "300",
        "x": "210",
        "y": "297",
    }
    assert settings.sides == 2


def test_pages_come_one_when_it_is_asked_for_until_the_feeder_is_empty() -> None:
    page = f"PAGE {bitmap()}"
    feed = WiaFeed(
        FeedOrder("id", {}, 300), start=lambda: speaking(page, page, "FAIL 80210003")
    )
    with feed as running:
        pages = list(running)
    assert [(each.place, each.width_px, each.height_px) for each in pages] == [
        (1, 9, 4),
        (2, 9, 4),
    ]
    with Image.open(BytesIO(pages[0].content)) as image:
        assert image.getpixel((0, 0)) == 77
    assert feed.ended.reply is Reply.EMPTY


def test_no_more_pages_than_were_asked_for() -> None:
    page = f"PAGE {bitmap()}"
    feed = WiaFeed(FeedOrder("id", {}, 300, 1), start=lambda: speaking(page, page))
    with feed as running:
        assert len(list(running)) == 1
    assert feed.ended.reply is Reply.COUNTED


def test_somebody_stops_it() -> None:
    page = f"PAGE {bitmap()}"
    feed = WiaFeed(FeedOrder("id", {}, 300), start=lambda: speaking(page, page, page))
    with feed as running:
        for _ in running:
            feed.cancel()
    assert feed.ended.why is Stopped.CANCELLED


def test_what_stops_it_is_said_in_the_same_words_as_on_linux() -> None:
    told = {
        "FAIL 80210002": Stopped.JAM,
        "FAIL 80210016": Stopped.COVER_OPEN,
        "FAIL 80210006": Stopped.BUSY,
        "FAIL 80070005": Stopped.ACCESS_DENIED,
        "FAIL 80004005": Stopped.UNPLUGGED,
        "": Stopped.UNPLUGGED,
    }
    found = {line: ended_by(line) for line in told}
    assert {line: each.why for line, each in found.items() if each} == told
    assert ended_by("PAGE x") is None


def test_a_page_that_is_no_picture_is_none() -> None:
    assert page_told("PAGE nonsense!", 1, 300) is None
    assert page_told(f"PAGE {b64encode(b'BM').decode()}", 1, 300) is None
    feed = WiaFeed(FeedOrder("id", {}, 300), start=lambda: speaking("PAGE !"))
    with feed as running:
        assert list(running) == []
    assert feed.ended.why is Stopped.UNPLUGGED
