import { SampleArticle } from '@/components/welcome/sample-article.tsx';
import { WelcomePage } from '@/components/welcome/welcome-page.tsx';
import { EVERY_TYPE, LONG } from '@/tests/gallery/samples/refs.ts';
import { nothing, type Shown, type State } from '@/tests/gallery/shown.ts';

const NAMES = [...EVERY_TYPE, ...LONG].map(({ entity }) => entity);

const state = (
  id: string,
  title: string,
  access: Parameters<typeof WelcomePage>[0]['access'],
  failure: string | null = null,
): State => ({
  id,
  title,
  show: ({ welcome }) => (
    <WelcomePage access={access} text={welcome} onAllow={nothing}>
      <SampleArticle
        articleRef={null}
        names={failure === null ? NAMES : []}
        failure={failure}
        text={welcome}
        onOpen={nothing}
      />
    </WelcomePage>
  ),
});

export const welcome: Shown = {
  id: 'welcome',
  title: 'Welcome',
  place: 'welcome',
  states: [
    state('given', 'All is well', 'given'),
    state('missing', 'The browser withholds the sites', 'missing'),
    state('refused', 'The reader does not allow them', 'refused'),
    state('allowed', 'The reader allows them', 'allowed'),
    state('failed', 'The sample cannot be read', 'given', 'Failed to fetch'),
  ],
};
