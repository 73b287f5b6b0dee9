import { message } from '../../model/messages.ts';
import { forEachYielding } from '../../model/event-loop.ts';
import { claimId } from '../../model/ids.ts';
import type { Run } from '../../store/graph-store.ts';
import type { NewClaim } from '../changes.ts';
import type { SourceFacts } from '../check-claim.ts';
import { findClaims } from '../find-claims.ts';
import type { ImportRow } from './import-row.ts';

export interface FoundClaims {
  readonly claims: readonly NewClaim[];
  /** Retracted claims that are in force again. */
  readonly reinstated: readonly NewClaim[];
  /** Ids of all claims of the file. */
  readonly ids: Pick<ReadonlySet<string>, 'has'>;
}

/** Claims of the file that are not recorded yet and those that were retracted, each once. */
export async function newClaims(
  run: Run,
  rows: readonly ImportRow[],
  sources: ReadonlyMap<string, SourceFacts>,
): Promise<FoundClaims> {
  const byId = new Map<string, ClaimOfRow>();
  const ofEntities = new Set<string>();
  await forEachYielding(rows, (row) => {
    if (!row.isRefused) collect(row, sources, byId, ofEntities);
  });
  const claims: NewClaim[] = [];
  const reinstated: NewClaim[] = [];
  const idOf = ({ claim }: ClaimOfRow) => claim.id;
  await findClaims(run, [...byId.values()], idOf, ({ claim, row, onlyReinstates }, state) => {
    if (state === 'NEW' && !onlyReinstates) claims.push(claim);
    else if (state === 'RETRACTED' && !claim.retractedAt) reinstated.push(claim);
    else return;
    row.isNew = true;
  });
  return { claims, reinstated, ids: byId };
}

/** A claim and the first row that states it. */
interface ClaimOfRow {
  readonly claim: NewClaim;
  readonly row: ImportRow;
  readonly onlyReinstates: boolean;
}

/** Collects the claims of a row. Claims that belong to an entity count once, however many rows repeat them. */
function collect(
  row: ImportRow,
  sources: ReadonlyMap<string, SourceFacts>,
  byId: Map<string, ClaimOfRow>,
  ofEntities: Set<string>,
): void {
  for (const { value: claim, at, record, missingEnd, onlyReinstates = false } of row.claims) {
    if (missingEnd !== undefined) {
      const type = 'type' in claim ? claim.type : '';
      row.note(message('LINK_IGNORED', { type, id: missingEnd }));
      continue;
    }
    const source = sources.get(claim.source);
    if (!source) continue;
    if (record.withEntity && 'property' in claim) {
      const key = JSON.stringify([claim.subject, claim.property, claim.value]);
      if (ofEntities.size === ofEntities.add(key).size) continue;
    }
    const id = claimId(claim);
    const first = byId.get(id);
    if (record.id !== undefined && record.id !== id) {
      row.refuse(at('id'), message('CLAIM_ID', { id, value: record.id }));
    } else if (first) row.note(message('SAME_AS_ROW', { place: first.row.row.raw.place }));
    else {
      const { recordedAt, retractedAt, importId } = record;
      byId.set(id, { claim: { id, claim, source, recordedAt, retractedAt, importId }, row, onlyReinstates });
    }
  }
}
