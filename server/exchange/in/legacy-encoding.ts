import { analyse } from 'chardet';
import type { Encoding } from './reader.ts';

/** Latin-1 is far more common than its relatives, which the detector prefers for short texts. */
const LATIN_1_WEIGHT = 2.2;

/** Guesses the encoding of bytes that are not UTF-8; `encodingNamed` finds one of ours by its label. */
export function guessLegacy(
  sample: Uint8Array,
  encodingNamed: (label: string) => Encoding | undefined,
): Encoding {
  const candidates = analyse(sample).flatMap(({ name, confidence }) => {
    const encoding = encodingNamed(name);
    return encoding === undefined || encoding.startsWith('utf') ? [] : [{ encoding, confidence }];
  });
  const [best] = candidates;
  if (!best) return 'latin-1';
  const latin1 = candidates.find(({ encoding }) => encoding === 'latin-1');
  return latin1 && best.confidence < latin1.confidence * LATIN_1_WEIGHT ? 'latin-1' : best.encoding;
}
