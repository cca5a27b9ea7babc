import type { PageText } from '@/lib/catalogues.ts';
import type { Attribution } from '@/lib/knowledge/attribution.ts';

interface Props {
  attribution: Attribution;
  text: PageText;
}

/** Every page that a fact of the pack was read on, by publisher. */
export function PublisherList({ attribution, text }: Props) {
  const { publishers, entities, version, dataAsOf } = attribution;
  return (
    <main>
      <h1>{text('attribution.title')}</h1>
      <p>{text('attribution.what', { entities, publishers: publishers.length })}</p>
      <p class="soft">{text('attribution.version', { version, date: dataAsOf })}</p>
      <ul>
        {publishers.map(({ name, pages }) => (
          <li key={name}>
            <details>
              <summary>
                {name} <span class="soft">{text('attribution.pages', { n: pages.length })}</span>
              </summary>
              <ul>
                {pages.map((page) => (
                  <li key={page.url} lang={page.lang}>
                    <a href={page.url} target="_blank" rel="noopener noreferrer">
                      {page.title}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </main>
  );
}
