"""What is done to one page: open, turn, separate, read, squeeze, write as PDF.

Every step is a function of bytes or pixels. None of them knows a window, a
database or a file, so that they run in worker processes that hostile input may
end, and so that each can be repeated from the captured page.
"""
