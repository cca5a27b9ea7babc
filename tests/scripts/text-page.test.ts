import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDateLine } from '@/scripts/start/parse-date.ts';
import { textPage } from '@/scripts/start/text-page.ts';

const first =
  'The new bridge over the Naryn was to open in spring, and the mayor said so on three occasions, the last of them in front of the bridge itself.';
const second =
  'It did not open. “We were promised a road, and what we have is a view,” said Aizada, who sells bread where the road would end & the market begin.';
const third =
  'Officials in the capital now speak of autumn, which in this valley can mean anything from the first apples to the first snow on the pass.';

const withFurniture = `The Valley Gazette
Features
A Bridge to Nowhere
Photo agency, A. Photographer
Rivers

A Bridge to Nowhere

What a missing hundred meters say about promises in the mountains.

By Jane Writer

${first}

${second}

He shrugged.

${third}

Sign up for our newsletter

Subscribe
About the author
Jane Writer edits The Valley Gazette.
Rivers
Who Owns the Water That Everyone Drinks?
`;

describe('text of a site turned into a page', () => {
  it('keeps the article and leaves the furniture outside of it', () => {
    const page = textPage(withFurniture);
    expect(page).toMatchObject({
      title: 'A Bridge to Nowhere',
      standfirst: 'What a missing hundred meters say about promises in the mountains.',
      author: 'Jane Writer',
      paragraphs: [first, second, 'He shrugged.', third],
    });
    expect(page).not.toHaveProperty('published');
    const article = page.html.slice(page.html.indexOf('<article>'), page.html.indexOf('</article>'));
    expect(article).toContain('<h1>A Bridge to Nowhere</h1>');
    expect(article).toContain('<p class="standfirst">What a missing');
    for (const furniture of [
      'Valley Gazette',
      'Features',
      'Photographer',
      'newsletter',
      'Subscribe',
      'edits',
      'Who Owns',
    ]) {
      expect(article).not.toContain(furniture);
      expect(page.html).toContain(furniture);
    }
    expect(page.html).not.toContain('<time');
    expect(page.html).toContain('"publisher":{"@type":"Organization","name":"The Valley Gazette"}');
    expect(page.html).toContain('<aside class="newsletter"><p>Sign up for our newsletter</p>');
    expect(page.html).toContain('<footer class="authors"><p>About the author</p>\n<p>Jane Writer edits');
  });

  it('takes the last short line for the headline when none is repeated', () => {
    const page = textPage(
      `News\n\nThe Bridge Opens\n\nBy Jane Writer\nNovember 12, 2019\n\n${first}\n\n${second}`,
    );
    expect(page).toMatchObject({
      title: 'The Bridge Opens',
      published: '2019-11-12',
      paragraphs: [first, second],
    });
    expect(page.html).toContain('<time datetime="2019-11-12">');
    expect(page.html).toContain('"datePublished":"2019-11-12"');
    expect(page).not.toHaveProperty('standfirst');
  });

  it('does without a byline', () => {
    const page = textPage(
      `The Bridge Opens\n\nA mayor keeps his word at the fourth attempt.\n\n${first}\n\n${third}`,
    );
    expect(page).toMatchObject({
      title: 'The Bridge Opens',
      standfirst: 'A mayor keeps his word at the fourth attempt.',
      paragraphs: [first, third],
    });
    expect(page).not.toHaveProperty('author');
  });

  it('leaves out what follows the body even where no phrase announces it', () => {
    const page = textPage(
      `The Bridge Opens\n\nBy Jane Writer\n\n${first}\n\n${third}\n\nRivers\nWho Owns the Water?`,
    );
    expect(page.paragraphs).toEqual([first, third]);
  });

  it('keeps headings, and goes on after an advertisement', () => {
    const page = textPage(
      `The Bridge Opens\nBy Jane Writer\n\n${first}\n\nAdvertisement\n\nA long wait\n\n${second}\n\n${third}`,
    );
    expect(page.paragraphs).toEqual([first, second, third]);
    expect(page.html).toContain('<h2>A long wait</h2>');
    expect(page.html).toContain('<aside class="inside"><p>Advertisement</p></aside>');
  });

  it('joins lines that were broken to fit a column', () => {
    const broken = (paragraph: string): string => paragraph.replace(/(.{50,68}) /gu, '$1\n');
    const page = textPage(
      `The Bridge Opens\n\nBy Jane Writer\n\n${broken(first)}\n\n${broken(second)}\n\n${broken(third)}\n`,
    );
    expect(page.paragraphs).toEqual([first, second, third]);
  });

  it('reads Russian', () => {
    const body =
      'Мост через Нарын должны были открыть весной, и мэр трижды об этом говорил, в последний раз прямо перед самим мостом, которого нет.';
    const page = textPage(
      `Газета долины\n\nМост в никуда\n\nАвтор: Анна Писатель\n12 ноября 2019 г., 10:30\n\n${body}\n\nЧитайте ещё\nКому принадлежит вода`,
    );
    expect(page).toMatchObject({
      title: 'Мост в никуда',
      author: 'Анна Писатель',
      published: '2019-11-12',
      paragraphs: [body],
    });
    expect(page.html).toContain('<html lang="ru">');
  });

  it('escapes everything', () => {
    const page = textPage(
      `A <b>Bold</b> "Bridge" </script>\n\nBy O'Writer <x>\n\n${first} <script>alert(1)</script> & more.\n\n<img src=x onerror=alert(2)>`,
    );
    const { html } = page;
    expect(html.match(/<script/gu)).toHaveLength(1);
    expect(html.match(/<\/script>/gu)).toHaveLength(1);
    expect(html).not.toMatch(/<b>|<x>|<img/u);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; more.');
    expect(html).toContain('content="A &lt;b&gt;Bold&lt;/b&gt; &quot;Bridge&quot; &lt;/script&gt;"');
    expect(page.title).toBe('A <b>Bold</b> "Bridge" </script>');
  });

  it.each(['', '  \n\n', 'One line'])('finds no body in %j', (text) => {
    expect(textPage(text).paragraphs).toEqual([]);
  });

  const seed = '../shared/seed/article.txt';
  it('reads the seed article', () => {
    if (!existsSync(seed)) {
      console.log('not run: no seed article');
      return;
    }
    const page = textPage(readFileSync(seed, 'utf8'));
    expect(page.title).toBe('Kazakhstan’s Protest Problem');
    expect(page.standfirst).toMatch(/^The real problem is .* beast\.$/u);
    expect(page.author).toBe('Catherine Putz');
    expect(page.paragraphs).toHaveLength(17);
    expect(page.paragraphs[0]).toMatch(/^On November 9, a few dozen/u);
    expect(page.paragraphs.at(-1)).toMatch(/^The Kazakh government appears to.*of “opposition\.”$/u);
  });
});

describe('a line that holds a date', () => {
  it.each([
    ['November 12, 2019', '2019-11-12'],
    ['Published on 12 November 2019', '2019-11-12'],
    ['Tuesday, Nov. 12, 2019 at 10:30 GMT', '2019-11-12'],
    ['2019-11-12T10:30:00Z', '2019-11-12'],
    ['12 ноября 2019 года', '2019-11-12'],
    ['31 February 2019', undefined],
    ['On November 12, 2019 they met', undefined],
    ['Updated: 12 November 2019', undefined],
    ['12 Foobar 2019', undefined],
  ])('%s', (line, date) => {
    expect(parseDateLine(line)).toBe(date);
  });
});
