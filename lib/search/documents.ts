import type { AnnotationRecord, ArticleRecord } from '@/lib/database/records.ts';

/** One thing of the reader's that can be found again. */
export interface SearchDocument {
  /** `note:ID` or `article:URL`: one document each. */
  key: string;
  kind: AnnotationRecord['kind'] | 'article';
  url: string;
  annotationId: string | null;
  title: string;
  outlet: string;
  quote: string;
  body: string;
  tags: string[];
  /** ms, UTC: when it was last changed or read. */
  at: number;
}

/** What the reader kept, as documents; the latest first. */
export function searchDocuments(
  articles: readonly ArticleRecord[],
  annotations: readonly AnnotationRecord[],
): SearchDocument[] {
  const byUrl = new Map(articles.map((article) => [article.url, article]));
  const documents: SearchDocument[] = articles.map((article) => ({
    key: `article:${article.url}`,
    kind: 'article',
    url: article.url,
    annotationId: null,
    title: article.title,
    outlet: article.outlet,
    quote: '',
    body: '',
    tags: [],
    at: article.lastReadAt,
  }));
  for (const annotation of annotations) {
    if (annotation.deletedAt > 0) continue;
    const article = byUrl.get(annotation.url);
    documents.push({
      key: `note:${annotation.id}`,
      kind: annotation.kind,
      url: annotation.url,
      annotationId: annotation.id,
      title: article?.title ?? annotation.url,
      outlet: article?.outlet ?? '',
      quote: annotation.selectors?.[1].exact ?? '',
      body: annotation.body,
      tags: annotation.tags,
      at: annotation.updatedAt,
    });
  }
  return documents.sort((a, b) => b.at - a.at);
}
