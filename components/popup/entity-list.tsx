import type { PopupText } from '@/lib/catalogues.ts';
import type { PageDescription } from '@/lib/messaging.ts';
import { GROUPS } from './groups.ts';

type Listed = PageDescription['entities'][number];

interface Props {
  entities: readonly Listed[];
  text: PopupText;
  onOpen: (entityId: string) => void;
}

/** This article's people, movements, bodies, places and events, the most named first. */
export function EntityList({ entities, text, onOpen }: Props) {
  return (
    <>
      {GROUPS.map(({ key, types }) => {
        const members = entities
          .filter(({ entity }) => types.includes(entity.type))
          .sort((a, b) => b.count - a.count);
        if (members.length === 0) return null;
        return (
          <section key={key} class="group" aria-labelledby={key}>
            <h2 id={key}>{text(key)}</h2>
            <ul>
              {members.map((member) => (
                <EntityRow key={member.entity.id} member={member} text={text} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function EntityRow({ member, text, onOpen }: { member: Listed } & Pick<Props, 'text' | 'onOpen'>) {
  const { entity, count } = member;
  return (
    <li>
      <button type="button" class="row entity" data-type={entity.type} onClick={() => onOpen(entity.id)}>
        <span
          class="entity-label"
          data-entity-id={entity.id}
          data-entity-type={entity.type}
          data-count={count}
        >
          {entity.labels[text.language] ?? entity.labels.en}
        </span>
        <span class="count" title={text('entity.times', { n: count })}>
          <span aria-hidden="true">{count}</span>
          <span class="unseen">{text('entity.times', { n: count })}</span>
        </span>
      </button>
    </li>
  );
}
