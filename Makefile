# The tools are those of the environment that is active, or of BIN=path/to/bin/.
BIN ?=
BENCH ?=
PYTEST ?=

.PHONY: check format golden docs bench coverage covered fuzz mutants audit constraints

check:
	$(BIN)ruff format --check .
	$(BIN)ruff check .
	$(BIN)mypy
	$(BIN)lint-imports
	LAWS=full $(BIN)pytest $(PYTEST)

format:
	$(BIN)ruff check --fix .
	$(BIN)ruff format .

# Rewrites what the console sessions print, and what is told of the cases; read the difference.
golden:
	$(BIN)python -m docs.reference
	$(BIN)python -m tests.recognise.readings
	$(BIN)python -m tests.recognise.patterns
	$(BIN)python -m tests.recognise.introductions
	$(BIN)python -m tests.recognise.lengths
	for file in tests/commands/*.md README.md docs/*.md; do $(BIN)python -m tests.sessions "$$file" || exit 1; done

# The documentation as web pages, in build/docs; a warning is an error (extra `docs`).
docs:
	$(BIN)sphinx-build --fail-on-warning --keep-going --quiet docs build/docs

# Times the commands side by side with other programs that read the same bytes; BENCH=--short takes a minute.
bench:
	$(BIN)python -m bench --bin "$(BIN)" $(BENCH)

# Which lines and branches the tests never reach, in processes of their own, too: none of recognising, few of all.
COVERED = --cov=transcripts_cli --cov-branch --cov-report= --cov-config=tests/coverage.toml
coverage:
	$(BIN)pytest -q $(COVERED)
	rm -f .coverage.*  # of processes that were killed
	$(MAKE) covered
	$(BIN)coverage report --show-missing --skip-covered --fail-under=95

# The same of recognising, as the last run with PYTEST='$(COVERED)' found it.
covered:
	$(BIN)coverage report --show-missing --skip-covered --include='transcripts_cli/recognise/*,transcripts_cli/text.py' --fail-under=100

# Fuzzes every reader, the recogniser and what guesses: RUNS inputs each, at most SECONDS; needs `pip install atheris`.
RUNS ?= 1000000
SECONDS ?= 600
CRASHES ?= .fuzz
fuzz:
	mkdir -p $(CRASHES)
	for target in $$($(BIN)python -c 'from tests.fuzz.targets import TARGETS; print(*TARGETS)'); do \
		$(BIN)python -m tests.fuzz $$target $(CRASHES) -runs=$(RUNS) -max_total_time=$(SECONDS) || exit 1; done

# Changes the code in small ways and asks whether a test notices.
mutants:
	$(BIN)python -m tests.mutants

# Whether a dependency has a known hole; asks a database on the network.
audit:
	$(BIN)pip-audit --strict --requirement .ci/constraints.txt --disable-pip

# Writes which versions the checks are run with, and the hashes of their archives.
constraints:
	$(BIN)python .ci/lock.py
