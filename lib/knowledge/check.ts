import { fold } from '@/lib/text/fold.ts';
import { isParadigm, PARADIGMS } from './paradigms.ts';
import { endsBeforeStart } from './partial-date.ts';
import type { Problem, ReadEntity } from './read.ts';
import type { Entity } from './schema.ts';

type Report = (path: readonly PropertyKey[], reason: string) => void;

/** What one file says that the schema cannot see. */
function checkEntity(read: ReadEntity, report: Report): void {
  const { entity, file } = read;
  if (!file.endsWith(`${entity.type}/${entity.id}.yaml`)) {
    report(['id'], `belongs into a file ${entity.type}/${entity.id}.yaml`);
  }
  checkSources(entity, report);
  entity.names.forEach((name, at) => {
    if (fold(name.text).text === '') report(['names', at, 'text'], `«${name.text}» is empty after folding`);
    if (!hasGoodBraces(name.text)) {
      report(['names', at, 'text'], `«${name.text}» wants one pair of braces, around the name itself`);
    }
    if (name.inflect !== undefined && !isParadigm(name.inflect)) {
      report(
        ['names', at, 'inflect'],
        `«${name.inflect}» is no paradigm; there are ${Object.keys(PARADIGMS).join(', ')}`,
      );
    }
    for (const list of ['needs', 'not'] as const) {
      name[list]?.forEach((word, index) => {
        if (!word.startsWith('entity:') && fold(word).text === '') {
          report(['names', at, list, index], `«${word}» is empty after folding`);
        }
      });
    }
    checkPeriod(name.from, name.to, ['names', at, 'to'], report);
  });
  entity.claims.forEach((claim, at) => {
    checkPeriod(claim.start, claim.end, ['claims', at, 'end'], report);
    if (claim.status !== 'confirmed' && claim.attributedTo === undefined) {
      report(['claims', at, 'status'], `is ${claim.status}, but attributedTo does not say by whom`);
    }
  });
  entity.relations.forEach((relation, at) => {
    checkPeriod(relation.start, relation.end, ['relations', at, 'end'], report);
    if (relation.target === entity.id) report(['relations', at, 'target'], 'is the entity itself');
  });
  checkPeriod(entity.start, entity.end, ['end'], report);
  checkFieldsOfType(entity, report);
}

function hasGoodBraces(text: string): boolean {
  return !/[{}]/.test(text) || /^[^{}]*\{[^{}]+\}[^{}]*$/.test(text);
}

const article = (type: Entity['type']) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

function checkFieldsOfType(entity: Entity, report: Report): void {
  const only = (type: Entity['type'], field: keyof Entity, present: boolean) => {
    if (present && entity.type !== type)
      report([field], `belongs to ${article(type)}, not ${article(entity.type)}`);
  };
  only('person', 'gender', entity.gender !== undefined);
  only('place', 'placeKind', entity.placeKind !== undefined);
  only('place', 'coordinates', entity.coordinates !== undefined);
  only('event', 'start', entity.start !== undefined);
  only('event', 'end', entity.end !== undefined);
  only('event', 'places', entity.places.length > 0);
  only('event', 'namesBySide', entity.namesBySide.length > 0);
  only('event', 'casualties', entity.casualties.length > 0);
  if (entity.type === 'place' && !entity.placeKind) report([], 'placeKind is missing');
  if (entity.type === 'event' && !entity.start) report([], 'start is missing');
}

function checkPeriod(
  start: string | undefined,
  end: string | undefined,
  path: readonly PropertyKey[],
  report: Report,
): void {
  if (start === undefined || end === undefined || end === 'ongoing' || end === 'unknown') return;
  if (endsBeforeStart(start, end)) report(path, `${end} is before the start, ${start}`);
}

