/** Pages that hold no report, each for its own reason. */

const LINKS = Array.from(
  { length: 40 },
  (_, i) => `<li><a href="/story-${i}">Story number ${i}</a></li>`,
).join('');
/** A list of stories, with one sentence in which somebody speaks. */
export const LISTING = `<!doctype html><title>All stories</title><h1>All stories</h1><ul>${LINKS}</ul>
<p>“The harbour stays open,” said Dana Whitlock, the harbour master, on Sunday. Some 40 boats are moored there.</p>`;

/** Enough text for an article, and nobody says anything in it. */
export const QUIET = `<!doctype html><html lang="en"><meta property="og:type" content="article"><title>Moss</title>
<article><h1>Moss on the north wall</h1>${[
  'Moss grows where water lingers and light is low. It has no roots, and drinks through its leaves, so that a dry week turns it grey and a wet morning turns it green again before noon comes round.',
  'On the north wall of the garden it covers the lower stones, then thins towards the coping, where the wind dries it. Ferns have taken hold in the joints, and snails spend the winter behind them in a row.',
  'Brick suits it less than stone, and paint not at all. A rough face holds dust, dust holds water, and so the slow work begins, with a film of algae first, then cushions, then a carpet as deep as a hand.',
  'In spring the stalks rise, each with its capsule, and for a short while the carpet looks like a field seen from the air. Then the lids fall off, the spores drift, and the wall goes back to being green.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')}</article></html>`;

/** The smallest PDF that browsers open in their viewers. */
export const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
