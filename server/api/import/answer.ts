import { csvLine } from '../../exchange/out/csv.ts';
import { guarded } from '../../exchange/out/spreadsheet-text.ts';
import type { ImportPlan } from '../../ledger/import/plan.ts';
import { eachInTurns, isTurnOver, nextTurn } from '../../model/event-loop.ts';
import type { ImportAnswer } from './import-file.ts';

/** Most rows that an answer tells of; the report tells of all. */
const TOLD = 500;
/** Rows of a report that are made into one piece. */
const ROWS_A_PIECE = 2_000;

/** An import's answer as JSON: counts, the entities it is about and the rows that a person should look at, first come. */
export async function answerAsJson({ plan, ...answer }: ImportAnswer): Promise<object> {
  const worth = plan.rows.filter(({ problems, notes }) => problems.length + notes.length > 0);
  const about = await entitiesOf(plan);
  return {
    ...answer,
    entities: [...about].slice(0, TOLD),
    entitiesTotal: about.size,
    table: worth.slice(0, TOLD).map(({ place, state, problems, notes }) => ({
      place,
      state,
      why: [
        ...problems.map(({ at, message }) => (at === place || !at ? message : `${at}: ${message}`)),
        ...notes,
      ],
    })),
    tableTotal: worth.length,
  };
}

/** What is new of a plan, and what its new claims are about: to be shown. */
async function entitiesOf({ entities, claims, reinstated }: ImportPlan): Promise<Set<string>> {
  const about = new Set(entities.map(({ id }) => id));
  for (const some of [claims, reinstated]) {
    await eachInTurns(some, ({ claim }) => {
      about.add(claim.subject);
      if ('object' in claim) about.add(claim.object);
    });
  }
  return about;
}

/**
 * Every row as CSV: where it is, what becomes of it, and why. No spreadsheet computes what it says. It is made whole,
 * for it is a fraction of the plan, which a client that reads slowly would keep in memory.
 */
export async function answerAsCsv({ plan }: ImportAnswer): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let text = csvLine(['place', 'state', 'why']);
  for (const [i, { place, state, problems, notes }] of plan.rows.entries()) {
    const why = [...problems.map(({ at, message }) => `${at}: ${message}`), ...notes].join('; ');
    text += csvLine([guarded(place), state, guarded(why)]);
    if ((i + 1) % ROWS_A_PIECE > 0) continue;
    pieces.push(Buffer.from(text));
    text = '';
    if (isTurnOver()) await nextTurn();
  }
  return Buffer.concat([...pieces, Buffer.from(text)]);
}
