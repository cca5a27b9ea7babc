import type { CardText } from '@/lib/catalogues.ts';

interface Props {
  text: CardText;
  onHighlight: () => void;
  onNote: () => void;
}

/** Offered beside selected text. */
export function SelectionToolbar({ text, onHighlight, onNote }: Props) {
  return (
    <div class="selection-toolbar" role="toolbar" lang={text.language} aria-label={text('toolbar.label')}>
      <button type="button" data-action="highlight" onClick={onHighlight}>
        {text('toolbar.highlight')}
      </button>
      <button type="button" data-action="note" onClick={onNote}>
        {text('toolbar.note')}
      </button>
    </div>
  );
}
