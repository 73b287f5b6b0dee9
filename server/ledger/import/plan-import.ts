import type { FileSource, RawRow } from '../../exchange/in/raw-row.ts';
import type { Entity, Source } from '../../model/entity.ts';
import type { Problem } from '../../model/errors.ts';
import { message, type Message } from '../../model/messages.ts';
import { shouldYield, mapYielding, yieldToEventLoop } from '../../model/event-loop.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { read } from '../../store/catalogue.ts';
import type { Run } from '../../store/graph-store.ts';
import type { NamedDispute, NewClaim } from '../changes.ts';
import { existingNodes, type ExistingNodes } from '../existing.ts';
import { referencedIds } from '../referenced-ids.ts';
import { admitRows, type AdmittedNodes, type NewNode } from './admit-rows.ts';
import { checkFileSource } from './check-file-source.ts';
import type { Names } from './current-names.ts';
import { fillMissingStatements } from './fill-statements.ts';
import { ImportRow, type RowState, type TypedRecord } from './import-row.ts';
import { newClaims, type FoundClaims } from './new-claims.ts';
import { resolveNames } from './resolve-names.ts';

/** Rows between two reports of progress. */
const PROGRESS_INTERVAL = 2_000;

interface PlannedRow {
  readonly place: string;
  readonly state: RowState;
  /** Why it is refused or conflicts. */
  readonly problems: readonly Problem[];
  /** Set for a row that the mapping excludes. */
  readonly onPurpose: boolean;
  /** Notes on a row that is imported: what it was matched to, what is ignored. */
  readonly notes: readonly Message[];
}

/** What an import would change in the graph as it is. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly entities: readonly NewNode<Entity>[];
  readonly sources: readonly NewNode<Source>[];
  /** Recorded entities and sources that the file defines too. */
  readonly same: AdmittedNodes['same'];
  readonly claims: readonly NewClaim[];
  readonly reinstated: readonly NewClaim[];
  readonly disputes: readonly NamedDispute[];
  /** The records of the rows that are imported. */
  readonly imported: readonly RawRow[];
  readonly existing: ExistingNodes;
}

export interface PlanInput {
  readonly rows: readonly RawRow[];
  /** The file as a source; recorded if a new claim cites it. */
  readonly fileSource: FileSource | null;
  readonly names: Names;
  /** Ids of entities of the graph, by the new ids that would be given to their other names. */
  readonly same: Readonly<Record<string, string>>;
  readonly vocabulary: Vocabulary;
  readonly progress?: (phase: 'check', done: number, total: number) => void;
}

/**
 * Determines, row by row, what an import would do; changes nothing. Throws InvalidInput if the file as a source
 * contradicts what is recorded.
 */
export async function planImport(run: Run, input: PlanInput): Promise<ImportPlan> {
  const { vocabulary, names, same, fileSource, progress = () => {} } = input;
  const stubs = new Map<string, TypedRecord<Entity>>();
  const rows = await mapYielding(await resolveNames(input.rows, names, same, run), (row, i) => {
    if (i % PROGRESS_INTERVAL === 0) progress('check', i, input.rows.length);
    return new ImportRow(row, stubs);
  });
  const ids = await referencedIds(rows, vocabulary);
  if (fileSource) ids.add(String(fileSource.value['id']));
  const existing = await existingNodes(run, ids);
  if (fileSource) checkFileSource(fileSource, rows, existing);
  await fillMissingStatements(rows, existing, vocabulary);

  const { added, same: recorded, withRetracted } = await admitRows(rows, existing, fileSource, vocabulary);
  const found = await newClaims(run, rows, withRetracted.sources);
  const { claims, reinstated } = found;
  const disputes = await newDisputes(run, rows, found.ids);
  const fileId = fileSource?.value['id'];
  const isOfFile = ({ claim }: NewClaim) => claim.source === fileId;
  const citesFile = claims.some(isOfFile) || reinstated.some(isOfFile);
  const imported: RawRow[] = [];
  const planned = await mapYielding(rows, (row): PlannedRow => {
    const { state, problems, notes } = row;
    const { raw } = row.row;
    if (!row.isRefused) imported.push(raw);
    return { place: raw.place, state, problems, onPurpose: raw.onPurpose ?? false, notes };
  });
  return {
    rows: planned,
    entities: added.entities,
    sources: added.sources.filter(({ id }) => id !== fileId || citesFile),
    same: recorded,
    claims,
    reinstated,
    disputes,
    imported,
    existing,
  };
}

/** The disputes of valid rows that are not recorded yet. A row whose dispute has an unknown claim is refused. */
async function newDisputes(
  run: Run,
  rows: readonly ImportRow[],
  idsInFile: FoundClaims['ids'],
): Promise<NamedDispute[]> {
  const recorded = new Set((await run(read.namedDisputes, {})).map(({ id }) => id));
  const imports = new Set((await run(read.imports, {})).map(({ id }) => id));
  const disputes: NamedDispute[] = [];
  for (const row of rows) {
    if (shouldYield()) await yieldToEventLoop();
    const { raw } = row.row;
    if (row.isRefused) continue;
    row.isNew ||=
      raw.head !== undefined || raw.imports.some(({ value }) => !imports.has(String(value['id'])));
    for (const { value, at } of raw.disputes) {
      const dispute = value as unknown as NamedDispute;
      const missing = dispute.versions.flatMap(({ claims }) => claims).filter((id) => !idsInFile.has(id));
      const found = new Set((await run(read.claimsById, { ids: missing })).map(({ id }) => id));
      const unknown = missing.filter((id) => !found.has(id));
      if (unknown.length > 0) row.refuse(at('versions'), message('UNKNOWN_CLAIMS', { ids: unknown }));
      else if (!recorded.has(dispute.id)) {
        disputes.push(dispute);
        row.isNew = true;
      }
    }
  }
  return disputes;
}
