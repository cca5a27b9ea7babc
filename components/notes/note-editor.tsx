import { createRef } from 'preact';
import type { CardText } from '@/lib/catalogues.ts';

interface Props {
  quote: string;
  body: string;
  /** A sentence that says why the last save did not happen. */
  failure: string | null;
  text: CardText;
  onSave: (body: string) => void;
  /** The button: the reader means it. */
  onCancel: () => void;
  /** The key: it may have been meant for something else. */
  onEscape: () => void;
  /** Absent while the note is not yet stored. */
  onDelete?: (() => void) | undefined;
}

/** Writes the note on a highlight. A failed save keeps what was written. */
export function NoteEditor({ quote, body, failure, text, onSave, onCancel, onEscape, onDelete }: Props) {
  // Uncontrolled: what is written stays in the field, whatever is rendered anew.
  const field = createRef<HTMLTextAreaElement>();
  const save = () => onSave(field.current?.value ?? body);
  return (
    <div
      class="note-editor"
      role="dialog"
      lang={text.language}
      aria-label={text('note.label')}
      onKeyDown={(event) => {
        // The page's own shortcuts must not fire while the reader writes.
        event.stopPropagation();
        if (event.key === 'Escape') onEscape();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <blockquote class="note-quote" dir="auto">
        {quote}
      </blockquote>
      <textarea
        ref={field}
        rows={4}
        dir="auto"
        aria-label={text('note.label')}
        placeholder={text('note.placeholder')}
        defaultValue={body}
      />
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <div class="note-actions">
        <button type="button" class="primary" onClick={save}>
          {text('note.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {text('note.cancel')}
        </button>
        {onDelete && (
          <button type="button" class="danger" onClick={onDelete}>
            {text('note.delete')}
          </button>
        )}
        <span class="note-keys">{text('note.keys')}</span>
      </div>
    </div>
  );
}
