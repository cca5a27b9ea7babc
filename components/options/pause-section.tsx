import type { OptionsText } from '@/lib/catalogues.ts';

interface Props {
  /** The time at which the pause ends, in words; null when there is none. */
  pauseEnds: string | null;
  text: OptionsText;
  onPause: () => void;
  onResume: () => void;
}

/** A pause of an hour, begun or ended. */
export function PauseSection({ pauseEnds, text, onPause, onResume }: Props) {
  const isPaused = pauseEnds !== null;
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">{text('options.pause')}</h2>
      <p>{isPaused ? text('options.pausedUntil', { time: pauseEnds }) : text('options.notPaused')}</p>
      {/* One button in both states: the keyboard stays where it is. */}
      <button type="button" class="step" data-step="pause" onClick={isPaused ? onResume : onPause}>
        {isPaused ? text('options.resume') : text('options.pauseNow')}
      </button>
    </section>
  );
}
