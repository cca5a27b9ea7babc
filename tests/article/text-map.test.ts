// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isText } from '@/lib/article/nodes.ts';
import { findArticleRoot } from '@/lib/article/root.ts';
import { TextMap } from '@/lib/article/text-map.ts';
import { fixturePage, labelledBlocks, labelText, pageOf } from './fixture-page.ts';

/*
 * happy-dom lays nothing out: `checkVisibility` knows `display: none` in a
 * `style` attribute and little more. What style sheets hide is for the tests
 * in browsers.
 */

/** The map of a body alone, in the document of the test, whose ranges the map makes. */
function mapOf(html: string): { map: TextMap; body: HTMLElement } {
  const body = document.importNode(pageOf(html).body, true);
  document.body.replaceWith(body);
  return { map: TextMap.of({ body, headline: null, standfirst: null }), body };
}

/** A space at the end of a line is not shown, and belongs to no name. */
const blockTexts = (map: TextMap) =>
  map.blocks.map(({ start, end }) => map.text.slice(start, end).replace(/ +$/, ''));

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

describe('the blocks of each fixture page are the labelled ones, and no others', () => {
  test.each(['sample.html', 'eurasianet.html', 'inline.html', 'russian.html', 'cambodia.html'])(
    '%s',
    (file) => {
      const page = fixturePage(file);
      const root = findArticleRoot(page);
      expect(root).not.toBeNull();
      if (!root) return;
      const texts = blockTexts(TextMap.of(root)).map(withoutSpace);
      expect(texts).toEqual(labelledBlocks(page).map((block) => withoutSpace(labelText(block).text)));
    },
  );

  test('headline, standfirst and body are told apart', () => {
    const root = findArticleRoot(fixturePage('sample.html'));
    const kinds = root ? TextMap.of(root).blocks.map(({ kind }) => kind) : [];
    expect(kinds.slice(0, 4)).toEqual(['headline', 'standfirst', 'body', 'body']);
    expect(new Set(kinds.slice(2))).toEqual(new Set(['body']));
  });

  test('a headline inside the body is one', () => {
    const before = 'before '.repeat(60).trim();
    const { body } = pageOf(`<p>${before}</p><h1>Head<br>line</h1><p>after</p>`);
    const map = TextMap.of({ body, headline: body.querySelector('h1'), standfirst: null });
    expect(map.blocks.map(({ kind }) => kind)).toEqual(['body', 'headline', 'body']);
    expect(map.text).toBe(`${before}\nHead line\nafter\n`);
  });

  test('a date or a section before it is not of the text', () => {
    const { body } = pageOf('<p>9 June</p><p>News</p><h1>Head</h1><p>after</p>');
    const map = TextMap.of({ body, headline: body.querySelector('h1'), standfirst: null });
    expect(map.text).toBe('Head\nafter\n');
  });
});

