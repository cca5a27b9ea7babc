import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { formatTime } from '@/components/popup/format-moment.ts';
import type { CardText, PopupText } from '@/lib/catalogues.ts';
import { EntityCard } from '@/components/card/entity-card.tsx';
import { EntityList } from '@/components/popup/entity-list.tsx';
import { NoteList } from '@/components/popup/note-list.tsx';
import { PageState, type Step } from '@/components/popup/page-state.tsx';
import { ResultList, resultId } from '@/components/popup/result-list.tsx';
import { SearchBox } from '@/components/popup/search-box.tsx';
import { LISTED } from '@/entrypoints/shared/listed.ts';
import { useSettings } from '@/entrypoints/shared/use-settings.ts';
import { reasonOf } from '@/lib/database/outcome.ts';
import type { AnnotationRecord } from '@/lib/database/records.ts';
import type { EntityCard as Card } from '@/lib/knowledge/card.ts';
import { send } from '@/lib/messaging.ts';
import { readEverything } from '@/lib/portability/everything.ts';
import { isActor } from '@/lib/reading/actors.ts';
import type { SearchDocument } from '@/lib/search/documents.ts';
import { NoteSearch } from '@/lib/search/find.ts';
import type { ReadSettings } from '@/lib/settings/settings.ts';
import { siteOf, whyClosed } from '@/lib/settings/site.ts';
import { saveFile } from './save-file.ts';
import { database, useKept } from './use-kept.ts';
import { takeStep } from './take-step.ts';
import { type AskedTab, useTab } from './use-tab.ts';

const RESULTS = 'results';
const MOST_RESULTS = 50;

interface Props {
  tab: AskedTab;
  settings: ReadSettings;
  text: PopupText;
  cardText: CardText;
}

