import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIdentity } from '@/lib/article/identity.ts';

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
    ['the same parameter twice', 'https://a.org/x?ref=a&ref=b', 'https://a.org/x'],
    ['Cyrillic', 'https://a.org/казах?utm_source=t', 'https://a.org/%D0%BA%D0%B0%D0%B7%D0%B0%D1%85'],
  ])('%s', (_, address, identity) => {
    expect(articleIdentity(address)).toBe(identity);
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
    ['does not count when it is the front', 'https://a.org/x', 'https://a.org/', 'https://a.org/x'],
    ['does not count when it is no address', 'https://a.org/x', 'x', 'https://a.org/x'],
    ['does not count when it is empty', 'https://a.org/x', '', 'https://a.org/x'],
    ['does not count when it is a script', 'https://a.org/x', 'javascript:alert(1)', 'https://a.org/x'],
  ])('%s', (_, address, canonical, identity) => {
    expect(articleIdentity(address, canonical)).toBe(identity);
  });
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
      const identity = articleIdentity(`${url}${rest}`);
      expect(articleIdentity(identity)).toBe(identity);
      expect(articleIdentity(`${identity}#elsewhere`)).toBe(identity);
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
