import type { EntityCard as Card } from '@/lib/knowledge/card.ts';
import type { CardText } from '@/lib/catalogues.ts';
import { ClaimLine } from './claim-line.tsx';
import { formatDate, formatPeriod } from './format-date.ts';
import { SourceList, SourceMarks } from './source-list.tsx';

/** How many facts a card shows before the reader asks for more. */
const FACTS_AT_FIRST = 5;

type Claim = Card['claims'][number];

interface Props {
  card: Card;
  text: CardText;
}

/**
 * Who or what an entity is: name, own name, type, country, summary, dated facts
 * with their sources. Shown in the page, in the popup and in the gallery.
 */
export function EntityCard({ card, text }: Props) {
  const claims = [...card.claims].sort(telling);
  const more = claims.slice(FACTS_AT_FIRST);
  const title = card.labels[text.language] ?? card.labels.en;
  return (
    <article class="entity-card" data-type={card.type} data-entity-id={card.id}>
      <h2 class="card-title" id="tamga-card-title">
        {title}
      </h2>
      <NativeNames card={card} title={title} />
      <p class="card-kind">
        <span class="card-type">{text(`type.${card.type}`)}</span>
        {card.countries.map((country) => (
          <span key={country} class="card-country">
            {text(`country.${country}`)}
          </span>
        ))}
        {card.start && <span class="card-country">{formatPeriod(card.start, card.end, text)}</span>}
      </p>
      <p class="card-summary" lang={card.summary[text.language] ? text.language : 'en'}>
        {card.summary[text.language] ?? card.summary.en}
      </p>
      {text.language !== 'en' && !card.summary[text.language] && (
        <p class="card-aside">{text('card.english')}</p>
      )}
      {card.casualties.length > 0 && <Casualties card={card} text={text} />}
      {claims.length > 0 && (
        <section class="card-facts">
          <h3>{text('card.facts')}</h3>
          <ClaimList claims={claims.slice(0, FACTS_AT_FIRST)} text={text} />
          {more.length > 0 && (
            <details>
              <summary>{text('card.moreFacts', { n: more.length })}</summary>
              <ClaimList claims={more} text={text} />
            </details>
          )}
        </section>
      )}
      <SourceList sources={card.sources} text={text} />
      <p class="card-aside">{text('card.asOf', { date: formatDate(card.dataAsOf, text.language) })}</p>
    </article>
  );
}

function ClaimList({ claims, text }: { claims: Card['claims']; text: CardText }) {
  return (
    <ul>
      {claims.map((claim) => (
        <ClaimLine key={`${claim.property} ${claim.value} ${claim.start}`} claim={claim} text={text} />
      ))}
    </ul>
  );
}

/** What is last known to hold comes first, then what happened; each the latest first. */
function telling(a: Claim, b: Claim): number {
  const holds = ({ end }: Claim) => (end === 'ongoing' || end === 'unknown' ? 0 : 1);
  return holds(a) - holds(b) || (b.start ?? b.end ?? '').localeCompare(a.start ?? a.end ?? '');
}

/** Its own name, and the former and official ones that its title is not. */
function NativeNames({ card, title }: { card: Card; title: string }) {
  const labels = Object.entries(card.labels).filter(([lang, label]) => lang !== 'en' && label !== title);
  const seen = new Set([title, ...labels.map(([, label]) => label)]);
  // A language that has a label has its name: the others of it are spellings.
  const native = card.names.filter(
    ({ lang, text: name }) => !(lang in card.labels) && !seen.has(name) && seen.add(name),
  );
  if (labels.length + native.length === 0) return null;
  return (
    <p class="card-native">
      {labels.map(([lang, label]) => (
        <span key={lang} lang={lang}>
          <bdi>{label}</bdi>
        </span>
      ))}
      {native.slice(0, 2).map((name) => (
        <span key={name.text} lang={name.lang}>
          <bdi>{name.text}</bdi>
        </span>
      ))}
    </p>
  );
}

/** Every figure with who claims it: never one number as if it were settled. */
function Casualties({ card, text }: Props) {
  return (
    <section class="card-facts">
      <h3>{text('card.casualties')}</h3>
      <ul>
        {card.casualties.map(({ figure, claimedBy, sources }) => (
          <li key={`${figure} ${claimedBy}`} class="claim">
            <span class="claim-what" lang="en">
              {text('card.claimedBy', { figure, who: claimedBy })}
              <SourceMarks places={sources} text={text} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
