/** Markup whose holes are filled with text, never with markup, so that a page's words stay words. */
export interface Markup {
  readonly text: string;
}

type Hole = string | Markup | readonly (string | Markup)[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template's markup; each string in a hole is escaped for both text and quoted attributes. */
export function markup(literals: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return { text: literals.reduce((whole, literal, i) => whole + filled(holes[i - 1] ?? '') + literal) };
}

/** Text of our own that is markup already. Never for anything from a page. */
export function raw(text: string): Markup {
  return { text };
}

function filled(hole: Hole): string {
  if (typeof hole === 'string') return hole.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
  return 'text' in hole ? hole.text : hole.map(filled).join('');
}
