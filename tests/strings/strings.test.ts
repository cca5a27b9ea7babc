import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { literals } from './literals.ts';

describe('a text that comes from no catalogue is found', () => {
  test.each<[string, string[]]>([
    ['<p>Reload the page</p>', ['Reload the page']],
    ['<p>Перезагрузите</p>', ['Перезагрузите']],
    ["<p>{'Reload'}</p>", ['Reload']],
    ['<p>{`Reload ${n} pages`}</p>', ['Reload ', ' pages']],
    ["<p>{ok ? 'Saved' : text('failed')}</p>", ['Saved']],
    ["<p>{ok && 'Saved'}</p>", ['Saved']],
    ["<p>{'by ' + who}</p>", ['by ']],
    ['<><b>Bold</b> and more</>', ['Bold', 'and more']],
    ['<button aria-label="Close" />', ['Close']],
    ["<button aria-label={isOpen ? 'Close' : 'Open'} />", ['Close', 'Open']],
    ['<input placeholder="Search" title="Find" alt="x" />', ['Search', 'Find', 'x']],
    ["<div {...(name && { 'aria-label': 'Card' })} />", ['Card']],
    // What is no language, or ours to say.
    ["<p>{text('save')}</p>", []],
    ['<p>← {text("back")} · {n} %</p>', []],
    ['<p>{`${a} – ${b}`}</p>', []],
    ['<h1>Tamga</h1>', []],
    ['<p class="quiet" id="x" lang="en" data-state={`a-${b}`} />', []],
    ["<p>{state === 'article' && <b />}</p>", []],
    ["<p>{list.map((one) => text('kind', { one }))}</p>", []],
  ])('%s', (jsx, expected) => {
    expect(literals('a.tsx', `export const a = () => ${jsx};`)).toEqual(expected);
  });

  test('a file that does not parse is named', () => {
    expect(() => literals('b.tsx', 'const = <p>')).toThrow(/^b\.tsx: /);
  });
});

const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
);

const components = files.filter((file) => file.endsWith('.tsx'));

test('there are components to look at', () => {
  expect(components.length).toBeGreaterThan(20);
});

test.each(components)('%s says nothing of its own', (file) => {
  expect(literals(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test.each(files.filter((file) => file.endsWith('.html')))('%s says no more than our name', (file) => {
  const html = readFileSync(file, 'utf8');
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  expect(title).toMatch(/^Tamga$/);
  const body = html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, '');
  expect(body.trim()).toBe('');
});
