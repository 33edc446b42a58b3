import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const LAUNCH = fileURLToPath(new URL('../../lib/command-line/launch.mjs', import.meta.url));

function launch(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCH, ...args], {
    encoding: 'utf8',
    cwd: path.dirname(LAUNCH),
  });
  return { status, stdout, stderr };
}

describe('launch', () => {
  it.each([
    [[], 'say what to run'],
    [['fly'], 'say what to run, one of: start, test, analyze'],
    [['constructor'], 'say what to run'],
  ])('%j is refused in a sentence', (args, sentence) => {
    const { status, stdout, stderr } = launch(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it.each([
    [['start', '--fly'], 'use it as: npm start'],
    [['start', 'a.html', 'b.html'], 'use it as: npm start'],
    [['start', '--headless', 'nowhere.html'], 'There is no file'],
  ])('%j reaches the command, which says what is wrong', (args, sentence) => {
    const { status, stdout, stderr } = launch(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});
