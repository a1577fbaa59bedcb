"""Tables that come in and go out as files: CSV, workbooks, what was copied from one."""
