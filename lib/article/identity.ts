/** Query parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|at_\w+|_ga|amp)$/i;

/** Hosts that serve the same articles: www., m., amp. and none. */
function bareHost(url: URL): string {
  return url.hostname.replace(/^(?:www|m|amp|mobile)\./, '');
}

/** Whether two addresses are of one site, its mobile and AMP hosts among them. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  return bareHost(a) === bareHost(b) && a.protocol === b.protocol && a.port === b.port;
}

function clean(url: URL): string {
  const cleaned = new URL(url);
  cleaned.hash = '';
  for (const name of Array.from(cleaned.searchParams.keys())) {
    if (TRACKING.test(name)) cleaned.searchParams.delete(name);
  }
  return cleaned.href;
}

/**
 * The identity of an article: its own address without tracking, or what the
 * page calls canonical when that is an article on the same site. A page could
 * otherwise claim another's notes.
 *
 * @param address the address as the browser gives it, never as the page does
 * @throws TypeError when `address` is no URL
 */
export function articleIdentity(address: string, canonical?: string): string {
  const own = new URL(address);
  if (canonical === undefined || !URL.canParse(canonical)) return clean(own);
  const claimed = new URL(canonical);
  return clean(isSameSite(canonical, address) && claimed.pathname !== '/' ? claimed : own);
}
