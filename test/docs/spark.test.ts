// Runs where `python3` (or SPARK_PYTHON) can import pyspark, and Java is there; else it says so and is skipped.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const SCRIPT = path.join(PROJECT, 'docs/spark/attribute.py');
const PYTHON = process.env.SPARK_PYTHON ?? 'python3';
/** Spark starts two Java processes, and each partition loads the engine. */
const PATIENCE = 300_000;

const hasSpark =
  spawnSync(PYTHON, ['-c', 'import pyspark']).status === 0 && spawnSync('java', ['-version']).status === 0;
if (!hasSpark) console.log(`test/docs/spark: skipped, since ${PYTHON} has no pyspark or Java is missing.`);

const WHOLE = Array.from({ length: 6 }, (_, id) => ({
  id: id % 2 === 0 ? id : `no. ${id}`,
  text: `“The dam is safe,” Ann Lee said on day ${id}. ${id + 20} people had left, according to the town’s police.`,
}));
const DOCUMENTS = [...WHOLE, { id: 'without text' }];

/** Makes Parquet of JSON lines, and JSON lines of a Parquet column: what a reader of the example would have. */
const CONVERT = `
import sys
from pyspark.sql import SparkSession
spark = SparkSession.builder.master("local[1]").getOrCreate()
way, source, target = sys.argv[1:]
if way == "in":
    spark.read.json(source).write.parquet(target)
else:
    rows = spark.read.parquet(source).collect()
    open(target, "w").write("".join(row.analysis + "\\n" for row in sorted(rows, key=lambda row: row.id)))
spark.stop()
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'spark-'));
  const lines = DOCUMENTS.map((one) => JSON.stringify(one));
  writeFileSync(
    path.join(folder, 'in.jsonl'),
    `${lines.slice(0, 3).join('\n')}\nnot JSON\n${lines.slice(3).join('\n')}\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);

function attribute(input: string, output: string): void {
  const spark = `from pyspark.find_spark_home import _find_spark_home; print(_find_spark_home())`;
  const home = execFileSync(PYTHON, ['-c', spark], { encoding: 'utf8' }).trim();
  const options = ['--master', 'local-cluster[2,1,1024]', '--conf', 'spark.ui.enabled=false'];
  execFileSync(
    path.join(home, 'bin/spark-submit'),
    [...options, SCRIPT, at(input), at(output), '--partitions', '2'],
    { stdio: 'pipe', env: { ...process.env, PYSPARK_PYTHON: PYTHON, SPARK_HOME: home } },
  );
}

/** What the filter prints by itself; it ends with 1, since two documents fail. */
function filtered(input: string): string {
  const launch = path.join(PROJECT, 'lib/command-line/launch.mjs');
  return spawnSync('node', [launch, 'analyze', '--jsonl', at(input), '--quiet'], { encoding: 'utf8' }).stdout;
}

describe.skipIf(!hasSpark)('the example for Apache Spark', () => {
  test(
    'gives byte for byte what the filter gives, failures too',
    () => {
      attribute('in.jsonl', 'out');
      const parts = readdirSync(at('out')).filter((name) => name.startsWith('part-'));
      const found = parts.sort().map((name) => readFileSync(path.join(at('out'), name), 'utf8'));
      expect(parts.length).toBeGreaterThan(1);
      expect(found.join('')).toBe(filtered('in.jsonl'));
      expect(found.join('').match(/"error"/g)).toHaveLength(2);
    },
    PATIENCE,
  );

  test(
    'reads and writes Parquet',
    () => {
      const good = WHOLE.map(({ id, text }) => JSON.stringify({ id: String(id), text }));
      writeFileSync(at('good.jsonl'), `${good.sort().join('\n')}\n`);
      execFileSync(PYTHON, ['-c', CONVERT, 'in', at('good.jsonl'), at('in.parquet')], { stdio: 'pipe' });
      attribute('in.parquet', 'out.parquet');
      execFileSync(PYTHON, ['-c', CONVERT, 'out', at('out.parquet'), at('back.jsonl')], { stdio: 'pipe' });
      const lines = (text: string) => text.trimEnd().split('\n').sort();
      expect(lines(readFileSync(at('back.jsonl'), 'utf8'))).toEqual(lines(filtered('good.jsonl')));
    },
    PATIENCE,
  );
});
