import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ExtensionFirefox } from './firefox.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const RUN = `axe.run(document, ${JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'] })})`;

/** What axe has against a page in Firefox, each with the first place where. */
export async function violationsIn(firefox: ExtensionFirefox, context: string): Promise<unknown[]> {
  if (!(await firefox.evaluate<boolean>(context, `typeof axe === 'object'`))) {
    await firefox.evaluate(context, `(() => { ${AXE} })()`);
  }
  return firefox.evaluate<unknown[]>(
    context,
    `${RUN}.then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))`,
  );
}
