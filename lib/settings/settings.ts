import * as v from 'valibot';
import { ENTITY_TYPES } from '@/lib/knowledge/schema.ts';
import { LANGUAGES } from '@/lib/translate.ts';

/** ms for which a pause lasts. */
export const PAUSE = 60 * 60 * 1000;

const type = v.picklist(ENTITY_TYPES);

/** A site as `siteOf` names it: a host in lower case, without `www.`. */
const site = v.pipe(v.string(), v.regex(/^[^\s/?#@]{1,253}$/), v.toLowerCase());

const mentions = v.picklist(['all', 'first']);

/** ms since 1970; 0 when there is no pause. */
const pausedUntil = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const language = v.picklist(['auto', ...LANGUAGES]);

const settingsSchema = v.object({
  /** Types of entities that are not underlined. */
  hiddenTypes: v.array(type),
  mentions,
  /** Sites that are left alone though they could be read. */
  offSites: v.array(site),
  pausedUntil,
  /** The interface's language; `auto` is the browser's own. */
  language,
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export type SettingName = keyof Settings;

export const DEFAULTS: Readonly<Settings> = {
  hiddenTypes: [],
  mentions: 'all',
  offSites: [],
  pausedUntil: 0,
  language: 'auto',
};

/** What was stored, and which of it could not be read and is at its default. */
export interface ReadSettings {
  settings: Settings;
  broken: SettingName[];
}

const NAMES: readonly SettingName[] = ['hiddenTypes', 'mentions', 'offSites', 'pausedUntil', 'language'];

const recordSchema = v.record(v.string(), v.unknown());

/**
 * Settings from what the browser stored. A value that is broken is named in
 * `broken` and becomes its default; of a list, what can be read stays: a site
 * that was turned off is not to be read because its neighbour is damaged.
 */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === null || stored === undefined) return { settings: { ...DEFAULTS }, broken: [] };
  if (Array.isArray(stored) || !v.is(recordSchema, stored))
    return { settings: { ...DEFAULTS }, broken: [...NAMES] };
  const broken: SettingName[] = [];
  const read = <T>(name: SettingName, schema: v.GenericSchema<unknown, T>, fallback: T): T => {
    // Not yet there in an older version.
    if (stored[name] === undefined) return fallback;
    const checked = v.safeParse(schema, stored[name]);
    if (checked.success) return checked.output;
    broken.push(name);
    return fallback;
  };
  const readList = <T>(name: SettingName, member: v.GenericSchema<unknown, T>): T[] => {
    const all = read(name, v.array(v.unknown()), []);
    const good = all.flatMap((one) => {
      const checked = v.safeParse(member, one);
      return checked.success ? [checked.output] : [];
    });
    if (good.length < all.length) broken.push(name);
    return [...new Set(good)];
  };
  const settings = {
    hiddenTypes: readList('hiddenTypes', type),
    mentions: read('mentions', mentions, DEFAULTS.mentions),
    offSites: readList('offSites', site),
    pausedUntil: read('pausedUntil', pausedUntil, DEFAULTS.pausedUntil),
    language: read('language', language, DEFAULTS.language),
  };
  return { settings, broken };
}

/** One change of the reader's; several pages may change settings at once. */
export const settingsChangeSchema = v.variant('what', [
  v.strictObject({ what: v.literal('type'), type, isHidden: v.boolean() }),
  v.strictObject({ what: v.literal('mentions'), mentions }),
  v.strictObject({ what: v.literal('site'), site, isOff: v.boolean() }),
  v.strictObject({ what: v.literal('pause'), until: pausedUntil }),
  v.strictObject({ what: v.literal('language'), language }),
]);

export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

function withMember<T>(list: readonly T[], member: T, isIn: boolean): T[] {
  const others = list.filter((one) => one !== member);
  return isIn ? [...others, member] : others;
}

export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.what) {
    case 'type':
      return { ...settings, hiddenTypes: withMember(settings.hiddenTypes, change.type, change.isHidden) };
    case 'mentions':
      return { ...settings, mentions: change.mentions };
    case 'site':
      return { ...settings, offSites: withMember(settings.offSites, change.site, change.isOff).sort() };
    case 'pause':
      return { ...settings, pausedUntil: change.until };
    case 'language':
      return { ...settings, language: change.language };
  }
}
