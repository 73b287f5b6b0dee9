import { csvLine } from '../../exchange/out/csv.ts';
import { guarded } from '../../exchange/out/spreadsheet-text.ts';
import { shouldYield, yieldToEventLoop } from '../../model/event-loop.ts';
import type { ImportResult } from './run-import.ts';

/** Rows of a report per buffer. */
const ROWS_PER_BUFFER = 2_000;

/**
 * Every row as CSV: its place, its state, and why. Cells cannot become formulas in a spreadsheet. It is made whole,
 * because it is a fraction of the plan, which a client that reads slowly would keep in memory.
 */
export async function rowReport({ plan }: ImportResult): Promise<Buffer> {
  const buffers: Buffer[] = [];
  let text = csvLine(['place', 'state', 'why']);
  for (const [i, { place, state, problems, notes }] of plan.rows.entries()) {
    const why = [
      ...problems.map(({ at, message }) => `${at}: ${message}`),
      ...notes.map(({ message }) => message),
    ].join('; ');
    text += csvLine([guarded(place), state, guarded(why)]);
    if ((i + 1) % ROWS_PER_BUFFER > 0) continue;
    buffers.push(Buffer.from(text));
    text = '';
    if (shouldYield()) await yieldToEventLoop();
  }
  return Buffer.concat([...buffers, Buffer.from(text)]);
}
