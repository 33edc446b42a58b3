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

/**
 * Rendered by React and by Vue. `draw` with another run makes every node anew, `patch` changes texts in place and adds
 * paragraphs.
 */
const drawn = (imports: string, render: string) => `
  ${imports}
  const story = (h, run, texts) => h('article', null, [h('h1', { key: 'title' }, 'The kiln'),
    ...texts.map((text, i) => h('p', { key: run + '-' + i }, text))]);
  let texts = ${JSON.stringify(STORY)};
  let now = 0;
  ${render}
  window.draw = (run) => show(now = run, texts);
  window.patch = (next) => show(now, texts = next);
  window.draw(0);`;
export const REACT = drawn(
  "import '/react.js'; import '/react-dom.js';",
  `const root = ReactDOM.createRoot(document.getElementById('app'));
  const show = (run, all) => ReactDOM.flushSync(() => root.render(story(React.createElement, run, all)));`,
);
export const VUE = drawn(
  "import { createApp, h, shallowRef } from '/vue.js';",
  `const shown = shallowRef([0, texts]);
  createApp({ render: () => story(h, ...shown.value) }).mount('#app');
  const show = (run, all) => { shown.value = [run, all]; };`,
);
/** What the pages ask for, by address. */
export const LIBRARIES: Readonly<Record<string, string>> = {
  '/react.js': 'node_modules/react/umd/react.production.min.js',
  '/react-dom.js': 'node_modules/react-dom/umd/react-dom.production.min.js',
  '/vue.js': 'node_modules/vue/dist/vue.runtime.esm-browser.prod.js',
};

/** Patched by hand: a fragment between empty text nodes and comments, texts replaced in place, blocks moved. */
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

/** Each with its page, and what makes it anew there. */
export const REMAKES: [what: string, path: string, change: () => void][] = [
  [
    'the article is written anew as markup',
    '/kiln',
    () => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = `${main.innerHTML}`;
    },
  ],
  ['React makes every node anew', '/react', () => (window as unknown as { draw(run: number): void }).draw(1)],
  ['Vue makes every node anew', '/vue', () => (window as unknown as { draw(run: number): void }).draw(1)],
  [
    'text nodes are patched in place',
    '/patched',
    () => {
      for (const p of document.querySelectorAll('p'))
        p.replaceChildren(document.createTextNode(p.textContent ?? ''));
    },
  ],
  [
    'text nodes are split',
    '/kiln',
    () => {
      for (const p of document.querySelectorAll('p')) {
        for (let at = p.firstChild as Text; at.data.length > 30; ) at = at.splitText(30);
      }
    },
  ],
  [
    'links come into the text',
    '/kiln',
    () => {
      const text = document.querySelectorAll('p')[2]?.firstChild as Text;
      const link = document.createElement('a');
      link.href = '/mortar';
      const at = text.splitText(16);
      at.splitText(20);
      at.replaceWith(link);
      link.append(at);
    },
  ],
];

/** A live blog: each entry with its time, the newest on top. */
export const BLOG = html(
  'The kiln: live',
  STORY.slice(3),
  `const article = document.querySelector('article');
  window.post = (time, texts) => {
    const entry = document.createElement('section');
    entry.innerHTML = '<h2></h2>' + texts.map(() => '<p></p>').join('');
    [time, ...texts].forEach((text, i) => { entry.children[i].textContent = text; });
    article.querySelector('h1').after(entry);
  };
  window.post('10:15', ${JSON.stringify(STORY.slice(0, 3))});`,
).replace(
  '</head>',
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"The kiln: live"}</script></head>',
);
