import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as messaging from '@/lib/messaging.ts';
import type { MessageName } from '@/lib/messaging.ts';

const { checkMessage } = messaging;

interface Message {
  name: MessageName;
  schema: v.GenericSchema;
  /** A message as it should be. */
  right: Readonly<Record<string, unknown>>;
  /** What is put over it, and what is then said. */
  wrong: readonly (readonly [Readonly<Record<string, unknown>>, string])[];
}

const selectors = [
  { type: 'TextPositionSelector', start: 4, end: 7 },
  { type: 'TextQuoteSelector', exact: 'two', prefix: 'one ', suffix: ' three' },
];

const facts = {
  address: 'https://a.org/x',
  loadedAs: 'https://a.org/x',
  partAddress: '',
  isPart: false,
  lang: 'en',
  documentTitle: 'Title',
  headline: 'Title',
  jsonLd: ['{}'],
  meta: [['og:title', 'Title']],
  links: [{ rel: 'canonical', href: '/x' }],
  items: [['author', 'A']],
  dates: [{ isTime: true, value: '2019-06-09', text: 'June', hint: 'date', level: 1 }],
  bylines: [{ text: 'By A', hint: 'byline', level: 1 }],
};

const MESSAGES: readonly Message[] = [
  {
    name: 'readArticle',
    schema: messaging.readArticleSchema,
    right: {
      text: 'Title\nBody\n',
      blocks: [{ start: 0, end: 5, kind: 'headline' }],
      facts,
      visit: 'new',
      isAsked: false,
    },
    wrong: [
      [{ text: 5 }, 'text: Invalid type: Expected string but received 5'],
      [
        { text: 'x'.repeat(messaging.LONGEST_TEXT + 1) },
        'text: Invalid length: Expected <=8000000 but received 8000001',
      ],
      [
        { blocks: [{ start: -1, end: 5, kind: 'body' }] },
        'blocks.0.start: Invalid value: Expected >=0 but received -1',
      ],
      [{ blocks: [{ start: 0.5, end: 5, kind: 'body' }] }, 'blocks.0.start: Invalid integer: Received 0.5'],
      [
        { blocks: [{ start: 0, end: 5, kind: 'aside' }] },
        'blocks.0.kind: Invalid type: Expected ("headline" | "standfirst" | "body") but received "aside"',
      ],
      [{ blocks: {} }, 'blocks: Invalid type: Expected Array but received Object'],
      [
        { facts: { ...facts, headline: 'x'.repeat(1001) } },
        'facts.headline: Invalid length: Expected <=1000 but received 1001',
      ],
      [
        { facts: { ...facts, jsonLd: ['x'.repeat(100_001)] } },
        'facts.jsonLd.0: Invalid length: Expected <=100000 but received 100001',
      ],
      [
        { facts: { ...facts, meta: Array.from({ length: 151 }, () => ['a', 'b']) } },
        'facts.meta: Invalid length: Expected <=150 but received 151',
      ],
      [
        { facts: { ...facts, meta: [['a', null]] } },
        'facts.meta.0.1: Invalid type: Expected string but received null',
      ],
      [
        { facts: { ...facts, published: '2019' } },
        'facts.published: Invalid key: Expected never but received "published"',
      ],
      [{ facts: null }, 'facts: Invalid type: Expected Object but received null'],
      [{ visit: 'yes' }, 'visit: Invalid type: Expected ("new" | "again" | "none") but received "yes"'],
      [{ canonical: 'https://a.org/' }, 'canonical: Invalid key: Expected never but received "canonical"'],
      [{ url: 7 }, 'url: Invalid type: Expected string but received 7'],
    ],
  },
  {
    name: 'getCard',
    schema: messaging.entitySchema,
    right: { entityId: 'kazakhstan' },
    wrong: [
      [{ entityId: '' }, 'entityId: Invalid length: Expected >=1 but received 0'],
      [{ entityId: 'x'.repeat(201) }, 'entityId: Invalid length: Expected <=200 but received 201'],
      [{ entityId: ['kazakhstan'] }, 'entityId: Invalid type: Expected string but received Array'],
    ],
  },
  {
    name: 'addAnnotation',
    schema: messaging.addAnnotationSchema,
    right: { selectors, colour: 'yellow', body: '', entityIds: ['kazakhstan'] },
    wrong: [
      [
        { colour: 'red' },
        'colour: Invalid type: Expected ("yellow" | "green" | "blue" | "pink") but received "red"',
      ],
      [{ body: 'x'.repeat(200_001) }, 'body: Invalid length: Expected <=200000 but received 200001'],
      [{ entityIds: [''] }, 'entityIds.0: Invalid length: Expected >=1 but received 0'],
      [{ selectors: null }, 'selectors: Invalid type: Expected Array but received null'],
      [{ selectors: [selectors[0]] }, 'selectors.1: Invalid type: Expected Object but received undefined'],
      [
        { selectors: [{ type: 'TextPositionSelector', start: 7, end: 7 }, selectors[1]] },
        'selectors.0: ends before it starts',
      ],
      [
        { selectors: [selectors[0], { ...selectors[1], exact: '' }] },
        'selectors.1.exact: Invalid length: Expected >=1 but received 0',
      ],
      [
        { selectors: [...selectors, selectors[0]] },
        'selectors.2: Invalid type: Expected never but received Object',
      ],
      [{ url: 5 }, 'url: Invalid type: Expected string but received 5'],
      [{ id: 'mine' }, 'id: Invalid key: Expected never but received "id"'],
    ],
  },
  {
    name: 'changeAnnotation',
    schema: messaging.changeAnnotationSchema,
    right: { id: 'a', body: 'new', colour: 'blue' },
    wrong: [
      [{ id: 5 }, 'id: Invalid type: Expected string but received 5'],
      [
        { colour: null },
        'colour: Invalid type: Expected ("yellow" | "green" | "blue" | "pink") but received null',
      ],
      [{ deletedAt: 0 }, 'deletedAt: Invalid key: Expected never but received "deletedAt"'],
    ],
  },
  {
    name: 'deleteAnnotation',
    schema: messaging.deleteAnnotationSchema,
    right: { id: 'a', deleted: true },
    wrong: [[{ deleted: 1 }, 'deleted: Invalid type: Expected boolean but received 1']],
  },
  {
    name: 'reportAnchors',
    schema: messaging.reportAnchorsSchema,
    right: { states: [{ id: 'a', state: 'orphaned' }] },
    wrong: [
      [
        { states: [{ id: 'a', state: 'lost' }] },
        'states.0.state: Invalid type: Expected ("anchored" | "uncertain" | "orphaned") but received "lost"',
      ],
      [{ states: 'orphaned' }, 'states: Invalid type: Expected Array but received "orphaned"'],
      [{ url: 'x'.repeat(8001) }, 'url: Invalid length: Expected <=8000 but received 8001'],
      [{ canonical: 'https://a.org/' }, 'canonical: Invalid key: Expected never but received "canonical"'],
    ],
  },
  {
    name: 'openArticle',
    schema: messaging.openArticleSchema,
    right: { url: 'https://a.org/x' },
    wrong: [
      [{ url: 'a.org' }, 'url: Invalid URL: Received "a.org"'],
      [
        { url: 'javascript:alert(1)' },
        'url: Invalid format: Expected /^https?:/ but received "javascript:alert(1)"',
      ],
      [
        { url: 'file:///etc/passwd' },
        'url: Invalid format: Expected /^https?:/ but received "file:///etc/passwd"',
      ],
      [{ annotationId: '' }, 'annotationId: Invalid length: Expected >=1 but received 0'],
    ],
  },
  {
    name: 'describePage',
    schema: messaging.emptySchema,
    right: {},
    wrong: [[{ tabId: 5 }, 'tabId: Invalid key: Expected never but received "tabId"']],
  },
  {
    name: 'step',
    schema: messaging.stepSchema,
    right: { direction: 'next' },
    wrong: [
      [{ direction: 'up' }, 'direction: Invalid type: Expected ("next" | "previous") but received "up"'],
    ],
  },
  {
    name: 'showAnnotation',
    schema: messaging.showAnnotationSchema,
    right: { annotationId: 'a' },
    wrong: [[{ annotationId: null }, 'annotationId: Invalid type: Expected string but received null']],
  },
  {
    name: 'getAnnotations',
    schema: messaging.getAnnotationsSchema,
    right: {},
    wrong: [[{ canonical: 'x' }, 'canonical: Invalid key: Expected never but received "canonical"']],
  },
  {
    name: 'annotationsChanged',
    schema: messaging.annotationsChangedSchema,
    right: { url: 'https://a.org/' },
    wrong: [[{ url: undefined }, 'url: Invalid type: Expected string but received undefined']],
  },
];

