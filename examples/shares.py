"""Print how the words of each interview are spread, with polars: `shares.py PATH…`."""

import sys

import polars as pl

import transcripts_cli as t

frame = pl.concat([talk.to_polars() for talk in t.load_many(sys.argv[1:])])
words = pl.col("text").str.count_matches(r"[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*")
shares = (
    frame.group_by("source", "role", maintain_order=True)
    .agg(turns=pl.len(), words=words.sum())
    .with_columns(share=(pl.col("words") / pl.col("words").sum().over("source")).round(2))
)
print(shares.write_csv(), end="")
