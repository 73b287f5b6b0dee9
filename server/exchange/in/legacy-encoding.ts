import { analyse } from 'chardet';
import type { Encoding } from './reader.ts';

/** Latin-1 is far more common than its relatives, which short texts are taken for by the detector. */
const PREFER_LATIN_1 = 2.2;

/** The most likely encoding of bytes that are not UTF-8; `named` finds one of ours by its name. */
export function guessLegacy(sample: Uint8Array, named: (name: string) => Encoding | undefined): Encoding {
  const found = analyse(sample).flatMap(({ name, confidence }) => {
    const encoding = named(name);
    return encoding === undefined || encoding.startsWith('utf') ? [] : [{ encoding, confidence }];
  });
  const [best] = found;
  if (!best) return 'latin-1';
  const latin = found.find(({ encoding }) => encoding === 'latin-1');
  return latin && best.confidence < latin.confidence * PREFER_LATIN_1 ? 'latin-1' : best.encoding;
}
