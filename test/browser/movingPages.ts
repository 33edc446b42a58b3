/** Pages that go on by themselves, for `moving.test.ts`: their texts, and what makes them move. */

export const STORY = [
  '“The kiln will be lit again before the first frost,” said Petra Lindqvist, who has run the pottery since 2009, and who spent most of the summer looking for somebody to mend its chimney.',
  'The mason found the flue cracked from the damper to the cap. He took down forty courses of brick, numbered every one with chalk, and laid them in rows on the grass behind the drying shed.',
  '“I had not seen mortar like that in thirty years,” the mason, Owen Pryce, said on Tuesday, and showed a lump of it that he keeps on the dashboard of his van, wrapped in a page of newsprint.',
  'Rain held the work up for nine days. A tarpaulin was lent by the rowing club, and the village hall lent trestles, on which the lids and handles of two hundred jugs were left to dry meanwhile.',
  '“We lost three orders and we kept the rest,” Lindqvist said. She expects to fire the kiln for two nights and a day, with ash and birch from the estate, as the pottery has always done.',
];
export const LATE =
  '“It is a fine thing to see smoke there again,” said Councillor Dafydd Bowen, who lives across the lane and has complained about it on four occasions since he moved into the old chapel house.';
export const SECOND = [
  '“The lighthouse will be painted in spring,” said Harbour Captain Ines Carvalho on Friday, after the last of the scaffolding had been brought over on the supply boat from the mainland yard.',
  'The tower has stood without its red band for two winters. Salt had got under the old paint, which came away in sheets as large as doors and was found as far off as the golf course.',
  '“From the sea you could not tell it from the chapel,” said Tomas Reis, a pilot, who had steered by the band for eleven years and had written to the ministry about it more than once.',
  'The new paint comes in drums of sixty litres. Two coats are needed, and a third on the weather side, where the spray reaches the gallery in a north-westerly and freezes there in January.',
];

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
export const html = (title: string, texts: readonly string[], script = '') => `<!doctype html><html lang="en">
<head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<style>body { background: #fff; color: #111 } body.night { background: #10131a; color: #e8e8e8 }</style></head>
<body><nav><a href="/">Home</a></nav><main id="app"><article><h1>${title}</h1>${paragraphs(texts)}</article></main>
<script type="module">${script}</script></body></html>`;

/** Renders with Preact, which is React's way: the same component, new keys, so that every node is made anew. */
export const PREACT = `
  import { h, render } from '/preact.mjs';
  const texts = ${JSON.stringify(STORY)};
  const Story = ({ run, more }) => h('article', null, h('h1', null, 'The kiln'),
    [...texts, ...more].map((text) => h('p', { key: run + text }, text)));
  document.getElementById('app').textContent = '';
  window.draw = (run, more = []) => render(h(Story, { run, more }), document.getElementById('app'));
  window.draw(0);`;

/** Renders as Vue does: a fragment between empty text nodes, texts patched in place, blocks moved. */
export const PATCHED = `
  const article = document.querySelector('article');
  window.patch = (texts) => {
    const old = [...article.querySelectorAll('p')];
    texts.forEach((text, i) => {
      const p = old[i] ?? document.createElement('p');
      if (!old[i]) article.insertBefore(p, article.lastChild);
      if (p.textContent === text) return;
      p.replaceChildren(document.createComment('v-if'), document.createTextNode(text), document.createTextNode(''));
    });
    for (const p of old.slice(texts.length)) p.remove();
  };
  article.prepend(document.createTextNode(''));
  article.append(document.createTextNode(''));`;
