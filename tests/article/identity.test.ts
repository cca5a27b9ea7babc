import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIdentity, believe, cleanAddress, isSameSite } from '@/lib/article/identity.ts';

describe('an address without what says where the reader came from', () => {
  test.each([
    ['as it is', 'https://a.org/x', 'https://a.org/x'],
    ['a fragment', 'https://a.org/x#comments', 'https://a.org/x'],
    ['campaign parameters', 'https://a.org/x?utm_source=t&utm_medium=s', 'https://a.org/x'],
    ['click ids', 'https://a.org/x?fbclid=1&gclid=2&yclid=3', 'https://a.org/x'],
    ['in capitals', 'https://a.org/x?UTM_Source=t', 'https://a.org/x'],
    [
      'what says which article it is stays',
      'https://a.org/x?id=5&utm_source=t&p=2',
      'https://a.org/x?id=5&p=2',
    ],
    ['a parameter that only begins alike', 'https://a.org/x?reference=5', 'https://a.org/x?reference=5'],
    [
      'a referral where the path says which article',
      'https://a.org/news:81234:x?from=p&place=q',
      'https://a.org/news:81234:x',
    ],
    ['the same word where only it may say which', 'https://a.org/show?from=5', 'https://a.org/show?from=5'],
    ['a name and a password', 'https://n:p@a.org/x', 'https://a.org/x'],
    ['the same parameter twice', 'https://a.org/x?ref=a&ref=b', 'https://a.org/x'],
    ['Cyrillic', 'https://a.org/казах?utm_source=t', 'https://a.org/%D0%BA%D0%B0%D0%B7%D0%B0%D1%85'],
  ])('%s', (_, address, identity) => {
    expect(cleanAddress(address)).toBe(identity);
  });
});

describe('what the page calls canonical', () => {
  test.each([
    ['counts on the same host', 'https://a.org/x?page=2', 'https://a.org/x', 'https://a.org/x'],
    ['counts with and without www.', 'https://www.a.org/x', 'https://a.org/y', 'https://a.org/y'],
    ['counts for a mobile host', 'https://m.a.org/x', 'https://www.a.org/y', 'https://www.a.org/y'],
    ['counts for an AMP host', 'https://amp.a.org/x', 'https://a.org/y', 'https://a.org/y'],
    ['is cleaned too', 'https://a.org/x', 'https://a.org/y?utm_source=t#z', 'https://a.org/y'],
    ['does not count on another site', 'https://evil.org/x', 'https://a.org/y', 'https://evil.org/x'],
    ['does not count on a subdomain', 'https://blog.a.org/x', 'https://a.org/y', 'https://blog.a.org/x'],
    [
      'does not count on a site that ends alike',
      'https://evil-a.org/x',
      'https://a.org/y',
      'https://evil-a.org/x',
    ],
    ['does not count on another port', 'https://a.org:8443/x', 'https://a.org/y', 'https://a.org:8443/x'],
    ['does not count over another protocol', 'http://a.org/x', 'https://a.org/y', 'http://a.org/x'],
    [
      'counts as https when an old template says http',
      'https://a.org/x',
      'http://a.org/y',
      'https://a.org/y',
    ],
    ['does not count when it is the front', 'https://a.org/x', 'https://a.org/', 'https://a.org/x'],
    [
      'does not count when it is a front in a language',
      'https://a.org/ru/x-1',
      'https://a.org/ru/',
      'https://a.org/ru/x-1',
    ],
    ['does not count when it is the index', 'https://a.org/x', 'https://a.org/index.php', 'https://a.org/x'],
    [
      'does not count when it is the section above',
      'https://a.org/news/x',
      'https://a.org/news/',
      'https://a.org/news/x',
    ],
    [
      'counts without the slug behind its number',
      'https://a.org/news/12345/slug',
      '/news/12345',
      'https://a.org/news/12345',
    ],
    [
      'counts on a front that is told by its query',
      'https://a.org/?p=1&q=2',
      'https://a.org/?p=1',
      'https://a.org/?p=1',
    ],
    ['counts when it is relative', 'https://a.org/x/y', 'z', 'https://a.org/x/z'],
    ['does not count when it is broken', 'https://a.org/x', 'http://', 'https://a.org/x'],
    ['does not count when it is a script', 'https://a.org/x', 'javascript:alert(1)', 'https://a.org/x'],
  ])('%s', (_, address, canonical, identity) => {
    expect(articleIdentity(address, canonical)).toBe(identity);
  });
});

describe('the hosts of one outlet', () => {
  const hosts = ['a.org', 'b.net'];

  test.each([
    ['a host and its own', 'https://rus.a.org/x', 'https://www.a.org/y', true],
    ['another of its domains', 'https://a.org/x', 'https://en.b.net/y', true],
    ['one that only ends alike', 'https://a.org/x', 'https://not-a.org/y', false],
    ['one that is not its', 'https://a.org/x', 'https://c.com/y', false],
    ['another port', 'https://a.org/x', 'https://b.net:81/y', false],
  ])('%s', (_, one, other, expected) => {
    expect(isSameSite(one, other, hosts)).toBe(expected);
  });

  test('say nothing of two blogs on one platform', () => {
    expect(isSameSite('https://one.blogs.org/x', 'https://two.blogs.org/x')).toBe(false);
    expect(isSameSite('https://one.blogs.org/x', 'https://blogs.org/x')).toBe(false);
  });
});

test.each([
  ['http://', 'no-address'],
  ['javascript:alert(1)', 'no-address'],
  ['https://b.org/x', 'another-site'],
  ['/', 'front'],
])('«%s» is not believed: %s', (claim, reason) => {
  expect(believe(claim, 'https://a.org/x')).toEqual({ refused: reason });
});

test('an address that is none is refused', () => {
  expect(() => articleIdentity('x', 'https://a.org/')).toThrow(TypeError);
});

test('the identity of an identity is itself', () => {
  const query = fc.constantFrom(
    '',
    '?utm_source=a&id=1',
    '?id=%20x+y',
    '?a=1&a=2&fbclid=3',
    '#x',
    '?ref=1#y',
  );
  fc.assert(
    fc.property(fc.webUrl(), query, (url, rest) => {
      const identity = cleanAddress(`${url}${rest}`);
      expect(cleanAddress(identity)).toBe(identity);
      expect(articleIdentity(`${identity}#elsewhere`, identity)).toBe(identity);
    }),
  );
});

test('no page can claim another site’s article', () => {
  fc.assert(
    fc.property(fc.webUrl(), fc.webUrl(), (own, claimed) => {
      fc.pre(new URL(own).hostname !== new URL(claimed).hostname);
      expect(new URL(articleIdentity(own, claimed)).hostname).toBe(new URL(own).hostname);
    }),
  );
});
