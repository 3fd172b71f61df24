# The tools are those of the environment that is active, or of BIN=path/to/bin/.
BIN ?=
SHARED ?= ../shared

.PHONY: check format golden docs bench

check:
	$(BIN)ruff format --check .
	$(BIN)ruff check .
	$(BIN)mypy
	$(BIN)lint-imports
	$(BIN)pytest

format:
	$(BIN)ruff check --fix .
	$(BIN)ruff format .

# Rewrites what the console sessions print; read the difference.
golden:
	$(BIN)python -m docs.reference
	for file in tests/commands/*.md README.md docs/*.md; do $(BIN)python -m tests.sessions "$$file" || exit 1; done

# The documentation as web pages, in build/docs; a warning is an error (extra `docs`).
docs:
	$(BIN)sphinx-build --fail-on-warning --keep-going --quiet docs build/docs

# Times the commands side by side with other programs that read the same bytes.
bench:
	$(BIN)python -m bench.run --shared $(SHARED) --bin "$(BIN)"
