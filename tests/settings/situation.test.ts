import { expect, test } from 'vitest';
import { type Situation, situationOf, type TabFacts } from '@/lib/settings/situation.ts';

const NEWS: TabFacts = {
  url: 'https://vlast.kz/x',
  isFirefox: false,
  isListed: true,
  isGranted: true,
  site: 'on',
  answer: { state: 'article' },
};
const OTHER: TabFacts = {
  ...NEWS,
  url: 'https://example.org/',
  isListed: false,
  isGranted: false,
  answer: null,
};
const says = (state: NonNullable<TabFacts['answer']>['state']) => ({ answer: { state } });

test.each<[string, TabFacts, Situation]>([
  ['an article', NEWS, 'article'],
  ['being read', { ...NEWS, ...says('reading') }, 'reading'],
  ['no article', { ...NEWS, ...says('not-article') }, 'not-article'],
  ['paused', { ...NEWS, ...says('paused'), site: 'paused' }, 'paused'],
  ['paused, and the page has not looked yet', { ...NEWS, site: 'paused' }, 'paused'],
  ['resumed, and the page has not looked yet', { ...NEWS, ...says('paused') }, 'reading'],
  ['paused, on a page that is not read', { ...OTHER, site: 'paused' }, 'paused'],
  ['off', { ...NEWS, ...says('off'), site: 'off' }, 'off'],
  ['off, on a page that is not read', { ...OTHER, site: 'off' }, 'off'],
  ['turned on, and the page has not looked yet', { ...NEWS, ...says('off') }, 'reading'],
  ['off, where the page alone knows it', { ...NEWS, ...says('off'), url: undefined }, 'off'],
  ['an article whose address is not told', { ...NEWS, url: undefined, isListed: false }, 'article'],
  ['a site that is not listed', OTHER, 'unlisted'],
  ['one whose address is not told', { ...OTHER, url: undefined }, 'unlisted'],
  ['one that was read once', { ...OTHER, ...says('article') }, 'article'],
  ['one that was added, open since before', { ...OTHER, isGranted: true }, 'stale'],
  ['a listed site, open since before', { ...NEWS, answer: null }, 'stale'],
  ['a listed site that the browser withholds', { ...NEWS, answer: null, isGranted: false }, 'withheld'],
  ['withheld, and read once', { ...NEWS, isGranted: false }, 'article'],
  ['a page of the browser', { ...OTHER, url: 'chrome://version/' }, 'closed'],
  ['a page of the browser during a pause', { ...OTHER, url: 'about:blank', site: 'paused' }, 'closed'],
  ['a shop in its own browser', { ...OTHER, url: 'https://addons.mozilla.org/', isFirefox: true }, 'closed'],
  ['a shop in another browser', { ...OTHER, url: 'https://addons.mozilla.org/' }, 'unlisted'],
  ['a PDF of a listed site', { ...NEWS, url: 'https://vlast.kz/a.pdf', answer: null }, 'closed'],
  ['a page that is only called like a PDF', { ...NEWS, url: 'https://vlast.kz/a.pdf' }, 'article'],
])('%s', (_, facts, expected) => {
  expect(situationOf(facts)).toBe(expected);
});
