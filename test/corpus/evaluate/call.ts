/** What `npm run eval` was asked for. */

export const USAGE = `usage: npm run eval -- --corpus PATH… [--gold PATH…] [options]

  --corpus PATH…    files, one document a line: {"id", "text", "attributions": [{"source", "cue", "content"}]},
                    or folders of such files (train.jsonl, which the model learned from, is left out there)
  --gold PATH…      who the sources really are and who states each figure, for the same ids; in a folder that
                    --corpus names, such files are found without it
  --flat            without attributions inside others' contents; --nested with them. Neither: as the gold has
                    them (a corpus of 200 attributions or more, none inside another, was annotated without)
  --errors N        the N worst attributions: text, gold and prediction side by side
  --confusions N    the N worst confusions of sources, and of figures
  --calibration     how often what has a confidence of 0.8 is right
  --ablate          each part switched off by itself: what it adds, what it costs
`;

export interface Call {
  readonly corpora: readonly string[];
  readonly gold: readonly string[];
  /** Whether nested attributions count; null: as the gold has them. */
  readonly nested: boolean | null;
  readonly errors: number;
  readonly confusions: number;
  readonly calibration: boolean;
  readonly ablate: boolean;
}

/** @returns what was asked for, or a sentence that says what is wrong with the call. */
export function parseCall(argv: readonly string[]): Call | string {
  const paths: Record<'--corpus' | '--gold', string[]> = { '--corpus': [], '--gold': [] };
  const counts: Record<'--errors' | '--confusions', number> = { '--errors': 0, '--confusions': 0 };
  const flags = new Set<string>();
  let list: string[] | null = null;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--corpus' || word === '--gold') list = paths[word];
    else if (word === '--errors' || word === '--confusions') {
      list = null;
      const count = Number(argv[++i] ?? '');
      if (!Number.isInteger(count) || count < 1) return `${word} takes a number, for example ${word} 20.`;
      counts[word] = count;
    } else if (['--flat', '--nested', '--calibration', '--ablate'].includes(word)) {
      list = null;
      flags.add(word);
    } else if (word.startsWith('-') || list === null) return `there is no ${word}.`;
    else list.push(word);
  }
  if (paths['--corpus'].length === 0) return 'say which corpus.';
  if (flags.has('--flat') && flags.has('--nested')) return 'give --flat or --nested, not both.';
  return {
    corpora: paths['--corpus'],
    gold: paths['--gold'],
    nested: flags.has('--flat') ? false : flags.has('--nested') ? true : null,
    errors: counts['--errors'],
    confusions: counts['--confusions'],
    calibration: flags.has('--calibration'),
    ablate: flags.has('--ablate'),
  };
}
