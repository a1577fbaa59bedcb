"""Where pages lie between the scanner and the store, and whether they are whole."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from db.errors import Unavailable
from desktop.postroom.intake.scanning.private_folder import PrivateFolder, sweep
from desktop.postroom.intake.scanning.raw_pictures import BrokenPage, page_from


class TestPrivateFolder:
    """The folder in memory."""

    def test_what_ended_programs_left_is_swept_and_nothing_else(
        self, tmp_path: Path
    ) -> None:
        left = tmp_path / "guildhall-pages-left"
        left.mkdir()
        (left / "1.pnm").write_bytes(b"P5")
        other = tmp_path / "somebody-elses"
        other.mkdir()
        (tmp_path / "guildhall-pages-link").symlink_to(other)
        with PrivateFolder(tmp_path) as folder:
            assert not left.exists()
            assert sweep(tmp_path) == 0
            assert folder.path.exists()
            assert not folder.is_full
        assert not folder.path.exists()
        assert other.exists()
        folder.close()

    def test_a_place_that_takes_nothing_is_said_in_words(self, tmp_path: Path) -> None:
        with pytest.raises(Unavailable, match="memory"):
            PrivateFolder(tmp_path / "not there")


class TestRawPages:
    """What scanimage writes."""

    @pytest.mark.parametrize(
        ("raw", "mode", "first"),
        [
            (b"P4\n# SANE data follows\n9 2\n" + b"\xff\x80\x00\x00", "1", 0),
            (b"P5\n# x\n2 2\n255\n" + bytes([7, 1, 2, 3]), "L", 7),
            (b"P6 1 2 255\n" + bytes([9, 8, 7, 6, 5, 4]), "RGB", (9, 8, 7)),
            (b"P5 1 1 65535\n\x12\x34", "I;16", 0x1234),
        ],
    )
    def test_every_kind_keeps_its_pixels(
        self, raw: bytes, mode: str, first: object
    ) -> None:
        page = page_from(raw, 1, 300)
        with Image.open(BytesIO(page.content)) as image:
            assert image.mode in {mode, "I"}
            assert image.getpixel((0, 0)) == first

    @pytest.mark.parametrize(
        "raw",
        [
            b"",
            b"P5",
            b"P5 2 2 255\nabc",
            b"P5 2 2 255\nabcde",
            b"P5 2 0 255\n",
            b"P5 2 2\n",
            b"P7 1 1 255\nx",
        ],
    )
    def test_what_is_not_whole_is_refused(self, raw: bytes) -> None:
        with pytest.raises(BrokenPage):
            page_from(raw, 1, 300)
