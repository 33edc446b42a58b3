"""How fast Apache Spark spreads the filter on this machine, and what its pipe costs.

    python3 docs/spark/measure.py ARTICLES.jsonl [--limit N]

The same articles, cut into the same parts, go through one and two processes of the filter alone, then through Spark
with one and two local workers of one processor each. Times are of the whole run: the start of the filter's processes
is in them, that of Spark is not. The lines that come back must be the same, byte for byte. What the pipe takes by
itself is told too: the same lines through Spark and `cat`, which does nothing; a busy machine disturbs it least.
"""

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

from attribute import HERE, filter_command
from pyspark.sql import SparkSession

COMMAND = filter_command(str(HERE))


def parts_of(lines: list[str], count: int) -> list[list[str]]:
    """The lines in so many parts, one after the other, as Spark's `parallelize` cuts them."""
    return [lines[at * len(lines) // count : (at + 1) * len(lines) // count] for at in range(count)]


def filtered(lines: list[str]) -> list[str]:
    """The answers of one process of the filter; its exit status 1 says only that a document failed."""
    given = "".join(f"{line}\n" for line in lines)
    ran = subprocess.run(COMMAND, shell=True, input=given, stdout=subprocess.PIPE, encoding="utf-8", check=False)
    return ran.stdout.splitlines()


def alone(lines: list[str], count: int) -> tuple[float, list[str]]:
    """Seconds and answers of so many processes of the filter at once."""
    began = time.perf_counter()
    with ThreadPoolExecutor(count) as pool:
        parts = list(pool.map(filtered, parts_of(lines, count)))
    return time.perf_counter() - began, [line for part in parts for line in part]


def by_spark(lines: list[str], count: int) -> tuple[float, float, list[str]]:
    """Seconds of the pipe by itself, then seconds and answers of the filter, of so many workers that stand ready."""
    builder = SparkSession.builder.master(f"local-cluster[{count},1,1024]").appName("According, measured")
    spark = builder.config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    documents = spark.sparkContext.parallelize(lines, count).cache()
    # Each worker starts its Python, and holds its part.
    documents.map(len).sum()
    documents.pipe("cat").count()
    began = time.perf_counter()
    documents.pipe("cat").collect()
    piped = time.perf_counter()
    answers = documents.pipe(COMMAND).collect()
    ended = time.perf_counter()
    spark.stop()
    return piped - began, ended - piped, answers


def main() -> None:
    parser = argparse.ArgumentParser(description="What Spark's pipe costs.")
    parser.add_argument("articles", help='JSON lines: {"id", "text"}')
    parser.add_argument("--limit", type=int, default=250, help="so many articles at most")
    options = parser.parse_args()
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

    with open(options.articles, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in islice(file, options.limit)]
    print(f"{len(lines)} articles, {os.cpu_count()} processors")
    for count in (1, 2):
        bare, expected = alone(lines, count)
        pipe, spread, found = by_spark(lines, count)
        if found != expected:
            sys.exit("Spark's lines are not the filter's.")
        print(f"{count} at once: {len(lines) / bare:.1f} articles/s alone, {len(lines) / spread:.1f} by Spark")
        lost, apiece = 100 * (1 - bare / spread), 1000 * pipe / len(lines)
        print(f"  lost to Spark {lost:.1f} %; the pipe by itself {apiece:.2f} ms an article")


if __name__ == "__main__":
    main()
