import { counter } from '../counter.ts';

const count = counter('ar');

/** What is counted most, in Arabic's six forms. */
export const sources = (n: number) =>
  count(n, {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: 'مصادر',
    many: 'مصدرًا',
    other: 'مصدر',
  });
export const claims = (n: number) =>
  count(n, { zero: 'لا أقوال', one: 'قول واحد', two: 'قولان', few: 'أقوال', many: 'قولًا', other: 'قول' });
export const numbers = (n: number) =>
  count(n, { zero: 'لا أرقام', one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم' });
export const articles = (n: number) =>
  count(n, {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: 'مقالات',
    many: 'مقالًا',
    other: 'مقال',
  });

/** The same after a preposition or a noun, where the dual ends differently. */
export const ofSources = (n: number) =>
  count(n, { one: 'مصدر واحد', two: 'مصدرين', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' });
export const ofClaims = (n: number) =>
  count(n, { one: 'قول واحد', two: 'قولين', few: 'أقوال', many: 'قولًا', other: 'قول' });
export const ofArticles = (n: number) =>
  count(n, { one: 'مقال واحد', two: 'مقالين', few: 'مقالات', many: 'مقالًا', other: 'مقال' });