describe('what a line is for', () => {
  const prose = 'The river rose by two metres in the night, and the people moved to the school.';
  const link = (text: string, href = '/x') => `<a href="${href}">${text}</a>`;

  test.each([
    ['a paragraph with a link is prose', `<p>${prose} ${link('More')}</p>`, [`${prose} More`]],
    ['a line that is a link is none', `<p>${prose}</p><p>${link('Another story')}</p>`, [prose]],
    [
      'nor is one that leads to a link',
      `<p>${prose}</p><p><b>See also:</b> ${link('Another story')}</p>`,
      [prose],
    ],
    [
      'nor its label on a line before',
      `<p>${prose}</p><div><div>See also:</div>${link('Another')}</div>`,
      [prose],
    ],
    ['a long line may be a link', `<p>${link(prose.repeat(4))}</p>`, [prose.repeat(4)]],
    ['an item of a list may be a link', `<ul><li>${link('A law')}</li></ul>`, ['A law']],
    ['a heading may be a link', `<h2>${link('A law')}</h2>`, ['A law']],
    ['a sentence may end in a link', `<p>He wrote it ${link('here')}</p>`, ['He wrote it here']],
    [
      'an invitation to a messenger is none',
      `<p>${prose}</p><p>${link('We are on Telegram!', 'https://t.me/x')} Come and see.</p>`,
      [prose],
    ],
    ['a time of its own is none', `<div><time>9 June</time></div><p>${prose}</p>`, [prose]],
    [
      'a time in prose is text',
      `<p>On <time>9 June</time> the river rose.</p>`,
      ['On 9 June the river rose.'],
    ],
    [
      'a box with a button is none',
      `<p>${prose}</p><div><p>Follow us</p><button>Yes</button></div>`,
      [prose],
    ],
    [
      'notes at the end are none',
      `<p>${prose}</p><p>${prose}</p><p><i>With help from A</i></p><p style="text-align: right">B</p>`,
      [prose, prose],
    ],
    ['italics within are text', `<p><i>A note.</i></p><p>${prose}</p>`, ['A note.', prose]],
    ['a link around two lines', `<p>${prose}</p><a href="/x"><div>One</div><div>Two</div></a>`, [prose]],
    ['a line of no-break spaces is none', `<p>&nbsp;</p><p>${prose}</p>`, [prose]],
  ])('%s', (_, html, lines) => {
    const { body } = pageOf(`<div>${html}</div>`);
    const map = TextMap.of({ body, headline: null, standfirst: null });
    expect(map.blocks.map(({ start, end }) => map.text.slice(start, end))).toEqual(lines);
  });
});