function checkSources(entity: Entity, report: Report): void {
  const known = new Set<string>();
  entity.sources.forEach((source, at) => {
    if (known.has(source.id)) report(['sources', at, 'id'], `«${source.id}» stands twice`);
    known.add(source.id);
  });
  const lists = ['claims', 'relations', 'namesBySide', 'casualties'] as const;
  for (const list of lists) {
    entity[list].forEach((item, at) => {
      item.sources.forEach((source, index) => {
        if (!known.has(source)) {
          report([list, at, 'sources', index], `«${source}» is not among the sources of this file`);
        }
      });
    });
  }
}

function checkTargets(read: ReadEntity, ids: ReadonlySet<string>, report: Report): void {
  const { entity } = read;
  entity.relations.forEach((relation, at) => {
    if (!ids.has(relation.target)) {
      report(['relations', at, 'target'], `«${relation.target}» is no entity of this pack`);
    }
  });
  entity.claims.forEach((claim, at) => {
    if (claim.entity !== undefined && !ids.has(claim.entity)) {
      report(['claims', at, 'entity'], `«${claim.entity}» is no entity of this pack`);
    }
  });
  entity.places.forEach((place, at) => {
    if (!ids.has(place)) report(['places', at], `«${place}» is no entity of this pack`);
  });
  entity.names.forEach((name, at) => {
    name.needs?.forEach((need, index) => {
      if (need.startsWith('entity:') && !ids.has(need.slice('entity:'.length))) {
        report(['names', at, 'needs', index], `«${need}» is no entity of this pack`);
      }
    });
  });
}

/** A chain of successors that comes back to where it began. */
function checkSuccession(reads: readonly ReadEntity[], problems: Problem[]): void {
  const before = new Map<string, string[]>();
  for (const { entity } of reads) {
    const targets = entity.relations.filter(({ type }) => type === 'successor of');
    before.set(
      entity.id,
      targets.map(({ target }) => target),
    );
  }
  for (const { entity, file, lineOf } of reads) {
    entity.relations.forEach((relation, at) => {
      if (relation.type !== 'successor of' || !leadsTo(before, relation.target, entity.id)) return;
      const path = ['relations', at];
      const reason = 'is part of a cycle of succession';
      problems.push({ file, line: lineOf(path), field: path.join('.'), reason });
    });
  }
}

/** Whether a walk along the lists from `start` comes to `goal`. */
function leadsTo(lists: ReadonlyMap<string, readonly string[]>, start: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(lists.get(id) ?? []));
  }
  return false;
}

/** A name that two entities bear, and neither says when it is whose. */
function checkSharedNames(reads: readonly ReadEntity[], problems: Problem[]): void {
  const owners = new Map<string, string>();
  for (const { entity, file, lineOf } of reads) {
    entity.names.forEach((name, at) => {
      if (name.needs || name.not) return;
      const key = fold(name.text).text;
      const owner = owners.get(key) ?? entity.id;
      owners.set(key, owner);
      if (owner === entity.id) return;
      const path = ['names', at, 'text'];
      const reason = `«${name.text}» is also a name of ${owner}: one of the two wants needs or not`;
      problems.push({ file, line: lineOf(path), field: path.join('.'), reason });
    });
  }
}

/**
 * Checks what no single file can see wrong with itself: targets, doubles,
 * cycles. Returns every problem, in the order of files and lines.
 */
export function checkPack(reads: readonly ReadEntity[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set(reads.map((read) => read.entity.id));
  const owners = new Map<string, string>();
  for (const read of reads) {
    const report: Report = (path, reason) => {
      problems.push({ file: read.file, line: read.lineOf(path), field: path.join('.'), reason });
    };
    [read.entity.id, ...read.entity.formerIds].forEach((id, at) => {
      const owner = owners.get(id);
      const path = at === 0 ? ['id'] : ['formerIds', at - 1];
      if (owner !== undefined) report(path, `«${id}» is already the id of ${owner}`);
      owners.set(id, read.file);
    });
    checkEntity(read, report);
    checkTargets(read, ids, report);
  }
  checkSuccession(reads, problems);
  checkSharedNames(reads, problems);
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
