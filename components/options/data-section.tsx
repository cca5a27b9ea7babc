import type { OptionsText } from '@/lib/catalogues.ts';

/** Where the reader's data is and how to take it along. */
export function DataSection({ text }: { text: OptionsText }) {
  return (
    <section aria-labelledby="data">
      <h2 id="data">{text('options.data')}</h2>
      <p>{text('options.dataWhere')}</p>
      <p>{text('options.dataSave')}</p>
    </section>
  );
}
