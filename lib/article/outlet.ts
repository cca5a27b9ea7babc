import { foldWord } from '@/lib/text/fold.ts';
import type { Found, Refuse } from './found.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { isSameSite, type SiteHosts } from './identity.ts';

/** What the pack knows of the site that an article stands on. */
export interface KnownOutlet {
  name: string;
  /** Each with all that is below it. */
  hosts: SiteHosts;
  languages: readonly string[];
  /** IANA name of the zone in which it dates. */
  zone?: string | undefined;
}

/** Looks outlets up by an address: its host, or the nearest listed one above it. */
export function outletFinder(outlets: readonly KnownOutlet[]): (address: string) => KnownOutlet | null {
  const byHost = new Map(outlets.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)));
  return (address) => {
    const { hostname } = new URL(address);
    for (let host = hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
      const outlet = byHost.get(host);
      if (outlet) return outlet;
    }
    return null;
  };
}

/** Letters and figures alone, for comparing names. */
export function bare(name: string): string {
  return foldWord(name, 0, name.length);
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('абвгдезийклмнопрстуфыэ', (letter, at) => [letter, 'abvgdeziiklmnoprstufye'.charAt(at)]),
);

const LATIN_OF_TWO: Readonly<Record<string, string>> = {
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ю: 'yu',
  я: 'ya',
  ё: 'e',
  ъ: '',
  ь: '',
};

/** A name in Latin letters, as hosts spell those of Russian. */
function inLatin(name: string): string {
  return Array.from(bare(name), (letter) => LATIN[letter] ?? LATIN_OF_TWO[letter] ?? letter).join('');
}

/** Whether a name is one of those that an outlet goes by, or begins with it: `BBC News Kyrgyz`. */
export function isOutletName(name: string, outlets: readonly string[]): boolean {
  return outlets.some((outlet) => {
    const [one, other] = [inLatin(name), inLatin(outlet)];
    return other !== '' && (one === other || name.toLowerCase().startsWith(`${outlet.toLowerCase()} `));
  });
}

/** Whether a name could be that of a host: `The Example Times` of `exampletimes.com`. */
function resemblesHost(name: string, host: string): boolean {
  const letters = inLatin(name).replace(/^the/, '');
  const labels = host.split('.').slice(0, -1).map(bare);
  const initials = bare(name.replace(/(\p{L})\p{L}*/gu, '$1'));
  return labels.some(
    (label) =>
      label.length > 2 &&
      (letters.includes(label) || (letters.length > 2 && label.includes(letters)) || label === initials),
  );
}

interface Said {
  article: JsonLdArticle | null;
  siteName: string | undefined;
  documentTitle: string;
}

/**
 * The name of the outlet: the pack's for a site that it knows. What a page calls
 * its publisher counts when something else speaks for it too: an article of an
 * agency names the agency.
 */
export function decideOutlet(
  { article, siteName, documentTitle }: Said,
  address: string,
  known: KnownOutlet | null,
  refuse: Refuse,
): Found<string> {
  if (known) return { value: known.name, from: 'pack' };
  const { hostname } = new URL(address);
  const publisher = article?.publisher;
  if (publisher !== undefined) {
    const url = article?.publisherUrl;
    const isThere = url !== undefined && URL.canParse(url, address);
    const isOwn = isThere
      ? isSameSite(new URL(url, address).href.replace(/^http:/, new URL(address).protocol), address)
      : resemblesHost(publisher, hostname) ||
        bare(siteName ?? '') === bare(publisher) ||
        bare(documentTitle).endsWith(bare(publisher));
    if (isOwn) return { value: publisher, from: 'json-ld' };
    refuse({ field: 'outlet', value: publisher, from: 'json-ld', reason: 'not-this-host' });
  }
  if (siteName) return { value: siteName, from: 'meta' };
  return { value: hostname.replace(/^www\./, ''), from: 'address' };
}
