import * as v from 'valibot';

const list = v.optional(v.array(v.string()), []);

/** As much of a built manifest as says what it asks of the browser, the reader and the pages. */
export const manifestSchema = v.object({
  permissions: list,
  optional_permissions: list,
  host_permissions: list,
  optional_host_permissions: list,
  content_scripts: v.optional(v.array(v.object({ matches: v.array(v.string()) })), []),
  web_accessible_resources: v.optional(v.array(v.unknown()), []),
  externally_connectable: v.optional(v.unknown()),
  content_security_policy: v.object({ extension_pages: v.string() }),
  commands: v.record(v.string(), v.object({ suggested_key: v.optional(v.unknown()) })),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;

/**
 * Everything that a manifest asks for, as PRIVACY.md names it: permissions by
 * their names, hosts by the key that asks for them, optional ones by their
 * patterns too.
 */
export function askedFor(manifest: Manifest): string[] {
  const asked = new Set([
    ...manifest.permissions,
    ...manifest.optional_permissions,
    ...manifest.optional_host_permissions,
  ]);
  if (manifest.host_permissions.length > 0) asked.add('host_permissions');
  if (manifest.optional_host_permissions.length > 0) asked.add('optional_host_permissions');
  if (manifest.content_scripts.length > 0) asked.add('content_scripts');
  return [...asked].sort();
}

/** What the rows of PRIVACY.md's table of permissions explain: whatever stands in `ticks` in their first cell. */
export function explained(privacy: string): { name: string; why: string }[] {
  const table = privacy.slice(privacy.indexOf('## Permissions'));
  return table.split('\n').flatMap((line) => {
    const [, first, why] = /^\|([^|]*)\|([^|]*)\|$/.exec(line) ?? [];
    return [...(first ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => ({
      name: name ?? '',
      why: (why ?? '').trim(),
    }));
  });
}

/** Patterns that hold every site, or every site of a scheme. */
export function coversAll(pattern: string): boolean {
  return pattern === '<all_urls>' || /^[^:]+:\/\/\*(?:\.[a-z]+)?\//.test(pattern);
}
