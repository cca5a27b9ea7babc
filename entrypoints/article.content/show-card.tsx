import { type CardContent, PageCard } from '@/components/card/page-card.tsx';
import type { Taken } from '@/components/card/why-this.tsx';
import type { CardText } from '@/lib/catalogues.ts';
import type { EntityCard, EntityRef } from '@/lib/knowledge/card.ts';
import type { Anchor, Overlay } from './overlay.tsx';

interface Asked {
  taken: Taken;
  text: CardText;
  anchor: Anchor;
  lookUp: (entityId: string) => Promise<EntityCard | null | undefined>;
  /** False once the card has gone: what was looked up for it is not shown. */
  isCurrent: () => boolean;
  /** The reader has asked for an alternative: the card stays now until it is closed. */
  onHold: () => void;
  onClose: () => void;
}

/** Shows the card of a name beside it, and on demand that of another whom the name could mean, in its place. */
export function showCard(
  overlay: Overlay,
  { taken, text, anchor, lookUp, isCurrent, onHold, onClose }: Asked,
): void {
  /** Whose card was asked for last. */
  let wanted: EntityRef = taken.entity;
  const card = (content: CardContent, shown: EntityRef) => (
    <PageCard
      content={content}
      taken={taken}
      shown={shown}
      text={text}
      onShow={(other) => void exchange(other)}
      onClose={onClose}
    />
  );
  const look = async (entity: EntityRef): Promise<boolean> => {
    wanted = entity;
    const found = await lookUp(entity.id).catch(() => null);
    const isWanted = isCurrent() && wanted === entity;
    if (isWanted) overlay.update(card(found ? { state: 'card', card: found } : { state: 'missing' }, entity));
    return isWanted;
  };
  const exchange = async (other: EntityRef): Promise<void> => {
    onHold();
    // The button that had the focus is gone; the card itself says whose it is now.
    if (await look(other)) overlay.focus('.page-card');
  };
  overlay.show(card({ state: 'loading' }, taken.entity), anchor, 'below');
  void look(taken.entity);
}
