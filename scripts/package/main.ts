import { realpathSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFiles } from './compare.ts';
import { explain, unused } from './explained-warnings.ts';
import { sortByKind } from './file-kinds.ts';
import { lint } from './lint.ts';
import { rebuild } from './rebuild.ts';
import { findTraces } from './traces.ts';
import { type Package, packages, readZip, root, type ZipFiles, zipPath } from './zip-files.ts';

const folders = [...new Set([root, realpathSync(root), homedir(), tmpdir()])];

/** Prints what a zip holds; returns what it must not hold. */
function inspect(name: Package, files: ZipFiles): string[] {
  const { kinds, unexpected } = sortByKind(name, files.keys());
  const path = zipPath(name);
  const kilobytes = (statSync(path).size / 1000).toFixed(0);
  console.log(`${basename(path)}  ${kilobytes} kB, ${files.size} files`);
  console.log(`  ${kinds.map(({ what, files }) => `${what} ${files}`).join(', ')}`);
  return [
    ...unexpected.map((file) => `${file} does not belong into ${basename(path)}.`),
    ...findTraces(files, folders).map((trace) => `${basename(path)}: ${trace}`),
  ];
}

/** Prints what the Firefox store's linter says; returns what has no explanation. */
async function judgeAsTheStore(): Promise<string[]> {
  const { errors, notices, warnings } = await lint(zipPath('firefox'));
  console.log(
    `Lint (addons-linter): ${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices`,
  );
  const remaining = [...warnings, ...notices];
  const judged = explain(remaining);
  for (const { message, reason } of judged)
    if (reason !== undefined) console.log(`  ${message.code}  ${message.file}\n    ${reason}`);
  const left = [
    ...errors,
    ...judged.flatMap(({ message, reason }) => (reason === undefined ? [message] : [])),
  ];
  return [
    ...left.map(({ code, file, message, description }) => `${code} in ${file}: ${message}. ${description}`),
    ...unused(remaining).map(
      ({ code, file }) => `${code} in ${file.source} is explained and gone: take it out.`,
    ),
  ];
}

/** Prints whether the Firefox zip comes out of its sources again; returns what differs. */
async function rebuildAsAReviewer(firefox: ZipFiles, sources: ZipFiles, offline: boolean): Promise<string[]> {
  const differences = compareFiles(firefox, await rebuild(sources, { offline }));
  const how = offline ? 'with the dependencies of this checkout' : 'after `npm install`';
  const outcome = differences.length === 0 ? 'each byte the same' : `${differences.length} files differ`;
  console.log(`Rebuilt from the sources zip, ${how}: ${firefox.size} files, ${outcome}`);
  return differences;
}

const { values } = parseArgs({ options: { offline: { type: 'boolean', default: false } } });
const zips = new Map(packages.map((name) => [name, readZip(zipPath(name))]));
const filesOf = (name: Package): ZipFiles => zips.get(name) ?? new Map();

const wrong = [
  ...packages.flatMap((name) => inspect(name, filesOf(name))),
  ...(await judgeAsTheStore()),
  ...(await rebuildAsAReviewer(filesOf('firefox'), filesOf('sources'), values.offline)),
];
for (const sentence of wrong) console.error(`FAILED  ${sentence}`);
if (wrong.length > 0) process.exitCode = 1;
else console.log('ok  The packages hold what they should.');
