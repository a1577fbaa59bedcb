from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import StoreRefused
from db.store.home import Home
from db.store.places import cloud_service, is_network

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/homes /home nfs4 rw 0 0
//server/share /mnt/my\\040share cifs rw 0 0
tmpfs /home/local tmpfs rw 0 0
me@host:/ /mnt/ssh fuse.sshfs rw 0 0
/dev/sdb1 /mnt/usb fuse.ntfs-3g rw 0 0
gvfsd /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "network"),
    [
        ("/var/lib", False),
        ("/home/priya", True),
        ("/home", True),
        ("/homes", False),
        ("/home/local/priya", False),
        ("/mnt/my share/Guildhall", True),
        ("/mnt/ssh", True),
        ("/mnt/usb", False),
        ("/run/user/1000/gvfs/smb", True),
    ],
)
def test_folders_on_other_computers_are_known(folder: str, network: bool) -> None:
    assert is_network(Path(folder), MOUNTS) is network


def test_this_machines_own_temporary_folder_is_no_network(tmp_path: Path) -> None:
    assert not is_network(tmp_path)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - Maldon District Council/Guildhall", "OneDrive"),
        ("Dropbox/Guildhall", "Dropbox"),
        ("Dropbox (Council)/a/b", "Dropbox"),
        ("Google Drive/Guildhall", "Google Drive"),
        ("Nextcloud/Guildhall", "Nextcloud"),
        ("Library/Mobile Documents/Guildhall", "iCloud"),
        ("Documents/Guildhall", None),
        ("Letterbox/Guildhall", None),
    ],
)
def test_synced_folders_are_known_by_name(
    tmp_path: Path, folder: str, service: str | None
) -> None:
    assert cloud_service(tmp_path / folder) == service


@pytest.mark.parametrize("marker", [".dropbox.cache", ".nextcloudsync.log"])
def test_synced_folders_are_known_by_what_lies_in_them(
    tmp_path: Path, marker: str
) -> None:
    (tmp_path / marker).touch()
    assert cloud_service(tmp_path / "Documents") is not None


def test_a_synced_folder_is_refused_with_words(tmp_path: Path) -> None:
    home = Home.at(tmp_path / "Dropbox" / "Guildhall")
    with pytest.raises(StoreRefused, match="Dropbox copies to other computers"):
        home.check_place()
    assert list(tmp_path.iterdir()) == []


def test_a_nearly_full_disk_is_refused_with_words(tmp_path: Path) -> None:
    with pytest.raises(StoreRefused, match="Free some space"):
        Home.at(tmp_path).check_place(least_free_bytes=2**60)


def test_a_good_place_is_left_as_it_was(tmp_path: Path) -> None:
    Home.at(tmp_path / "new" / "Guildhall").check_place()
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_way_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "Guildhall").touch()
    with pytest.raises(StoreRefused, match="Choose a folder"):
        Home.at(tmp_path / "Guildhall").make()


def test_a_link_is_followed_to_where_the_store_would_really_be(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(StoreRefused, match="Dropbox"):
        Home.at(tmp_path / "link" / "Guildhall").check_place()
