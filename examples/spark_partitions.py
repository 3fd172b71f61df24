"""A folder or bucket to Parquet with Spark: spark-submit spark_partitions.py s3a://bucket/talks turns.parquet."""

import sys
from collections.abc import Iterable, Iterator

from transcripts_cli import TranscriptsError, read_bytes

SCHEMA = (
    "source string, turn long, line long, end_line long, label string, speaker string, role string, "
    "text string, start double, end double"
)


def rows_of(files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[object, ...]]:
    """Yield the turns of a partition's files, which Spark gives as pairs of path and bytes."""
    for path, content in files:
        try:
            yield from (tuple(row.values()) for row in read_bytes(path, bytes(content)))
        except TranscriptsError:
            continue


if __name__ == "__main__":
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.getOrCreate()
    files = spark.sparkContext.binaryFiles(sys.argv[1], minPartitions=200)
    spark.createDataFrame(files.mapPartitions(rows_of), SCHEMA).write.parquet(sys.argv[2])
