# Each of these installs what is missing first and costs nothing to repeat.
# What is installed, and why, is said in installer/ and in README.md.

PYTEST ?= -n 2
.DEFAULT_GOAL := help
.PHONY: help run tour test campaign check bench clean

help:  ## Say what each of these does
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/^([a-z]+):.*## /make \1|/' | awk -F'|' '{ printf "%-12s %s\n", $$1, $$2 }'

run:  ## Open the program on a demonstration council; with no screen, tour it
	@installer/machine.sh window
	@installer/environment.sh
	@installer/run.sh

tour:  ## Work through the main jobs without a person; pictures in out/tour
	@installer/machine.sh window screen
	@installer/environment.sh
	@installer/run.sh tour

test:  ## Run every test
	@installer/machine.sh window screen tests
	@installer/environment.sh
	@.venv/bin/python -m pytest $(PYTEST)

campaign:  ## Kill, cut and fuzz for as long as it takes; GUILDHALL_KILLS tries
	@installer/machine.sh window screen tests
	@installer/environment.sh
	@GUILDHALL_KILLS=$${GUILDHALL_KILLS:-500} HYPOTHESIS_PROFILE=thorough .venv/bin/python -m pytest -m campaign

check:  ## Read the code: style, types, imports, spelling, the lock
	@installer/machine.sh
	@installer/environment.sh
	@installer/check.sh

bench:  ## Measure speed, beside the programs one would use instead
	@installer/machine.sh window screen bench
	@installer/environment.sh
	@installer/bench.sh

clean:  ## Throw away what was built; the next make installs it again
	rm -rf .venv .venv-bench out build dist *.egg-info
	rm -rf .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
