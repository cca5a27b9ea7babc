// First of all, for it begins to fetch.
import './pack-file.ts';

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  addAnnotationSchema,
  answer,
  changeAnnotationSchema,
  deleteAnnotationSchema,
  emptySchema,
  entitySchema,
  getAnnotationsSchema,
  openArticleSchema,
  readArticleSchema,
  reportAnchorsSchema,
} from '@/lib/messaging.ts';
import { settingsChangeSchema } from '@/lib/settings/settings.ts';
import { followCommands } from './commands.ts';
import { followPermissions } from './granted-sites.ts';
import { openPack } from './pack.ts';
import { openArticle } from './pending.ts';
import { forgetPage, readForPage } from './reading.ts';
import { changeSettings, followSettings } from './settings.ts';
import { followInstall } from './welcome.ts';

/**
 * Evaluated when the first note is asked for: the database's library is a quarter
 * of what a start evaluates, and no name waits for it.
 */
const notes = () => import('./notes.ts');

/**
 * The one place that holds the pack and writes the database. It may be stopped
 * at any time: every handler is registered before the first await, and nothing
 * is kept that cannot be read again at once.
 */
export default defineBackground(() => {
  followSettings();
  answer('readArticle', readArticleSchema, readForPage);
  answer('leftArticle', emptySchema, forgetPage);
  answer('getCard', entitySchema, async ({ entityId }) => {
    const pack = await openPack();
    return (await pack.card(entityId)) ?? null;
  });
  answer('addAnnotation', addAnnotationSchema, async (...asked) => (await notes()).addNote(...asked));
  answer('getAnnotations', getAnnotationsSchema, async (...asked) => (await notes()).getNotes(...asked));
  answer('changeAnnotation', changeAnnotationSchema, async (...asked) =>
    (await notes()).changeNote(...asked),
  );
  answer('deleteAnnotation', deleteAnnotationSchema, async (...asked) =>
    (await notes()).deleteNote(...asked),
  );
  answer('reportAnchors', reportAnchorsSchema, async (...asked) => (await notes()).reportAnchors(...asked));
  answer('openArticle', openArticleSchema, openArticle);

  answer('changeSettings', settingsChangeSchema, changeSettings);

  browser.runtime.onStartup.addListener(async () => (await notes()).forgetLongDeleted());
  followInstall();
  followPermissions();
  followCommands();
});
