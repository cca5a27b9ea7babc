import type { Package } from './zip-files.ts';

interface FileKind {
  readonly what: string;
  /** Of the path in the zip. */
  readonly pattern: RegExp;
}

const extensionKinds: readonly FileKind[] = [
  { what: 'manifest', pattern: /^manifest\.json$/ },
  { what: 'pages', pattern: /^[a-z]+\.html$/ },
  { what: 'background', pattern: /^background\.js$/ },
  { what: 'content scripts', pattern: /^content-scripts\/[a-z]+\.(?:js|css)$/ },
  { what: 'scripts of pages', pattern: /^chunks\/[\w-]+\.js$/ },
  { what: 'styles of pages', pattern: /^assets\/[\w-]+\.css$/ },
  { what: 'messages', pattern: /^_locales\/[a-z]{2}\/messages\.json$/ },
  { what: 'icons', pattern: /^icons\/\d+\.png$/ },
  { what: 'knowledge', pattern: /^pack\/(?:[a-z]+\.bin|attribution\.json)$/ },
];

const sourceKinds: readonly FileKind[] = [
  {
    what: 'how to build',
    pattern: /^(?:README\.md|package(?:-lock)?\.json|tsconfig\.json|wxt\.config\.ts)$/,
  },
  { what: 'licence', pattern: /^LICENSE$/ },
  { what: 'code', pattern: /^(?:components|entrypoints|lib|scripts\/pack)\/[\w./-]+\.tsx?$/ },
  { what: 'pages', pattern: /^entrypoints\/[a-z]+\/index\.html$/ },
  { what: 'styles', pattern: /^assets\/styles\/[a-z]+\.css$/ },
  { what: 'messages', pattern: /^assets\/locales\/[a-z]+\.[a-z]{2}\.json$/ },
  { what: 'icons', pattern: /^assets\/icons\/[a-z\d]+\.(?:png|svg)$/ },
  { what: 'knowledge', pattern: /^assets\/knowledge\/[\w/-]+\.yaml$/ },
];

export interface CountedKind {
  readonly what: string;
  readonly files: number;
}

/** The files of a zip counted by kind, and those of no kind that belongs into it. */
export function sortByKind(
  name: Package,
  paths: Iterable<string>,
): { readonly kinds: readonly CountedKind[]; readonly unexpected: readonly string[] } {
  const kinds = name === 'sources' ? sourceKinds : extensionKinds;
  const counts = new Map(kinds.map(({ what }) => [what, 0]));
  const unexpected: string[] = [];
  for (const path of paths) {
    // A path that climbs out would be written beside the folder that it is unpacked to.
    const kind = path.includes('..') ? undefined : kinds.find(({ pattern }) => pattern.test(path));
    if (kind === undefined) unexpected.push(path);
    else counts.set(kind.what, (counts.get(kind.what) ?? 0) + 1);
  }
  return { kinds: [...counts].map(([what, files]) => ({ what, files })), unexpected };
}
