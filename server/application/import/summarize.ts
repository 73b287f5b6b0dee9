import type { ImportPlan } from '../../ledger/import/plan-import.ts';
import { forEachYielding } from '../../model/event-loop.ts';
import type { ImportAnswer, ReportedRow } from './import-answer.ts';
import type { ImportResult } from './run-import.ts';

/** Rows and entities that an answer lists; the report of rows lists all. */
const MAX_LISTED = 500;

/** The answer of an import: counts, the entities it concerns and the rows that a person should review. */
export async function summarize({ summary, plan }: ImportResult): Promise<ImportAnswer> {
  const toReview = plan.rows.filter(({ problems, notes }) => problems.length + notes.length > 0);
  const concerned = await entitiesConcerned(plan);
  return {
    ...summary,
    entities: [...concerned].slice(0, MAX_LISTED),
    entitiesTotal: concerned.size,
    table: toReview.slice(0, MAX_LISTED).map(reportedRow),
    tableTotal: toReview.length,
  };
}

/** A row with its problems and notes; `at` is empty where it is the row itself. */
function reportedRow({ place, state, problems, notes }: ImportPlan['rows'][number]): ReportedRow {
  return {
    place,
    state,
    why: [
      ...problems.map(({ at, ...message }) => ({ at: at === place ? '' : at, ...message })),
      ...notes.map((note) => ({ at: '', ...note })),
    ],
  };
}

/** New entities, and those that new claims are about. */
async function entitiesConcerned({ entities, claims, reinstated }: ImportPlan): Promise<Set<string>> {
  const ids = new Set(entities.map(({ id }) => id));
  for (const list of [claims, reinstated]) {
    await forEachYielding(list, ({ claim }) => {
      ids.add(claim.subject);
      if ('object' in claim) ids.add(claim.object);
    });
  }
  return ids;
}
