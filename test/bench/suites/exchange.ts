import type { Figure } from '../measure.ts';
import { exporting } from './exchange/exporting.ts';
import { importing } from './exchange/importing.ts';

/** Import into an empty graph compared with UNWIND of the same rows; export of a large graph compared with reading it. */
export async function* exchange(withPeers: boolean): AsyncGenerator<Figure> {
  yield* importing(withPeers);
  yield* exporting(withPeers);
}
