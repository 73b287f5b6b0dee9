import type { Figure } from '../measure.ts';
import { exporting } from './exchange/exporting.ts';
import { importing } from './exchange/importing.ts';

/** A file into an empty graph, beside a raw UNWIND of its rows; a large graph out, beside the reading of it. */
export async function* exchange(withPeers: boolean): AsyncGenerator<Figure> {
  yield* importing(withPeers);
  yield* exporting(withPeers);
}
