"""Setting letters on pages: a letter and an envelope in, a tagged PDF out.

`setting.set_letter` makes the pages, `file.letter_pdf` one file of one letter,
`press.Press` files of many by several processes. docs/adr/0012 says why the pages
are made here and not by ReportLab's Platypus.
"""
