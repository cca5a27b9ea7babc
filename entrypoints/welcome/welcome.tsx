import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SampleArticle } from '@/components/welcome/sample-article.tsx';
import { WelcomePage } from '@/components/welcome/welcome-page.tsx';
import { LISTED_PATTERNS } from '@/entrypoints/shared/listed.ts';
import { useGranted } from '@/entrypoints/shared/use-granted.ts';
import type { CardText, WelcomeText } from '@/lib/catalogues.ts';
import { reasonOf } from '@/lib/database/outcome.ts';
import type { EntityRef } from '@/lib/knowledge/card.ts';
import { LiveSample } from './live-sample.tsx';

interface Props {
  text: WelcomeText;
  cardText: CardText;
}

export function Welcome({ text, cardText }: Props) {
  const { isWithheld } = useGranted();
  const [asked, setAsked] = useState<'refused' | 'allowed' | null>(null);
  const article = useRef<HTMLDivElement>(null);
  const sample = useRef<LiveSample | null>(null);
  const [names, setNames] = useState<readonly EntityRef[]>([]);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    if (!article.current) return;
    const live = new LiveSample(article.current, cardText);
    sample.current = live;
    live.read().then(setNames, (error: unknown) => setFailure(reasonOf(error)));
    return () => live.stop();
  }, [cardText]);

  const allow = async () => {
    const isAllowed = await browser.permissions.request({ origins: LISTED_PATTERNS }).catch(() => false);
    setAsked(isAllowed ? 'allowed' : 'refused');
  };
  return (
    <main>
      <WelcomePage
        access={asked ?? (isWithheld ? 'missing' : 'given')}
        text={text}
        onAllow={() => void allow()}
      >
        <SampleArticle
          articleRef={article}
          names={names}
          failure={failure}
          text={text}
          onOpen={(id, button) => sample.current?.show(id, button)}
        />
      </WelcomePage>
    </main>
  );
}
