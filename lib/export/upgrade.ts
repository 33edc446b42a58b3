/** Files of older versions, brought to the form of today step by step. */
import { VERSION } from './schema.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What makes of a file of one version a file of the next. */
const STEPS: Readonly<Record<number, (file: Plain) => Plain>> = { 1: fromFirst };

/**
 * @param version the file's, at least 1
 * @returns the file in today's form, as far as it can be told; to be checked by its schema
 */
export function upgraded(file: Plain, version: number): Plain {
  let now = file;
  for (let at = version; at < VERSION; at++) now = STEPS[at]?.(now) ?? now;
  return { ...now, version: VERSION };
}

/** Version 1 held one article; it knew no stance, act, relay, members, spokesmen, quantities, nor corrections. */
function fromFirst(file: Plain): Plain {
  const { article, analysis, savedAt } = file;
  const { attributions, sources, figures } = plain(analysis);
  const upgradedAnalysis = {
    attributions: list(attributions).map((one) => ({
      relayId: null,
      stance: 'neutral',
      act: 'statement',
      ...one,
    })),
    sources: list(sources).map((one) => ({ members: [], speaksFor: null, ...one })),
    // Which of them state one quantity was not known then: each is its own.
    figures: list(figures).map((one) => ({
      approximation: null,
      negated: false,
      quantityId: one.id,
      ...one,
    })),
  };
  return {
    format: file.format,
    articles: [{ article, analysis: upgradedAnalysis, corrections: [], savedAt: savedAt ?? '' }],
  };
}

function plain(value: unknown): Plain {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function list(value: unknown): Plain[] {
  return Array.isArray(value) ? value.map(plain) : [];
}
