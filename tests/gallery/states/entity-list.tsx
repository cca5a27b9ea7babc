import { EntityList } from '@/components/popup/entity-list.tsx';
import type { PageDescription } from '@/lib/messaging.ts';
import * as refs from '@/tests/gallery/samples/refs.ts';
import { nothing, type Shown, type State } from '@/tests/gallery/shown.ts';

const state = (id: string, title: string, entities: PageDescription['entities']): State => ({
  id,
  title,
  show: (texts) => (
    <div class="scroll">
      <EntityList entities={entities} text={texts.popup} onOpen={nothing} />
    </div>
  ),
});

export const entityList: Shown = {
  id: 'entity-list',
  title: 'Entity list',
  place: 'popup',
  states: [
    state('usual', 'Every group', refs.USUAL),
    state('types', 'Every type', refs.EVERY_TYPE),
    state('long', 'Very long names', refs.LONG),
    state('sixty', 'Sixty people', refs.SIXTY),
    state('empty', 'Nobody', []),
  ],
};
