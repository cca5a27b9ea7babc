import { NoteList } from '@/components/popup/note-list.tsx';
import type { AnnotationRecord } from '@/lib/database/records.ts';
import * as notes from '@/tests/gallery/samples/notes.ts';
import { nothing, type Shown, type State } from '@/tests/gallery/shown.ts';

const state = (id: string, title: string, list: readonly AnnotationRecord[]): State => ({
  id,
  title,
  show: (texts) => (
    <div class="scroll">
      <NoteList notes={list} text={texts.popup} onShow={nothing} onDelete={nothing} />
    </div>
  ),
});

export const noteList: Shown = {
  id: 'note-list',
  title: 'Note list',
  place: 'popup',
  states: [
    state('found', 'Found again', notes.FOUND),
    state('lost', 'Not found any more', notes.LOST),
    state('both', 'Some found, some not', [...notes.FOUND, ...notes.LOST]),
    state('long', 'Long notes, and words that never break', notes.LONG_NOTES),
    state('foreign', 'Arabic script, Kazakh', notes.FOREIGN_NOTES),
    state('empty', 'None', []),
  ],
};
