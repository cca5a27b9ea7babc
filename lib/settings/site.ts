/** Sites as the reader knows them, and addresses at which no extension may run. */

/** Hosts that serve what the bare one does. */
const SAME_SITE = /^(?:www|m|amp|mobile)\./;

function httpUrl(address: string): URL | null {
  const url = URL.parse(address);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}

/** The listed host that an address belongs to, if any: `en.akipress.com` is `akipress.com`. */
export function listedHost(address: string, hosts: ReadonlySet<string>): string | null {
  const url = httpUrl(address);
  if (!url) return null;
  for (let host = url.hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    if (hosts.has(host)) return host;
  }
  return null;
}

/**
 * What the reader calls the site of an address: a listed host with all that is
 * below it, else the host without `www.` and its like. Not the registrable
 * domain: under `blogspot.com` or `gov.kz` that would be other people's sites.
 * Null for what is no web page.
 */
export function siteOf(address: string, hosts: ReadonlySet<string>): string | null {
  const url = httpUrl(address);
  if (!url) return null;
  const bare = url.hostname.replace(SAME_SITE, '');
  return listedHost(address, hosts) ?? (bare.includes('.') ? bare : url.hostname);
}

/** The match pattern that asks for the one host of an address; null for what is no web page. */
export function patternOf(address: string): string | null {
  const url = httpUrl(address);
  return url && `*://${url.hostname}/*`;
}

/** The match patterns of the listed hosts, as the manifest has them. */
export function listedPatterns(hosts: Iterable<string>): string[] {
  return Array.from(hosts, (host) => `*://*.${host}/*`).sort();
}

/**
 * What the browser grants, split into what the reader added and what of the
 * listed patterns is missing. A browser may name a pattern once for each scheme
 * (`http://…`, `https://…`); a grant for all sites holds every listed one.
 */
export function splitOrigins(
  origins: readonly string[],
  listed: readonly string[],
): { added: string[]; missing: string[] } {
  const web = origins.filter((origin) => /^(?:\*|https?):/.test(origin));
  const anyScheme = new Set(web.map((origin) => origin.replace(/^https?:/, '*:')));
  const holdsAll = anyScheme.has('*://*/*');
  return {
    added: web.filter((origin) => !listed.includes(origin.replace(/^https?:/, '*:'))).sort(),
    missing: listed.filter((pattern) => !holdsAll && !anyScheme.has(pattern)),
  };
}

/** The host in a match pattern of ours or of the browser's settings; `*` when it is all of them. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}

/** Pages of shops, which browsers keep from all extensions. */
const CLOSED_IN_CHROMIUM: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/** Firefox' `extensions.webextensions.restrictedDomains`. */
const CLOSED_IN_FIREFOX: readonly RegExp[] = [
  /^https:\/\/(?:addons|discovery|install|support)\.mozilla\.org\//,
  /^https:\/\/(?:(?:addons|content|accounts-static)\.cdn\.mozilla\.net|sync\.services\.mozilla\.com)\//,
  /^https:\/\/(?:(?:api|oauth|profile)\.)?accounts\.firefox\.com\//,
];

/**
 * Why no extension may run at an address: it is the browser's own (`chrome:`,
 * `about:`, `view-source:`, a shop for extensions), a file of the reader's, or
 * a PDF, which the browser shows in a viewer of its own. Null where one may.
 */
export function whyClosed(address: string, isFirefox: boolean): 'browser' | 'file' | 'pdf' | null {
  const url = URL.parse(address);
  if (!url) return 'browser';
  if (url.protocol === 'file:') return 'file';
  if (!httpUrl(address)) return 'browser';
  const closed = isFirefox ? CLOSED_IN_FIREFOX : CLOSED_IN_CHROMIUM;
  if (closed.some((pattern) => pattern.test(url.href))) return 'browser';
  return /\.pdf$/i.test(url.pathname) ? 'pdf' : null;
}
