import { describe, expect, test } from 'vitest';
import {
  hostOfPattern,
  listedPatterns,
  patternOf,
  siteOf,
  splitOrigins,
  whyClosed,
} from '@/lib/settings/site.ts';

const HOSTS = new Set(['akipress.com', '24.kg', 'thediplomat.com']);

test.each<[string, string | null]>([
  ['https://thediplomat.com/2019/11/a/', 'thediplomat.com'],
  ['https://www.thediplomat.com/', 'thediplomat.com'],
  ['http://en.kg.akipress.com:8080/x', 'akipress.com'],
  ['https://notthediplomat.com/', 'notthediplomat.com'],
  ['https://thediplomat.com.evil.org/', 'thediplomat.com.evil.org'],
  ['https://www.example.org/', 'example.org'],
  ['https://m.example.org/', 'example.org'],
  ['https://amp.example.org/', 'example.org'],
  ['https://EXAMPLE.org/', 'example.org'],
  // Other people's sites below one domain stay apart.
  ['https://one.blogspot.com/', 'one.blogspot.com'],
  ['https://www.gov.kz/', 'gov.kz'],
  ['https://m.com/', 'm.com'],
  ['http://localhost:3000/', 'localhost'],
  ['http://192.168.1.1/', '192.168.1.1'],
  ['https://пример.рф/', 'xn--e1afmkfd.xn--p1ai'],
  ['about:blank', null],
  ['chrome://version/', null],
  ['file:///home/a.html', null],
  ['no address', null],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address, HOSTS)).toBe(site);
});

test.each<[string, string | null]>([
  ['https://www.gov.kz/x?y#z', '*://www.gov.kz/*'],
  ['http://example.org:8080/', '*://example.org/*'],
  ['about:blank', null],
])('%s asks for %s', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});

test('the pattern of a listed host holds what is below it', () => {
  expect(listedPatterns(HOSTS)).toEqual(['*://*.24.kg/*', '*://*.akipress.com/*', '*://*.thediplomat.com/*']);
});

test.each([
  ['*://example.org/*', 'example.org'],
  ['http://*.example.org/*', '*.example.org'],
  ['*://*/*', '*'],
])('%s is shown as %s', (pattern, host) => {
  expect(hostOfPattern(pattern)).toBe(host);
});

describe('what the browser grants', () => {
  const listed = ['*://*.24.kg/*', '*://*.thediplomat.com/*'];
  test.each<[string, string[], { added: string[]; missing: string[] }]>([
    ['the listed ones alone', listed, { added: [], missing: [] }],
    ['nothing', [], { added: [], missing: listed }],
    [
      'one more',
      ['*://b.org/*', ...listed, '*://a.org/*'],
      { added: ['*://a.org/*', '*://b.org/*'], missing: [] },
    ],
    [
      'a listed one scheme by scheme',
      ['http://*.24.kg/*', 'https://*.24.kg/*'],
      { added: [], missing: ['*://*.thediplomat.com/*'] },
    ],
    ['all sites', ['*://*/*'], { added: ['*://*/*'], missing: [] }],
    ['other schemes', [...listed, 'file:///*', 'chrome://favicon/*'], { added: [], missing: [] }],
  ])('%s', (_, origins, expected) => {
    expect(splitOrigins(origins, listed)).toEqual(expected);
  });
});

describe('where no extension may run', () => {
  test.each<[string, string | null, string | null]>([
    // address, in Chromium, in Firefox
    ['https://example.org/', null, null],
    ['http://example.org/a.pdf.html', null, null],
    ['https://example.org/report.pdf', 'pdf', 'pdf'],
    ['https://example.org/REPORT.PDF?x=1', 'pdf', 'pdf'],
    ['chrome://version/', 'browser', 'browser'],
    ['edge://settings/', 'browser', 'browser'],
    ['about:addons', 'browser', 'browser'],
    ['view-source:https://example.org/', 'browser', 'browser'],
    ['chrome-extension://abc/popup.html', 'browser', 'browser'],
    ['moz-extension://abc/popup.html', 'browser', 'browser'],
    ['devtools://devtools/', 'browser', 'browser'],
    ['data:text/html,x', 'browser', 'browser'],
    ['', 'browser', 'browser'],
    ['file:///home/a.html', 'file', 'file'],
    ['https://chromewebstore.google.com/detail/x', 'browser', null],
    ['https://chrome.google.com/webstore/detail/x', 'browser', null],
    ['https://chrome.google.com/other', null, null],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'browser', null],
    ['https://addons.mozilla.org/firefox/', null, 'browser'],
    ['https://support.mozilla.org/', null, 'browser'],
    ['https://accounts.firefox.com/', null, 'browser'],
    ['https://api.accounts.firefox.com/', null, 'browser'],
    ['https://www.mozilla.org/', null, null],
  ])('%s', (address, inChromium, inFirefox) => {
    expect(whyClosed(address, false)).toBe(inChromium);
    expect(whyClosed(address, true)).toBe(inFirefox);
  });
});
