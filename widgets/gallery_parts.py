from PySide6.QtWidgets import QWidget


def parts_scene():
    return QWidget()


def table_scene():
    return QWidget()
