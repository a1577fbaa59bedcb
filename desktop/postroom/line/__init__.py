"""The line: carries captured pages through the steps in worker processes."""
