import { useEffect, useState } from 'preact/hooks';
import { type PageDescription, send } from '@/lib/messaging.ts';

/** ms between two questions to a page that is still being read. */
const AGAIN = 150;

/** What the tab's page is showing; asked again while it is still reading. */
export function usePage(tabId: number | null): PageDescription | 'loading' | 'no-access' {
  const [page, setPage] = useState<PageDescription | 'loading' | 'no-access'>('loading');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      // No answer: no script of ours runs there, for lack of a listed host or of a reload.
      const answer = tabId === null ? null : await send('describePage', {}, tabId).catch(() => null);
      if (isGone) return;
      setPage(answer ?? 'no-access');
      if (answer?.state === 'reading') timer = setTimeout(() => void ask(), AGAIN);
    };
    void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [tabId]);
  return page;
}
