import type { CardClaim } from '@/lib/knowledge/card.ts';
import type { CardText } from '@/lib/catalogues.ts';
import { formatPeriod } from './format-date.ts';
import { SourceMarks } from './source-list.tsx';

/** One dated statement; what is alleged or disputed says by whom, first. */
export function ClaimLine({ claim, text }: { claim: CardClaim; text: CardText }) {
  const who = claim.attributedTo;
  return (
    <li class="claim" data-status={claim.status}>
      <span class="claim-when">{formatPeriod(claim.start, claim.end, text)}</span>
      <span class="claim-what">
        <span class="claim-property">{text(`property.${claim.property}`)}</span>{' '}
        <span lang="en">{claim.value}</span>
        {who && (
          <span class="claim-who">
            {' '}
            ({text(claim.status === 'confirmed' ? 'claim.according' : `claim.${claim.status}`, { who })})
          </span>
        )}
        <SourceMarks places={claim.sources} text={text} />
      </span>
    </li>
  );
}
