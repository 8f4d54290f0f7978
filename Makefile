# Two commands do everything on a fresh machine: `make run` and `make test`. See docs/set-up.md.

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The first Python that can read the set-up; the set-up itself looks for 3.11 or newer.
ifndef PYTHON
PYTHON := $(shell for python in python3 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 8))' 2>/dev/null && echo "$$python" && break; done)
endif
NO_PYTHON := Python 3.11 or newer is needed and there is none: install python3 (Debian: sudo apt-get install python3 python3-venv)

VENV := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: help run test bench lint types contracts translations pictures check format clean distclean ready-app ready-test ready-dev

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# Each makes the machine ready if it is not, and otherwise returns at once.
ready-app ready-test ready-dev:
	@$(if $(PYTHON),,$(error $(NO_PYTHON)))"$(PYTHON)" .ci/bootstrap.py $(@:ready-%=%)

run: ## open the app (STORE=file or folder); without a display, draw timeline.png
	@$(if $(PYTHON),,$(error $(NO_PYTHON)))"$(PYTHON)" .ci/bootstrap.py app --window
	@"$(PYTHON)" .ci/open_app.py $(if $(STORE),"$(STORE)")

test: ready-test ## run all tests (ARGS="-k words" for some)
	@$(OFFSCREEN) $(VENV) -m pytest -n auto --dist worksteal $(ARGS)

bench: ready-dev ## measure, and print the figures (ARGS for one benchmark)
	@$(OFFSCREEN) $(VENV) -m benchmarks $(ARGS)

lint: ready-dev ## ruff: faults and formatting
	@$(VENV) -m ruff check .
	@$(VENV) -m ruff format --check .

format: ready-dev ## ruff: put the formatting right
	@$(VENV) -m ruff format .

types: ready-dev ## mypy
	@$(VENV) -m mypy

contracts: ready-dev ## who may import whom
	@.venv/bin/lint-imports

check: lint types contracts test ## lint, types, contracts and all tests, as CI does

translations: ready-dev ## bring resources/translations in step with the source, and compile them
	@$(VENV) .ci/translations.py extract compile

pictures: ready-dev ## draw the pictures of README.md anew, docs/window-*.png
	@$(OFFSCREEN) $(VENV) .ci/pictures.py

clean: ## remove what builds, tests and checks left
	@rm -rf build dist timeline.png .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks
	@find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +

distclean: clean ## also remove .venv
	@rm -rf .venv
