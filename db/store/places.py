"""What kind of place a folder is: this PC's disk, a network, a synced cloud."""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePath

_NETWORK_TYPES = {
    *("afpfs", "afs", "ceph", "cifs", "coda", "davfs", "glusterfs", "lustre"),
    *("ncpfs", "nfs", "nfs4", "prl_fs", "smb", "smb2", "smb3", "smbfs", "vboxsf"),
}
"""Filesystem names as Linux and macOS spell them."""
_LOCAL_FUSE = {"fuse.fuse-overlayfs", "fuse.ntfs-3g", "fuse.exfat", "fuse.gocryptfs"}

_CLOUD_FOLDERS = (
    (re.compile(r"onedrive( - .+)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"dropbox( \(.+\))?", re.IGNORECASE), "Dropbox"),
    (
        re.compile(r"google ?drive|my drive|googledrive-.+", re.IGNORECASE),
        "Google Drive",
    ),
    (re.compile(r"nextcloud|owncloud", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"icloud ?drive|mobile documents", re.IGNORECASE), "iCloud"),
    (re.compile(r"Box( Sync)?"), "Box"),
)
_CLOUD_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "Nextcloud",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
}
_DRIVE_REMOTE = 4


def is_network(folder: Path, mounts: str | None = None) -> bool:
    """Return whether *folder* (existing) is on another computer.

    *mounts* is a table as in /proc/mounts, read from there if None.
    """
    if sys.platform == "win32":
        return _is_remote_drive(folder)
    if mounts is None:
        table = Path("/proc/self/mounts")
        if not table.exists():
            return False
        mounts = table.read_text(encoding="utf-8", errors="surrogateescape")
    kind = _filesystem(PurePath(folder), mounts)
    if kind in _NETWORK_TYPES:
        return True
    return kind.startswith("fuse.") and kind not in _LOCAL_FUSE


def cloud_service(folder: Path) -> str | None:
    """Return the service that copies *folder* elsewhere, or None.

    Known by the names of the folders above it and by the files that the
    services leave in theirs.
    """
    for place in (folder, *folder.parents):
        for pattern, service in _CLOUD_FOLDERS:
            if pattern.fullmatch(place.name):
                return service
        for marker, service in _CLOUD_MARKERS.items():
            if (place / marker).exists() and place != Path.home():
                return service
    return None


def _filesystem(folder: PurePath, mounts: str) -> str:
    """Return the type of the filesystem that *folder* is on; later mounts win."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:  # noqa: PLR2004 - device, folder, type
            continue
        mounted = PurePath(_unescaped(parts[1]))
        depth = len(mounted.parts)
        if depth >= best and (mounted == folder or mounted in folder.parents):
            best, kind = depth, parts[2]
    return kind


def _unescaped(text: str) -> str:
    r"""Return *text* with the table's ``\040`` and the like read."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def _is_remote_drive(folder: Path) -> bool:
    """Return whether Windows says that *folder* is remote; unproven off Windows."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - its windll exists on Windows alone

        root = folder.anchor
        if root.startswith("\\\\"):
            return True
        drive: int = ctypes.windll.kernel32.GetDriveTypeW(root)
        return drive == _DRIVE_REMOTE
    return False
