import { readDate, toIso } from '@/lib/article/written-date.ts';
import type { Expected } from './outlet-pages.ts';

/** What a tool read of a page; absent is undefined or empty. */
export interface ReadPage {
  title: string;
  published: string;
  language: string;
  canonical: string;
  authors: string[];
  /** Paragraphs, subheadings and list items of the body, in order. */
  paragraphs: string[];
  /** All that is taken for the article's text. */
  text: string;
}

/** White space, soft hyphens and the shapes of quotes and dashes aside. */
export function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const HAS_ZONE = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * The same moment; or the same clock where one names no zone, or the same day
 * where one gives no more.
 */
export function isSameDate(got: string, wanted: string | null | undefined): boolean {
  if (!wanted) return got === '';
  const date = readDate(got);
  if (!date || wanted.length === 10 || date.time === null) return date?.day === wanted.slice(0, 10);
  const read = toIso(date);
  if (!HAS_ZONE.test(read)) return read.slice(0, 16) === wanted.slice(0, 16);
  return Math.abs(Date.parse(read) - Date.parse(wanted)) < 60_000;
}

const withoutStroke = (address: string) => address.replace(/\/$/, '');

export const COLUMNS = ['title', 'date', 'language', 'canonical', 'first', 'last', 'furniture'] as const;

export type Column = (typeof COLUMNS)[number];

/** Which of the columns are right. */
export function compare(got: ReadPage, wanted: Expected): Record<Column, boolean> {
  const text = plain(got.text);
  return {
    title: plain(got.title) === plain(wanted.title),
    date: isSameDate(got.published, wanted.published),
    language: got.language === wanted.language,
    canonical: withoutStroke(got.canonical) === withoutStroke(wanted.canonical),
    first: plain(got.paragraphs[0] ?? '') === plain(wanted.first),
    last: plain(got.paragraphs.at(-1) ?? '') === plain(wanted.last),
    furniture: text !== '' && wanted.not.every((string) => !text.includes(plain(string))),
  };
}

/** The offset that a date names, if it names one. */
export function offsetOf(published: string): string {
  return /T.*?(Z|[+-]\d{2}:\d{2})$/.exec(published)?.[1]?.replace('+00:00', 'Z') ?? '';
}
