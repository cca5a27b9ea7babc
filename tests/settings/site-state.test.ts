import { expect, test } from 'vitest';
import { PAUSE } from '@/lib/settings/settings.ts';
import { siteState } from '@/lib/settings/site-state.ts';

const HOSTS = new Set(['vlast.kz', 'akipress.com']);
const NOW = 1_800_000_000_000;
const off = { offSites: ['vlast.kz', 'example.org', 'akipress.com'], pausedUntil: 0 };

test.each([
  ['nothing is off', { offSites: [], pausedUntil: 0 }, 'https://vlast.kz/x', 'on'],
  ['another site is off', off, 'https://24.kg/x', 'on'],
  ['a listed site is off', off, 'https://vlast.kz/x', 'off'],
  ['with what is below it', off, 'https://en.kg.akipress.com/x', 'off'],
  ['any site is off', off, 'https://www.example.org/', 'off'],
  ['but not what is below that', off, 'https://blog.example.org/', 'on'],
  ['an address that is not told', off, undefined, 'on'],
  ['what is no web page', off, 'about:blank', 'on'],
  ['a pause', { offSites: [], pausedUntil: NOW + 1 }, 'https://vlast.kz/', 'paused'],
  [
    'a pause holds where the address is not told',
    { offSites: [], pausedUntil: NOW + 1 },
    undefined,
    'paused',
  ],
  ['a whole pause', { offSites: [], pausedUntil: NOW + PAUSE }, 'https://vlast.kz/', 'paused'],
  ['a pause that has just ended', { offSites: [], pausedUntil: NOW }, 'https://vlast.kz/', 'on'],
  ['a pause of long ago', { offSites: [], pausedUntil: 5 }, 'https://vlast.kz/', 'on'],
  ['a clock that was set back', { offSites: [], pausedUntil: NOW + PAUSE + 1 }, 'https://vlast.kz/', 'on'],
  ['off during a pause', { ...off, pausedUntil: NOW + 1 }, 'https://vlast.kz/', 'off'],
])('%s', (_, settings, address, expected) => {
  expect(siteState(settings, address, HOSTS, NOW)).toBe(expected);
});