describe('text as a reader sees it', () => {
  test.each([
    ['paragraphs end in a line break', '<p>a</p><p>b</p>', ['a', 'b']],
    ['white space is one space', '<p> a\n\t b  </p>', ['a b']],
    ['white space across elements is one space', '<p>a <b> b </b> c</p>', ['a b c']],
    ['white space between blocks is none', '<p>a</p>\n\n <p>b</p>', ['a', 'b']],
    ['a no-break space stays', '<p>a&nbsp;&nbsp;b</p>', ['a\u00a0\u00a0b']],
    ['inline elements join', '<p><b>T</b>okayev <a href="/">of <i>Al</i>maty</a></p>', ['Tokayev of Almaty']],
    ['a comment is nothing', '<p>a<!-- x -->b</p>', ['ab']],
    ['<wbr> is nothing', '<p>Kyrgyz<wbr>stan</p>', ['Kyrgyzstan']],
    ['a custom element is inline', '<p>a<x-name>b</x-name>c</p>', ['abc']],
    ['<br> is a space', '<p>Gurbanguly<br>Berdimuhamedow</p>', ['Gurbanguly Berdimuhamedow']],
    ['two <br> end a block', '<div>a<br><br>b</div>', ['a', 'b']],
    ['two <br> with white space between end a block', '<div>a<br>\n <!-- x --><br>b</div>', ['a', 'b']],
    ['two <br> with text between do not', '<div>a<br>b<br>c</div>', ['a b c']],
    ['a footnote’s number stands by itself', '<p>Sultan<sup>2</sup>’s</p>', ['Sultan 2’s']],
    ['an empty element is no block', '<p>a</p><p> </p><div></div><p>b</p>', ['a', 'b']],
    ['text between blocks is a block', '<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    ['cells are blocks', '<table><tr><td>Nur</td><td>Otan</td></tr></table>', ['Nur', 'Otan']],
    ['list items are blocks', '<ul><li>a</li><li>b</li></ul>', ['a', 'b']],
    ['scripts inside a paragraph are not read', '<p>a<script>x</script><style>x</style>b</p>', ['ab']],
    ['hidden elements are not read', '<p>a<span hidden>x</span></p><p hidden>x</p>', ['a']],
    ['blocks that are not displayed are not read', '<p>a</p><p style="display: none">x</p>', ['a']],
    [
      'inline elements that are not displayed are not read',
      '<p>a<span style="display: none">x</span>b</p>',
      ['ab'],
    ],
    [
      'furniture is not read',
      '<p>a</p><aside>x</aside><div class="related">x</div><div role="note">x</div>',
      ['a'],
    ],
    ['our own element is not read', '<p>a</p><tamga-root>x</tamga-root>', ['a']],
    ['furniture parts what stands around it', '<div>Nur<aside>x</aside>Otan</div>', ['Nur', 'Otan']],
    [
      'furniture by name parts what stands around it',
      '<div>Nur <div class="related">x</div> Otan</div>',
      ['Nur', 'Otan'],
    ],
    ['nothing gives nothing', '', []],
  ])('%s', (_, html, blocks) => {
    expect(blockTexts(mapOf(html).map)).toEqual(blocks);
  });
});

describe('the way back', () => {
  test('a span over several nodes', () => {
    const { map, body } = mapOf('<p>The <b>T</b>okayev of\n  <i>Almaty</i></p>');
    const [start, end] = [map.text.indexOf('Tokayev'), map.text.indexOf('maty')];
    const span = map.toSpan(start, end);
    expect(span?.startContainer).toBe(body.querySelector('b')?.firstChild);
    expect(span?.endContainer).toBe(body.querySelector('i')?.firstChild);
    expect([span?.startOffset, span?.endOffset]).toEqual([0, 2]);
  });

  test.each([
    ['an empty span', 2, 2],
    ['a span turned round', 3, 2],
  ])('%s is null', (_, start, end) => {
    expect(mapOf('<p>abcdef</p>').map.toSpan(start, end)).toBeNull();
  });

  test('what was put in has no place in the page', () => {
    const { map } = mapOf('<p>a<br>b<sup>1</sup></p><p>c</p>');
    expect(map.text).toBe('a b 1\nc\n');
    for (const at of [1, 3, 5, 7])
      expect(map.toSpan(at, at + 1), `«${map.text.charAt(at)}» at ${at}`).toBeNull();
  });

  test('an empty map has no spans', () => {
    expect(mapOf('').map.toSpan(0, 1)).toBeNull();
  });

  test.each<[string, (text: Text) => void]>([
    ['was rewritten', (text) => (text.data = 'Tokayev!')],
    ['was split', (text) => text.splitText(3)],
    ['was taken out', (text) => text.remove()],
    ['was replaced by its equal', (text) => text.replaceWith(text.data)],
    ['lost its parent', (text) => text.parentElement?.remove()],
  ])('a node that %s after reading gives null', (_, change) => {
    const { map, body } = mapOf('<p>Before <b>Tokayev</b> after</p><p>Elsewhere</p>');
    const node = body.querySelector('b')?.firstChild;
    const [start, end] = [map.text.indexOf('Tokayev'), map.text.indexOf(' after')];
    expect(map.toSpan(start, end)).not.toBeNull();
    if (node && isText(node)) change(node);
    expect(map.toSpan(start, end)).toBeNull();
    expect(map.toSpan(start - 2, end + 2)).toBeNull();
    const other = map.text.indexOf('Elsewhere');
    expect(map.toSpan(other, other + 9)).not.toBeNull();
  });

  test('a node outside the article has no offset', () => {
    const { map, body } = mapOf('<p>a</p><aside>x</aside>');
    const outside = body.querySelector('aside')?.firstChild;
    expect(outside && map.toOffset(outside, 0)).toBeNull();
  });

  test('the first offset at or after a point between elements', () => {
    const { map, body } = mapOf('<p>one</p><aside>x</aside><p>two</p><p>three</p>');
    const [first, aside, second] = [...body.children];
    expect(first && map.offsetAtOrAfter(first, 0)).toBe(0);
    expect(aside && map.offsetAtOrAfter(aside, 0)).toBe(4);
    expect(second && map.offsetAtOrAfter(second, 1)).toBe(8);
    expect(map.offsetAtOrAfter(body, 3)).toBe(8);
    expect(map.offsetAtOrAfter(body, 4)).toBe(map.text.length);
  });
});

type Tree = string | { tag: string; children: readonly Tree[] };

const INLINE = ['span', 'b', 'a', 'sup', 'wbr', 'x-y'];
const BLOCKS = ['p', 'div', 'li', 'h2'];
const LEAVES = ['br', '#comment'];

const piece = fc.constantFrom(
  'a',
  'Oyan',
  ' ',
  '\n  ',
  'b ',
  ' c',
  'd  e',
  '',
  '\u00a0',
  'q\nr',
  '👍',
  ' \t',
);

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    piece,
    fc.record({ tag: fc.constantFrom(...LEAVES), children: fc.constant([]) }),
    fc.record({
      tag: fc.constantFrom(...INLINE, ...BLOCKS),
      children: fc.array(tie('tree'), { maxLength: 5 }),
    }),
  ),
}));

