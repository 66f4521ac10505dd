# Everything that a fresh machine with Python 3.11 or newer needs; see README.md.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ADDRESS ?= 127.0.0.1:8000
# Empty (make site STRICT=), what is wrong is told and the site without it is a success.
STRICT ?= --strict
# Material for MkDocs prints a long notice about MkDocs 2, which this project does not use.
export NO_MKDOCS_2_WARNING := 1
.DEFAULT_GOAL := serve

.PHONY: serve site check install test lint evaluate bench lock clean

# MkDocs breaks on an mkdocs.yml that cannot be read: ours says first what is wrong there.
serve: $(VENV)/.run            ## build the archive and serve it, watching for changes
	@$(BIN)/python -m builder.config
	$(BIN)/mkdocs serve --dev-addr $(ADDRESS)

site: $(VENV)/.run             ## build the static site into site/
	@$(BIN)/python -m builder.config
	$(BIN)/mkdocs build $(STRICT)

check: $(VENV)/.run            ## say what was understood of each article, what is in doubt and what is wrong
	@$(BIN)/dossier check

install: $(VENV)/.run          ## make .venv with mkdocs and dossier in it

test: $(VENV)/.dev lint        ## run every test
	$(BIN)/pytest -n auto --dist worksteal

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

evaluate: $(VENV)/.dev         ## measure what is extracted, against texts annotated by hand
	$(BIN)/python -m tests.evaluate --write

bench: $(VENV)/.dev            ## how fast articles are read, against the models alone
	$(BIN)/python -m tests.bench

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Dossier needs Python 3.11 or newer; $(PYTHON) is older. Try: make PYTHON=python3.12'; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo 'This Python cannot make environments. On Debian and Ubuntu: sudo apt install python3-venv'; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(VENV)/pyvenv.cfg requirements/run.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

lock:                          ## choose versions anew (needs uv); see CONTRIBUTING.md
	uv pip compile $(LOCK) --extra build pyproject.toml -o requirements/run.txt
	uv pip compile $(LOCK) --extra build --extra dev -c requirements/run.txt pyproject.toml -o requirements/dev.txt

LOCK := --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate \
  --python-version 3.11 --custom-compile-command 'make lock'

clean:                         ## remove what was built, and nothing that you wrote
	rm -rf site .cache $(VENV)
