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
import { offerToolbar, stepTo } from './commands.ts';
import { addNote, changeNote, deleteNote, forgetLongDeleted, getNotes, reportAnchors } from './notes.ts';
import { openPack } from './pack.ts';
import { openArticle } from './pending.ts';
import { forgetPage, readForPage } from './reading.ts';

/**
 * The one place that holds the pack and writes the database. It may be stopped
 * at any time: every handler is registered before the first await, and nothing
 * is kept that cannot be read again at once.
 */
export default defineBackground(() => {
  answer('readArticle', readArticleSchema, readForPage);
  answer('leftArticle', emptySchema, forgetPage);
  answer('getCard', entitySchema, async ({ entityId }) => {
    const pack = await openPack();
    return (await pack.card(entityId)) ?? null;
  });
  answer('addAnnotation', addAnnotationSchema, addNote);
  answer('getAnnotations', getAnnotationsSchema, getNotes);
  answer('changeAnnotation', changeAnnotationSchema, changeNote);
  answer('deleteAnnotation', deleteAnnotationSchema, deleteNote);
  answer('reportAnchors', reportAnchorsSchema, reportAnchors);
  answer('openArticle', openArticleSchema, openArticle);

  browser.runtime.onStartup.addListener(forgetLongDeleted);

  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (command === 'next-name') stepTo('next', tabId);
    else if (command === 'previous-name') stepTo('previous', tabId);
    else if (command === 'annotate') offerToolbar(tabId);
  });
});
