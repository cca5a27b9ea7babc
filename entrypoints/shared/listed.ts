import listed from '@/.pack/hosts.json';
import { listedPatterns } from '@/lib/settings/site.ts';

/** The pack's hosts, which are read without being asked. */
export const LISTED: ReadonlySet<string> = new Set(listed.hosts);

/** Their match patterns, as the manifest has them. */
export const LISTED_PATTERNS: string[] = listedPatterns(LISTED);
