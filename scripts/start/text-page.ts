import { articleHtml } from './article-html.ts';
import { parseArticle } from './parse-article.ts';

export interface TextPage {
  readonly title: string;
  /** The sentence between headline and byline that sums the article up. */
  readonly standfirst?: string;
  /** The author, without “By”. */
  readonly author?: string;
  /** The date of publication, YYYY-MM-DD. */
  readonly published?: string;
  /** The body: neither headline nor standfirst, headings or furniture. */
  readonly paragraphs: string[];
  readonly html: string;
}

/**
 * Turns an article that was copied as plain text, with the site's furniture around it (menu, paywall,
 * teasers, author box), into a page such as a news site would have. A text without any article in
 * it has no paragraphs.
 */
export function textPage(text: string): TextPage {
  const article = parseArticle(text);
  const { title, standfirst, author, published, paragraphs } = article;
  return {
    title,
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    paragraphs,
    html: articleHtml(article),
  };
}
