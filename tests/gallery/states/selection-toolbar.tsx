import { SelectionToolbar } from '@/components/notes/selection-toolbar.tsx';
import { nothing, type Shown } from '@/tests/gallery/shown.ts';

export const selectionToolbar: Shown = {
  id: 'selection-toolbar',
  title: 'Selection toolbar',
  place: 'page',
  states: [
    {
      id: 'usual',
      title: 'Offered',
      show: (texts) => <SelectionToolbar text={texts.card} onHighlight={nothing} onNote={nothing} />,
    },
    {
      id: 'failed',
      title: 'In its place, when a highlight was not stored',
      show: (texts) => (
        <p class="message" role="alert">
          {texts.card('failure.lost')}
        </p>
      ),
    },
  ],
};
