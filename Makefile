# The tools are those of the environment that is active, or of BIN=path/to/bin/.
BIN ?=
BENCH ?=

.PHONY: check format golden bench

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
	for file in tests/commands/*.md README.md; do $(BIN)python -m tests.sessions "$$file" || exit 1; done

# Times the commands side by side with other programs that read the same bytes; BENCH=--short takes a minute.
bench:
	$(BIN)python -m bench --bin "$(BIN)" $(BENCH)
