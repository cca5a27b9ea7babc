import type { ParsedArticle } from './parse-article.ts';

const style = `
  body { margin: 0; font: 18px/1.6 Georgia, "Times New Roman", serif; color: #1f2328; background: #fff; }
  .site { border-bottom: 1px solid #d8dce1; font-family: system-ui, sans-serif; font-size: 15px; }
  .site ul, .related ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 24px; }
  .site nav, main, .foot { max-width: 720px; margin: 0 auto; padding: 14px 20px; }
  h1 { font-size: 38px; line-height: 1.15; margin: 24px 0 12px; }
  .standfirst { font-size: 21px; color: #4b5563; margin: 0 0 12px; }
  .byline, time { font: 15px system-ui, sans-serif; color: #4b5563; }
  aside, .authors { margin: 32px 0; padding: 16px 20px; background: #f3f4f6; font: 15px/1.5 system-ui, sans-serif; }
  .related ul { flex-direction: column; }`;

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function elements(tag: string, lines: readonly string[]): string {
  return lines.map((line) => `<${tag}>${escape(line)}</${tag}>`).join('\n');
}

function linkList(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li><a href="#">${escape(line)}</a></li>`).join('\n')}</ul>`;
}

function box(tag: string, kind: string, content: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<${tag} class="${kind}">${content}</${tag}>\n`;
}

function linkedData(article: ParsedArticle): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    ...(article.standfirst === undefined ? {} : { description: article.standfirst }),
    ...(article.author === undefined ? {} : { author: { '@type': 'Person', name: article.author } }),
    ...(article.publisher === undefined
      ? {}
      : { publisher: { '@type': 'Organization', name: article.publisher } }),
    ...(article.published === undefined ? {} : { datePublished: article.published }),
  };
  // "</script>" within a text would end the element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function bodyHtml({ paragraphs, headings, furniture }: ParsedArticle): string {
  const parts = paragraphs.map((paragraph, i) => {
    const above = headings.filter((heading) => heading.above === i).map(({ text }) => text);
    return `${elements('h2', above)}<p>${escape(paragraph)}</p>`;
  });
  const middle = Math.ceil(parts.length / 2);
  return [
    ...parts.slice(0, middle),
    box('aside', 'inside', elements('p', furniture.inside), furniture.inside),
    ...parts.slice(middle),
  ].join('\n');
}

/** A page as a news site would make it: the article in `article`, all furniture outside of it. */
export function articleHtml(article: ParsedArticle): string {
  const { title, standfirst, author, published, publisher, furniture, language } = article;
  return `<!doctype html>
<html${language === undefined ? '' : ` lang="${language}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(publisher === undefined ? title : `${title} – ${publisher}`)}</title>
<link rel="icon" href="data:,">
<meta property="og:type" content="article">
<meta property="og:title" content="${escape(title)}">
${publisher === undefined ? '' : `<meta property="og:site_name" content="${escape(publisher)}">`}
<script type="application/ld+json">${linkedData(article)}</script>
<style>${style}</style>
</head>
<body>
<header class="site"><nav>${linkList(furniture.top)}</nav></header>
<main>
<article>
<header>
<h1>${escape(title)}</h1>
${standfirst === undefined ? '' : `<p class="standfirst">${escape(standfirst)}</p>`}
${author === undefined ? '' : `<p class="byline">${language === 'ru' ? 'Автор:' : 'By'} <span class="author">${escape(author)}</span></p>`}
${published === undefined ? '' : `<time datetime="${published}">${published}</time>`}
</header>
${bodyHtml(article)}
</article>
${box('aside', 'newsletter', elements('p', furniture.offers), furniture.offers)}${box('footer', 'authors', elements('p', furniture.authorBox), furniture.authorBox)}${box('aside', 'related', `<nav>${linkList(furniture.related)}</nav>`, furniture.related)}</main>
<footer class="foot">${publisher === undefined ? '' : escape(publisher)}</footer>
</body>
</html>
`;
}
