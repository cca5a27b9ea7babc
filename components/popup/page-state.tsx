import type { ComponentChildren } from 'preact';
import type { PopupText } from '@/lib/catalogues.ts';
import type { PageDescription, ShownReason } from '@/lib/messaging.ts';
import type { Situation } from '@/lib/settings/situation.ts';

/** A next step that the popup offers. */
export type Step =
  | 'read'
  | 'readAnyway'
  | 'always'
  | 'allow'
  | 'reload'
  | 'resume'
  | 'turnOn'
  | 'turnOff'
  | 'settings'
  | 'pause';

interface Props {
  situation: Situation | 'loading';
  /** What the page's side said, where one runs. */
  page: PageDescription | null;
  /** The tab's site as the reader knows it; null when the browser does not tell. */
  site: string | null;
  /** The time at which a pause ends, in words. */
  pauseEnds: string;
  why: 'browser' | 'file' | 'pdf';
  text: PopupText;
  onStep: (step: Step) => void;
}

/** What this tab is, why it is read or left alone, and the next step. */
export function PageState({ situation, page, site, pauseEnds, why, text, onStep }: Props) {
  switch (situation) {
    case 'loading':
    case 'reading':
      return (
        <p class="page-state" role="status">
          {text('page.loading')}
        </p>
      );
    case 'article':
      return (
        <>
          <details class="why">
            <summary>{text('page.about')}</summary>
            <Reasons reasons={page?.reasons ?? []} text={text} />
          </details>
          <Steps steps={['turnOff', 'pause']} isRow text={text} onStep={onStep} />
        </>
      );
    case 'not-article':
      return (
        <Told title={text('page.notArticle')}>
          <Reasons reasons={page?.reasons ?? []} text={text} />
          <p>{text('page.left')}</p>
          <Steps steps={['readAnyway']} text={text} onStep={onStep} />
          <Steps steps={['turnOff', 'pause']} isRow text={text} onStep={onStep} />
        </Told>
      );
    case 'paused':
      return (
        <Told title={text('state.paused', { time: pauseEnds })} why={text('state.pausedWhy')}>
          <Steps steps={['resume']} text={text} onStep={onStep} />
        </Told>
      );
    case 'off':
      return (
        <Told
          title={site === null ? text('state.offHere') : text('state.off', { site })}
          why={text('state.offWhy')}
        >
          {/* Where the browser does not tell the site, the settings list it. */}
          <Steps steps={[site === null ? 'settings' : 'turnOn']} text={text} onStep={onStep} />
        </Told>
      );
    case 'unlisted':
      return (
        <Told title={text('state.unlisted')} why={text('state.unlistedWhy')}>
          <Steps steps={site === null ? ['read'] : ['read', 'always']} text={text} onStep={onStep} />
        </Told>
      );
    case 'withheld':
      return (
        <Told title={text('state.withheld')} why={text('state.withheldWhy', { site: site ?? '' })}>
          <Steps steps={['allow', 'read']} text={text} onStep={onStep} />
        </Told>
      );
    case 'stale':
      return (
        <Told title={text('state.stale')} why={text('state.staleWhy')}>
          <Steps steps={['reload', 'read']} text={text} onStep={onStep} />
        </Told>
      );
    case 'closed':
      return <Told title={text('state.closed')} why={text(`state.closed.${why}`)} />;
  }
}

interface ToldProps {
  title: string;
  why?: string;
  children?: ComponentChildren;
}

function Told({ title, why, children }: ToldProps) {
  return (
    <section class="page-state">
      <div role="status">
        <h2>{title}</h2>
        {why !== undefined && <p>{why}</p>}
      </div>
      {children}
    </section>
  );
}

interface StepsProps extends Pick<Props, 'text' | 'onStep'> {
  /** The first is the one to take. */
  steps: readonly Step[];
  /** True for a row of what can also be done. */
  isRow?: boolean;
}

function Steps({ steps, isRow = false, text, onStep }: StepsProps) {
  return (
    <div class={isRow ? 'steps quiet-steps' : 'steps'} role="group" aria-label={text('do.label')}>
      {steps.map((step, at) => (
        <button
          key={step}
          type="button"
          class={isRow ? 'quiet' : at === 0 ? 'step primary' : 'step'}
          data-step={step}
          onClick={() => onStep(step)}
        >
          {text(`do.${step}`)}
        </button>
      ))}
    </div>
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
    case 'throughout':
      return text('reason.throughout', { n: reason.paragraphs, of: reason.of });
    case 'filed-under':
      return text('reason.filed-under', { words: reason.words });
    default:
      return text(`reason.${reason.code}`);
  }
}
