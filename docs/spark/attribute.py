"""Who said what in many articles, with Apache Spark.

    spark-submit docs/spark/attribute.py INPUT OUTPUT [--partitions N] [--according FOLDER]

INPUT   JSON lines, or a folder or file of Parquet: {"id", "text"} or {"id", "html", "url"?}
OUTPUT  a folder that is not there yet: JSON lines as `npm run -s analyze -- --jsonl` writes them, in the order of the
        input; or, if its name ends in .parquet, Parquet with the columns `id` and `analysis` (that line).

Each partition's lines go through one process of According's filter, so every machine needs Node and this project
(at the same path, or given by --according). A document that can't be analysed gives a line {"id", "error"}; the rest
goes on.
"""

import argparse
import json
import shlex
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession

HERE = Path(__file__).resolve().parents[2]


def lines_of(spark: SparkSession, path: str, partitions: int | None):
    """The documents as an RDD of JSON lines, in the order of the input."""
    if path.rstrip("/").endswith(".parquet"):
        documents: DataFrame = spark.read.parquet(path)
        if partitions:
            documents = documents.repartition(partitions)
        return documents.toJSON()
    return spark.sparkContext.textFile(path, partitions)


def identifier(line: str) -> str | None:
    """A line's id as text, since ids may be strings or numbers; None for a line that had none."""
    found = json.loads(line).get("id")
    return None if found is None else str(found)


def filter_command(according: str) -> str:
    """The filter in According's folder as a shell command: lines in, lines out."""
    launch = Path(according) / "lib/command-line/launch.mjs"
    return f"node {shlex.quote(str(launch))} analyze --jsonl --quiet"


def main() -> None:
    parser = argparse.ArgumentParser(description="Who said what in many articles.")
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--partitions", type=int, help="of about 500 articles or more each")
    parser.add_argument("--according", default=str(HERE), help="this project's folder, on every machine")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("According").getOrCreate()
    # Spark looks at no exit status of its own accord: a document that fails makes the filter's 1, and has its line.
    found = lines_of(spark, options.input, options.partitions).pipe(filter_command(options.according))
    if options.output.rstrip("/").endswith(".parquet"):
        rows = found.map(lambda line: (identifier(line), line))
        spark.createDataFrame(rows, "id string, analysis string").write.parquet(options.output)
    else:
        found.saveAsTextFile(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