const trees = fc.array(tree, { maxLength: 6 });

function grow(parent: Node, children: readonly Tree[]): void {
  for (const child of children) {
    if (typeof child === 'string') parent.appendChild(document.createTextNode(child));
    else if (child.tag === '#comment') parent.appendChild(document.createComment('x'));
    else grow(parent.appendChild(document.createElement(child.tag)), child.children);
  }
}

/** The texts of the blocks, the naive way: one string with signs in it, then cut and cleaned. */
function blocksOf(children: readonly Tree[]): string[] {
  const [BLOCK, LINE, NOTE] = ['\ue000', '\ue001', '\ue002'];
  const write = (node: Tree): string => {
    if (typeof node === 'string') return node;
    const inside = node.children.map(write).join('');
    if (node.tag === '#comment') return '';
    if (node.tag === 'br') return LINE;
    if (node.tag === 'sup') return NOTE + inside;
    return INLINE.includes(node.tag) ? inside : BLOCK + inside + BLOCK;
  };
  return children
    .map(write)
    .join('')
    .split(/\ue000|\ue001[\ue002 \t\n\f\r]*\ue001/)
    .map((text) => text.replace(/[\ue001\ue002 \t\n\f\r]+/g, ' ').replace(/^ +| +$/g, ''))
    .filter((text) => text.trim() !== '');
}

function grown(children: readonly Tree[]): TextMap {
  const body = document.createElement('main');
  document.body.replaceChildren(body);
  grow(body, children);
  return TextMap.of({ body, headline: null, standfirst: null });
}

describe('on any tree', () => {
  test('the blocks are what the naive reader reads', () => {
    fc.assert(
      fc.property(trees, (children) => {
        expect(blockTexts(grown(children))).toEqual(blocksOf(children));
      }),
      { numRuns: 500 },
    );
  });

  test('blocks lie one after another, a line break after each', () => {
    fc.assert(
      fc.property(trees, (children) => {
        const map = grown(children);
        let at = 0;
        for (const { start, end } of map.blocks) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(map.text.charAt(end)).toBe('\n');
          at = end + 1;
        }
        expect(at).toBe(map.text.length);
      }),
    );
  });

  test('every unit goes to its place in the page and comes back', () => {
    fc.assert(
      fc.property(trees, (children) => {
        const map = grown(children);
        for (let at = 0; at < map.text.length; at++) {
          const span = map.toSpan(at, at + 1);
          const unit = map.text.charAt(at);
          if (!span) {
            expect(unit).toMatch(/[ \n]/);
            continue;
          }
          const { startContainer, startOffset, endContainer, endOffset } = span;
          const shown = startContainer.data.charAt(startOffset);
          expect(unit === ' ' ? /[ \t\n\f\r]/.test(shown) : shown === unit).toBe(true);
          expect(map.toOffset(startContainer, startOffset)).toBe(at);
          expect(map.toOffset(endContainer, endOffset)).toBe(at + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every span holds its text', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (children, a, b) => {
        const map = grown(children);
        const start = a % (map.text.length + 1);
        const end = Math.min(map.text.length, start + 1 + (b % 12));
        const span = map.toSpan(start, end);
        const text = withoutSpace(map.text.slice(start, end));
        if (!span) {
          expect(text).toBe('');
          return;
        }
        const range = document.createRange();
        range.setStart(span.startContainer, span.startOffset);
        range.setEnd(span.endContainer, span.endOffset);
        expect(withoutSpace(range.toString())).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
