import type { PopupText } from '@/lib/catalogues.ts';
import type { PageDescription, ShownReason } from '@/lib/messaging.ts';

interface Props {
  page: PageDescription | 'no-access' | 'loading';
  text: PopupText;
}

/** Why this page is read or left alone, in sentences. */
export function PageState({ page, text }: Props) {
  if (page === 'loading' || (page !== 'no-access' && page.state === 'reading')) {
    return (
      <p class="page-state" role="status">
        {text('page.loading')}
      </p>
    );
  }
  if (page === 'no-access') {
    return (
      <section class="page-state" role="status">
        <h2>{text('page.noAccess')}</h2>
        <p data-reason="no-access">{text('page.noAccessWhy')}</p>
      </section>
    );
  }
  if (page.state === 'not-article') {
    return (
      <section class="page-state" role="status">
        <h2>{text('page.notArticle')}</h2>
        <Reasons reasons={page.reasons} text={text} />
        <p>{text('page.left')}</p>
      </section>
    );
  }
  return (
    <details class="why">
      <summary>{text('page.about')}</summary>
      <Reasons reasons={page.reasons} text={text} />
    </details>
  );
}

function Reasons({ reasons, text }: { reasons: readonly ShownReason[]; text: PopupText }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.code} data-reason={reason.code}>
          {sentence(reason, text)}
        </li>
      ))}
    </ul>
  );
}

function sentence(reason: ShownReason, text: PopupText): string {
  switch (reason.code) {
    case 'headline':
    case 'lead': {
      const names = reason.entities.map(({ labels }) => labels[text.language] ?? labels.en);
      return text(`reason.${reason.code}`, { names: names.join(', ') });
    }
    case 'density':
    case 'in-passing':
      return text(`reason.${reason.code}`, { n: reason.mentions, words: reason.words });
    case 'several':
      return text('reason.several', { n: reason.entities });
    default:
      return text(`reason.${reason.code}`);
  }
}
