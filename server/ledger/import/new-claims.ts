import { eachInTurns } from '../../model/event-loop.ts';
import { claimId } from '../../model/ids.ts';
import { read } from '../../store/catalogue.ts';
import type { Run } from '../../store/graph-store.ts';
import type { SourceFacts } from '../check.ts';
import type { NewClaim } from '../write-changes.ts';
import type { ImportRow } from './import-row.ts';

export interface FoundClaims {
  readonly claims: readonly NewClaim[];
  /** Claims that were retracted and are in force again. */
  readonly reinstated: readonly NewClaim[];
  /** Ids of all claims of the file. */
  readonly ids: Pick<ReadonlySet<string>, 'has'>;
}

/** Claims that one statement looks up at once. */
const CHUNK = 5_000;

/** Claims that are not recorded yet, and those that were retracted, each once. */
export async function newClaims(
  run: Run,
  rows: readonly ImportRow[],
  sources: ReadonlyMap<string, SourceFacts>,
): Promise<FoundClaims> {
  const first = new Map<string, Gathered>();
  const withEntities = new Set<string>();
  await eachInTurns(rows, (row) => {
    if (!row.isRefused) gather(row, sources, first, withEntities);
  });
  const claims: NewClaim[] = [];
  const reinstated: NewClaim[] = [];
  const all = [...first.values()];
  for (let i = 0; i < all.length; i += CHUNK) {
    const chunk = all.slice(i, i + CHUNK);
    const ids = chunk.map(({ claim }) => claim.id);
    const there = new Map(
      (await run(read.claimsById, { ids })).map((found) => [found.id, found.retractedAt]),
    );
    for (const { claim, row, onlyReinstates } of chunk) {
      const retractedAt = there.get(claim.id);
      if (retractedAt === undefined && onlyReinstates) continue;
      if (retractedAt === undefined) claims.push(claim);
      else if (retractedAt !== null && !claim.retractedAt) reinstated.push(claim);
      else continue;
      row.isNew = true;
    }
  }
  return { claims, reinstated, ids: first };
}

/** A claim and the row that first makes it. */
interface Gathered {
  readonly claim: NewClaim;
  readonly row: ImportRow;
  readonly onlyReinstates: boolean;
}

/** Gathers what a row claims. Of claims that come with entities, rows that give one again add nothing. */
function gather(
  row: ImportRow,
  sources: ReadonlyMap<string, SourceFacts>,
  first: Map<string, Gathered>,
  withEntities: Set<string>,
): void {
  for (const { value: claim, at, part, absent, onlyReinstates = false } of row.claims) {
    if (absent !== undefined) {
      row.note(`${'type' in claim ? claim.type : ''} is ignored: unknown entity "${absent}"`);
      continue;
    }
    const source = sources.get(claim.source);
    if (!source) continue;
    if (part.withEntity && 'property' in claim) {
      const key = JSON.stringify([claim.subject, claim.property, claim.value]);
      if (withEntities.size === withEntities.add(key).size) continue;
    }
    const id = claimId(claim);
    const before = first.get(id);
    if (part.id !== undefined && part.id !== id) {
      row.refuse(at('id'), `must be ${id}, the digest of the claim; got ${part.id}`);
    } else if (before) row.note(`states the same as ${before.row.row.parts.place}`);
    else {
      const { recordedAt, retractedAt, importId } = part;
      first.set(id, { claim: { id, claim, source, recordedAt, retractedAt, importId }, row, onlyReinstates });
    }
  }
}
