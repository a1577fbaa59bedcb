"""The scenes of the gallery: whole screens of invented data."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from widgets.gallery_counter import counter_scene, search_scene
from widgets.gallery_parts import parts_scene, table_scene
from widgets.gallery_queue import queue_scene

SCENES: dict[str, Callable[[], QWidget]] = {
    "counter": counter_scene,
    "queue": queue_scene,
    "search": search_scene,
    "parts": parts_scene,
    "table": table_scene,
}
