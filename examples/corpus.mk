# A corpus that is always up to date: what has changed is made anew, and nothing else.
#   make -f examples/corpus.mk TEXTS=interviews
TEXTS ?= interviews
OUT ?= corpus
SOURCES := $(shell find $(TEXTS) -type f)
PEOPLE := $(wildcard people.toml)
OPTIONS := --quiet $(addprefix --speakers ,$(PEOPLE))

all: $(OUT)/turns.csv $(OUT)/figures.csv $(OUT)/quotes.md

$(OUT)/turns.csv: $(SOURCES) $(PEOPLE) | $(OUT)
	transcripts export $(TEXTS) $(OPTIONS) --output $@

$(OUT)/figures.csv: $(SOURCES) $(PEOPLE) | $(OUT)
	transcripts stats $(TEXTS) $(OPTIONS) --per-file --all-measures --output $@

$(OUT)/quotes.md: $(SOURCES) $(PEOPLE) | $(OUT)
	transcripts quotes $(TEXTS) $(OPTIONS) --best 10 --output $@

$(OUT):
	mkdir -p $@

.PHONY: all
