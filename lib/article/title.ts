import { bare } from './outlet.ts';

/** Between a headline and the site's name. */
const SEPARATOR = /\s+(?:[|–—\-:·•»/]|::|\/\/)\s+/;

/**
 * A title without the name of its site, as OpenGraph and `<title>` have it behind
 * or before: `It happened | The Example`.
 *
 * @param names what the site may be called
 */
export function withoutSite(title: string, names: readonly string[]): string {
  const known = names.map(bare).filter((name) => name.length > 1);
  let shown = title.trim();
  for (;;) {
    const parts = shown.split(SEPARATOR);
    const isSite = (part: string | undefined) =>
      part !== undefined && known.some((name) => bare(part) === name);
    if (parts.length < 2) return shown;
    const last = parts.at(-1) ?? '';
    if (isSite(last))
      shown = shown
        .slice(0, shown.lastIndexOf(last))
        .replace(/\s+\S{1,2}\s*$/, '')
        .trim();
    else if (isSite(parts[0])) {
      shown = shown
        .slice((parts[0] ?? '').length)
        .replace(/^\s+\S{1,2}\s+/, '')
        .trim();
    } else return shown;
  }
}

/** As a reader sees it: no soft hyphens, no other spaces than one. */
export function asShown(title: string): string {
  return title
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
