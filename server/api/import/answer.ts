import type { ImportAnswer } from './import-file.ts';

/** Most rows that an answer tells of; the report tells of all. */
const TOLD = 500;

/** An import's answer as JSON: counts, and the rows that a person should look at, first come. */
export function answerAsJson({ plan, ...answer }: ImportAnswer): object {
  const worth = plan.rows.filter(({ problems, notes }) => problems.length + notes.length > 0);
  return {
    ...answer,
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

/** Every row as CSV: where it is, what becomes of it, and why. */
export function* answerAsCsv({ plan }: ImportAnswer): Generator<string> {
  yield 'place,state,why\n';
  for (const { place, state, problems, notes } of plan.rows) {
    const why = [...problems.map(({ at, message }) => `${at}: ${message}`), ...notes].join('; ');
    yield `${quoted(place)},${state},${quoted(why)}\n`;
  }
}

/** RFC 4180; text that a spreadsheet would take for a formula is given an apostrophe. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
