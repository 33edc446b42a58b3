/** Pages whose article does not stand in the document itself, for `trees.test.ts`. */
import { html, STORY } from './movingPages.ts';

export const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The kiln</title><meta property="og:type" content="article"></head>';
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('');
const tree = (content: string) => `<template shadowrootmode="open">${content}</template>`;
/** Each paragraph in a component of its own: every other one shows what it is given, the rest hold their words. */
const blocks = STORY.map((text, i) =>
  i % 2 === 0
    ? `<text-block>${tree('<p><slot></slot></p>')}${text}</text-block>`
    : `<text-block>${tree(`<p>${text}</p>`)}</text-block>`,
).join('');
const written = JSON.stringify(html('The kiln', STORY)).replaceAll('</', '<\\/');

/** Where the article stands; its own text is the same on all pages. */
const BODIES: readonly (readonly [way: string, body: string])[] = [
  ['in one tree', `<story-view>${tree(`<article><h1>The kiln</h1>${paragraphs}</article>`)}</story-view>`],
  [
    'in a tree within a tree',
    `<page-view>${tree(`<main><story-view>${tree(`<h1>The kiln</h1>${paragraphs}`)}</story-view></main>`)}</page-view>`,
  ],
  ['in paragraphs with a tree each', `<article><h1>The kiln</h1>${blocks}</article>`],
  ['in a frame', '<h1>Reader</h1><iframe src="/inner" style="width:960px;height:700px"></iframe>'],
  [
    'in a frame that its page wrote',
    `<iframe style="width:960px;height:700px"></iframe>
    <script>document.querySelector('iframe').srcdoc = ${written}</script>`,
  ],
];

/** Each way with the address of its page. */
export const WAYS: readonly (readonly [way: string, address: string])[] = BODIES.map(([way]) => [
  way,
  `/${way.replaceAll(' ', '-')}`,
]);

/** The whole site, by address. */
export const TREE_PAGES: Readonly<Record<string, { readonly body: string; readonly type?: string }>> = {
  '/inner': { body: html('The kiln', STORY) },
  '/favicon.ico': { body: '', type: 'image/x-icon' },
  '/small': {
    body: `${HEAD}<body><h1>All stories</h1><iframe src="/inner" style="width:300px;height:250px"></iframe>`,
  },
  ...Object.fromEntries(
    BODIES.map(([way, body]) => [`/${way.replaceAll(' ', '-')}`, { body: `${HEAD}<body>${body}` }]),
  ),
};
