/** Query parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|ysclid|msclkid|wbraid|gbraid|mc_[ce]id|igshid?|ref|ref_src|ref_url|referrer|cmpid|cmp|ocid|at_\w+|_ga|_gl|amp|outputType|ICID|guccounter|feature|frsc|from_source|sphrase_id)$/i;

/** Such words too, where the path alone says which article it is. */
const REFERRAL = /^(?:from|place|source|src|via|share|shared|campaign|partner|rss|tg|fb|twitter|country)$/i;

/** A number as systems count their articles, or a headline in an address. */
const SAYS_WHICH = /\d{5,}|(?:[\p{L}\d]+[-_]){3,}[\p{L}\d]+/u;

/** The hosts of one outlet, each with all that is below it. */
export type SiteHosts = readonly string[];

/** Hosts that serve the same articles: www., m., amp. and none. */
function bareHost(url: URL): string {
  return url.hostname.replace(/^(?:www|m|amp|mobile|wap|touch)\./, '');
}

function isBelow(url: URL, hosts: SiteHosts): boolean {
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

/**
 * Whether two addresses are of one site: the same host, its mobile and AMP hosts
 * among them, or two of the hosts that one outlet is known to have. What lies
 * above a host that is not known may be anyone's, as every blog of a platform is.
 */
export function isSameSite(one: string, other: string, hosts: SiteHosts = []): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  if (a.protocol !== b.protocol || a.port !== b.port) return false;
  return bareHost(a) === bareHost(b) || (isBelow(a, hosts) && isBelow(b, hosts));
}

/** An address without what says where the reader came from. */
export function cleanAddress(address: string | URL): string {
  const cleaned = new URL(address);
  cleaned.hash = '';
  cleaned.username = '';
  cleaned.password = '';
  const saysWhich = () => SAYS_WHICH.test(decodedPath(cleaned));
  for (const name of Array.from(cleaned.searchParams.keys())) {
    if (TRACKING.test(name) || (REFERRAL.test(name) && saysWhich())) cleaned.searchParams.delete(name);
  }
  return cleaned.href;
}

function decodedPath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** A site's front, in any of its languages. */
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:index\.\w+|home|main)?\/?$/i;

/** True for the front, or a section above the article that no article's address looks like. */
function standsAbove(claimed: URL, own: URL): boolean {
  if (FRONT.test(claimed.pathname)) return claimed.search === '' || !FRONT.test(own.pathname);
  const folder = claimed.pathname.replace(/\/?$/, '/');
  const isPrefix = own.pathname.startsWith(folder) && own.pathname.length > folder.length;
  return isPrefix && !/\d|-.*-/.test(claimed.pathname);
}

/** Why what a page calls its address is not believed. */
export type NotBelieved = 'no-address' | 'another-site' | 'front' | 'of-what-was-loaded-before';

/**
 * What a page calls its article's address, when that can be believed: an article
 * on the same site. A page could otherwise claim another's notes.
 *
 * @param own the address as the browser gives it
 */
export function believe(
  claim: string,
  own: string,
  hosts: SiteHosts = [],
): { address: string } | { refused: NotBelieved } {
  if (!URL.canParse(claim, own)) return { refused: 'no-address' };
  const claimed = new URL(claim, own);
  const address = new URL(own);
  if (!/^https?:$/.test(claimed.protocol)) return { refused: 'no-address' };
  // Old templates say http of themselves; the other way round anyone could.
  if (claimed.protocol === 'http:' && address.protocol === 'https:') claimed.protocol = 'https:';
  if (!isSameSite(claimed.href, own, hosts)) return { refused: 'another-site' };
  if (standsAbove(claimed, address)) return { refused: 'front' };
  return { address: cleanAddress(claimed) };
}

/**
 * The identity of an article that a page's side names as its own: what a reading
 * gave it, believed only on the sender's own site; else the sender's address.
 *
 * @param address the address as the browser gives it, never as the page does
 * @throws TypeError when `address` is no URL
 */
export function articleIdentity(address: string, named: string | undefined, hosts: SiteHosts = []): string {
  const believed = named === undefined ? null : believe(named, address, hosts);
  return believed && 'address' in believed ? believed.address : cleanAddress(address);
}

/**
 * The address at which a page is now. What the browser says of a message's
 * sender is where the document was loaded from, in Chromium 156 and Firefox 153:
 * `history.pushState` changes the page's own word alone, within its origin.
 */
export function addressNow(sender: string, page: string): string {
  return URL.canParse(page) && new URL(page).origin === new URL(sender).origin ? page : sender;
}

/** `/amp/` and `?amp=1` aside: an address on a mobile host or an AMP path, as the main site has it. */
export function withoutAmp(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/\/amp\/?$/, '/').replace(/^\/amp(?=\/)/, '');
  return url.href;
}
