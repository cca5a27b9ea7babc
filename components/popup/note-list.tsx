import type { PopupText } from '@/lib/catalogues.ts';
import type { AnnotationRecord } from '@/lib/database/records.ts';

interface Props {
  notes: readonly AnnotationRecord[];
  text: PopupText;
  onShow: (note: AnnotationRecord) => void;
  onDelete: (note: AnnotationRecord) => void;
}

/** The reader's notes on this article; those whose text is gone keep their quote. */
export function NoteList({ notes, text, onShow, onDelete }: Props) {
  const found = notes.filter(({ anchorState }) => anchorState !== 'orphaned');
  const lost = notes.filter(({ anchorState }) => anchorState === 'orphaned');
  return (
    <>
      {found.length > 0 && (
        <section class="group" aria-labelledby="notes-here">
          <h2 id="notes-here">{text('group.notes')}</h2>
          <Rows notes={found} text={text} onShow={onShow} onDelete={onDelete} />
        </section>
      )}
      {lost.length > 0 && (
        <section class="group" aria-labelledby="notes-lost">
          <h2 id="notes-lost">{text('group.lost')}</h2>
          <Rows notes={lost} text={text} onDelete={onDelete} />
        </section>
      )}
    </>
  );
}

type RowsProps = Omit<Props, 'onShow'> & Partial<Pick<Props, 'onShow'>>;

function Rows({ notes, text, onShow, onDelete }: RowsProps) {
  return (
    <ul>
      {notes.map((note) => (
        <li key={note.id} class="note-row" data-note-id={note.id} data-anchor-state={note.anchorState}>
          {onShow ? (
            <button type="button" class="row note" onClick={() => onShow(note)}>
              <NoteText note={note} />
            </button>
          ) : (
            <div class="row note">
              <NoteText note={note} />
            </div>
          )}
          <button
            type="button"
            class="small"
            aria-label={text('note.deleteThis', { quote: note.selectors?.[1].exact ?? note.body })}
            onClick={() => onDelete(note)}
          >
            {text('note.delete')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function NoteText({ note }: { note: AnnotationRecord }) {
  return (
    <>
      {note.body && (
        <span class="result-body" dir="auto">
          {note.body}
        </span>
      )}
      {note.selectors && (
        <q class="result-quote" dir="auto">
          {note.selectors[1].exact}
        </q>
      )}
    </>
  );
}