/** Search over all that was kept; empty, who is in this article. */
export function Popup({ tab, settings: first, text, cardText }: Props) {
  const { settings } = useSettings(first);
  const { situation, page: answer, url, expect } = useTab(tab, settings);
  const tabId = tab.id;
  const page = situation === 'article' ? answer : null;
  const { kept, failure } = useKept();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [card, setCard] = useState<Card | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<AnnotationRecord | null>(null);
  const search = useMemo(() => new NoteSearch(kept?.documents ?? []), [kept]);
  const results = useMemo(() => search.find(query, MOST_RESULTS), [search, query]);

  useEffect(() => {
    document.getElementById(resultId(RESULTS, active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const ask = (words: string) => {
    setQuery(words);
    setActive(0);
    setCard(null);
  };
  const openResult = async (result: SearchDocument) => {
    const here = page !== null && tabId !== null && page.url === result.url;
    if (here && result.annotationId)
      await send('showAnnotation', { annotationId: result.annotationId }, tabId);
    else await send('openArticle', { url: result.url, annotationId: result.annotationId ?? undefined });
    window.close();
  };
  const openCard = async (entityId: string) => setCard(await send('getCard', { entityId }));
  const showInPage = async (entityId: string) => {
    if (tabId === null) return;
    await send('showEntity', { entityId }, tabId);
    window.close();
  };
  const showNote = async ({ id }: AnnotationRecord) => {
    if (tabId === null) return;
    await send('showAnnotation', { annotationId: id }, tabId);
    window.close();
  };
  const setNoteDeleted = async (note: AnnotationRecord, isDeleted: boolean) => {
    const answer = await send('deleteAnnotation', { id: note.id, deleted: isDeleted });
    setDeleted(isDeleted && !('failed' in answer) ? note : null);
    setNotice('failed' in answer ? cardText(`failure.${answer.failed}`, { detail: answer.detail }) : null);
  };
  const saveAll = async () => {
    try {
      const everything = await readEverything(database, new Date());
      saveFile(`tamga-${everything.savedAt.slice(0, 10)}.json`, everything);
      setNotice(text('save.done', { n: everything.annotations.length }));
    } catch (error) {
      setNotice(text('save.failed', { detail: reasonOf(error) }));
    }
  };

  const step = async (asked: Step) => {
    const outcome = await takeStep(asked, tabId, url, expect);
    setDeleted(null);
    setNotice(outcome && text(`did.${outcome.notice}`, { detail: outcome.detail }));
  };

  const notesHere = page?.url ? (kept?.annotations ?? []).filter(({ url }) => url === page.url) : [];
  return (
    <main data-state={situation}>
      <header>
        <h1 class="unseen">{text('popup.title')}</h1>
        <SearchBox
          query={query}
          listId={RESULTS}
          activeId={query && results.length > 0 ? resultId(RESULTS, active) : null}
          text={text}
          onQuery={ask}
          onMove={(step) =>
            query
              ? setActive(Math.min(Math.max(active + step, 0), Math.max(results.length - 1, 0)))
              : focusFirstRow()
          }
          onEnter={() => {
            const result = results[active];
            if (result) void openResult(result);
          }}
        />
      </header>
      {failure && (
        <p class="failure" role="alert" data-failure="database">
          {text('database.failed', { detail: failure })}
        </p>
      )}
      <div class="scroll" onKeyDown={moveAmongRows}>
        {query ? (
          <Found
            query={query}
            results={results}
            active={active}
            isEmpty={kept ? kept.documents.length === 0 : null}
            text={text}
            onOpen={openResult}
          />
        ) : card ? (
          <>
            <div class="bar">
              <button type="button" class="quiet" onClick={() => setCard(null)}>
                ← {text('entity.back')}
              </button>
              <button type="button" class="quiet" onClick={() => void showInPage(card.id)}>
                {text('entity.show')}
              </button>
            </div>
            <EntityCard card={card} text={cardText} />
          </>
        ) : (
          <>
            {page && (
              <>
                <h2 class="article-title">{page.title}</h2>
                <p class="actors">
                  {text('page.actors', { n: page.entities.filter(({ entity }) => isActor(entity)).length })}
                </p>
              </>
            )}
            <PageState
              situation={situation}
              page={answer}
              site={url === undefined ? null : siteOf(url, LISTED)}
              pauseEnds={formatTime(settings.pausedUntil, text.language)}
              why={(url !== undefined && whyClosed(url, import.meta.env.FIREFOX)) || 'browser'}
              text={text}
              onStep={(asked) => void step(asked)}
            />
            {page && <EntityList entities={page.entities} text={text} onOpen={(id) => void openCard(id)} />}
            <NoteList
              notes={notesHere}
              text={text}
              onShow={(note) => void showNote(note)}
              onDelete={(note) => void setNoteDeleted(note, true)}
            />
          </>
        )}
      </div>
      <footer>
        <span role="status">
          {deleted ? (
            <>
              {text('note.deleted')}{' '}
              <button type="button" class="small" onClick={() => void setNoteDeleted(deleted, false)}>
                {text('note.undo')}
              </button>
            </>
          ) : (
            notice
          )}
        </span>
        <button type="button" class="small" onClick={() => void browser.runtime.openOptionsPage()}>
          {text('settings.open')}
        </button>
        <a class="small" href="/attribution.html" target="_blank" rel="noopener">
          {text('sources.all')}
        </a>
        <button type="button" class="small" onClick={() => void saveAll()}>
          {text('save.all')}
        </button>
      </footer>
    </main>
  );
}

interface FoundProps {
  query: string;
  results: readonly SearchDocument[];
  active: number;
  /** Null while what was kept is still being read. */
  isEmpty: boolean | null;
  text: PopupText;
  onOpen: (result: SearchDocument) => Promise<void>;
}

function Found({ query, results, active, isEmpty, text, onOpen }: FoundProps) {
  if (isEmpty === null) return null;
  if (results.length === 0) {
    return (
      <p class="empty" role="status">
        {isEmpty ? text('search.nothingYet') : text('search.none', { query })}
      </p>
    );
  }
  return (
    <ResultList
      id={RESULTS}
      results={results}
      active={active}
      text={text}
      onOpen={(result) => void onOpen(result)}
    />
  );
}

/** The rows that arrows move among when nothing is searched for. */
function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.scroll button.row')];
}

function focusFirstRow(): void {
  rows()[0]?.focus();
}

function moveAmongRows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const all = rows();
  const at = all.findIndex((row) => row === document.activeElement);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  const next = all[at + step] ?? (step < 0 ? document.querySelector<HTMLElement>('.search') : null);
  next?.focus();
}
