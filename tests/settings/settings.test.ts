import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  applyChange,
  DEFAULTS,
  readSettings,
  type Settings,
  type SettingsChange,
  settingsChangeSchema,
} from '@/lib/settings/settings.ts';

const CHOSEN: Settings = {
  hiddenTypes: ['place', 'law'],
  mentions: 'first',
  offSites: ['example.org', 'vlast.kz'],
  pausedUntil: 1_800_000_000_000,
  language: 'ru',
};

describe('what was stored', () => {
  test.each<[string, unknown, Partial<Settings>, string[]]>([
    ['nothing', undefined, {}, []],
    ['nothing, as the browser says it', null, {}, []],
    ['all of it', CHOSEN, CHOSEN, []],
    ['by a version that knew less', { mentions: 'first' }, { mentions: 'first' }, []],
    ['by a version that knew more', { ...CHOSEN, sync: true }, CHOSEN, []],
    ['a word', 'settings', {}, ['hiddenTypes', 'mentions', 'offSites', 'pausedUntil', 'language']],
    ['a list', [CHOSEN], {}, ['hiddenTypes', 'mentions', 'offSites', 'pausedUntil', 'language']],
    ['a wrong word', { ...CHOSEN, mentions: 'some' }, { ...CHOSEN, mentions: 'all' }, ['mentions']],
    ['a language that is none', { language: 'tlh' }, {}, ['language']],
    ['a list that is none', { hiddenTypes: 'place' }, {}, ['hiddenTypes']],
    [
      'one type that is none: the others stay',
      { hiddenTypes: ['place', 'planet', 'law'] },
      { hiddenTypes: ['place', 'law'] },
      ['hiddenTypes'],
    ],
    [
      'one site that is none: the others stay off',
      { offSites: ['vlast.kz', 7, 'a b', 'https://x.org/'] },
      { offSites: ['vlast.kz'] },
      ['offSites'],
    ],
    ['a site in capitals', { offSites: ['Vlast.KZ', 'vlast.kz'] }, { offSites: ['vlast.kz'] }, []],
    ['half a millisecond', { pausedUntil: 1.5 }, {}, ['pausedUntil']],
    ['a time before time', { pausedUntil: -1 }, {}, ['pausedUntil']],
    ['no number', { pausedUntil: Number.NaN }, {}, ['pausedUntil']],
  ])('%s', (_, stored, expected, broken) => {
    expect(readSettings(stored)).toEqual({ settings: { ...DEFAULTS, ...expected }, broken });
  });

  test('version 1 is read as it was written', () => {
    const stored: unknown = JSON.parse(readFileSync('tests/fixtures/settings/version-1.json', 'utf8'));
    expect(readSettings(stored)).toEqual({ settings: stored, broken: [] });
  });

  test('the defaults cannot be changed through what was read', () => {
    readSettings(undefined).settings.mentions = 'first';
    expect(readSettings(undefined).settings.mentions).toBe('all');
  });
});

describe('a change', () => {
  test.each<[SettingsChange, Partial<Settings>]>([
    [{ what: 'type', type: 'event', isHidden: true }, { hiddenTypes: ['place', 'law', 'event'] }],
    [{ what: 'type', type: 'place', isHidden: true }, { hiddenTypes: ['law', 'place'] }],
    [{ what: 'type', type: 'place', isHidden: false }, { hiddenTypes: ['law'] }],
    [{ what: 'type', type: 'event', isHidden: false }, {}],
    [{ what: 'mentions', mentions: 'all' }, { mentions: 'all' }],
    [{ what: 'site', site: '24.kg', isOff: true }, { offSites: ['24.kg', 'example.org', 'vlast.kz'] }],
    [{ what: 'site', site: 'vlast.kz', isOff: true }, {}],
    [{ what: 'site', site: 'vlast.kz', isOff: false }, { offSites: ['example.org'] }],
    [{ what: 'pause', until: 0 }, { pausedUntil: 0 }],
    [{ what: 'language', language: 'auto' }, { language: 'auto' }],
  ])('%j', (change, expected) => {
    expect(v.parse(settingsChangeSchema, change)).toEqual(change);
    expect(applyChange(CHOSEN, change)).toEqual({ ...CHOSEN, ...expected });
  });

  test.each<[unknown, string]>([
    [{ what: 'type', type: 'planet', isHidden: true }, 'type'],
    [{ what: 'type', type: 'place' }, 'isHidden'],
    [{ what: 'mentions', mentions: 'none' }, 'mentions'],
    [{ what: 'site', site: 'https://vlast.kz/', isOff: true }, 'site'],
    [{ what: 'site', site: '', isOff: true }, 'site'],
    [{ what: 'pause', until: Number.POSITIVE_INFINITY }, 'until'],
    [{ what: 'language', language: 'de' }, 'language'],
    [{ what: 'everything' }, 'what'],
    [{ what: 'pause', until: 0, more: 1 }, 'more'],
  ])('%j is refused by its field', (change, field) => {
    const checked = v.safeParse(settingsChangeSchema, change);
    expect(checked.issues?.map((issue) => v.getDotPath(issue))).toEqual([field]);
  });
});
