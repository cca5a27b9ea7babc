import type { CardText } from '@/lib/catalogues.ts';
import { NoteEditor } from '@/components/notes/note-editor.tsx';
import { LONG_BODY, LONG_QUOTE, PERSIAN_QUOTE, QUOTE, UNBROKEN } from '@/tests/gallery/samples/notes.ts';
import { nothing, type Shown, type State } from '@/tests/gallery/shown.ts';

interface Parts {
  quote: string;
  body?: string;
  failure?: (text: CardText) => string;
  stored?: boolean;
}

const state = (id: string, title: string, { quote, body = '', failure, stored = true }: Parts): State => ({
  id,
  title,
  show: (texts) => (
    <NoteEditor
      quote={quote}
      body={body}
      failure={failure?.(texts.card) ?? null}
      text={texts.card}
      onSave={nothing}
      onCancel={nothing}
      onEscape={nothing}
      onDelete={stored ? nothing : undefined}
    />
  ),
});

export const noteEditor: Shown = {
  id: 'note-editor',
  title: 'Note editor',
  place: 'page',
  states: [
    state('new', 'New, empty', { quote: QUOTE, stored: false }),
    state('stored', 'Stored', { quote: QUOTE, body: 'Compare with the census of 1987.' }),
    state('failed', 'Not saved: the database', {
      quote: QUOTE,
      body: 'What I wrote is still here.',
      failure: (text) =>
        text('failure.database', { detail: 'QuotaExceededError: the disk has no room left for this site.' }),
    }),
    state('private', 'Not saved: a private window', {
      quote: QUOTE,
      failure: (text) => text('failure.not-stored-in-private'),
      stored: false,
    }),
    state('gone', 'Not saved: deleted meanwhile', { quote: QUOTE, failure: (text) => text('failure.gone') }),
    state('long', 'Long quote, long note', { quote: LONG_QUOTE, body: LONG_BODY }),
    state('unbroken', 'Words that never break', {
      quote: UNBROKEN,
      body: UNBROKEN,
      failure: (text) => text('failure.database', { detail: UNBROKEN }),
    }),
    state('persian', 'Arabic script', { quote: PERSIAN_QUOTE, body: 'سطر نخست را بررسی کن.' }),
  ],
};