test('every schema of the messages is tried here', () => {
  const tried = new Set<unknown>(MESSAGES.map(({ schema }) => schema));
  const untried = Object.entries(messaging).filter(
    ([name, value]) => name.endsWith('Schema') && !tried.has(value),
  );
  expect(untried.map(([name]) => name)).toEqual([]);
});

describe.each(MESSAGES)('$name', ({ name, schema, right, wrong }) => {
  test('passes as it should be', () => {
    expect(checkMessage(name, schema, right)).toEqual(right);
  });

  test.each(wrong.map(([over, says]) => ({ over, says })))('says $says', ({ over, says }) => {
    expect(() => checkMessage(name, schema, { ...right, ...over })).toThrow(
      new Error(`message ${name}: ${says}`),
    );
  });

  test.each([undefined, null, 5, 'text', true])('is refused whole when it is %j', (data) => {
    expect(() => checkMessage(name, schema, data)).toThrow(
      new RegExp(`^message ${name}: the whole: Invalid type`),
    );
  });

  test('a field that is not known is refused by its name', () => {
    expect(() => checkMessage(name, schema, { ...right, extra: 1 })).toThrow(
      new RegExp(`^message ${name}: extra: `),
    );
  });

  test.each(Object.keys(right))('names the field %s when it is of another kind', (field) => {
    expect(() => checkMessage(name, schema, { ...right, [field]: () => 0 })).toThrow(
      new RegExp(`^message ${name}: ${field}: `),
    );
  });
});
