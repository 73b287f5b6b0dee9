import { forEachYielding } from '../model/event-loop.ts';
import { SPEAKS_FOR } from '../model/parties.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import { linksOfRows, type TouchedLink } from './combine-links.ts';
import { lookUpParties } from './parties.ts';

/** Speakers whose party changes to these claims may change: the subjects of SPEAKS_FOR claims. */
export async function speakersIn(
  claims: Iterable<{ readonly type?: string | null; readonly subject: string }>,
): Promise<string[]> {
  const speakers = new Set<string>();
  await forEachYielding(claims, ({ type, subject }) => {
    if (type === SPEAKS_FOR) speakers.add(subject);
  });
  return [...speakers];
}

/**
 * Call it before SPEAKS_FOR claims change, and the function that it returns afterwards: that one finds the links which
 * have to be combined again, those with a claim whose origin now belongs to another party.
 */
export async function watchParties(
  run: Run,
  speakers: readonly string[],
  vocabulary: Vocabulary,
): Promise<() => Promise<TouchedLink[]>> {
  if (speakers.length === 0) return () => Promise.resolve([]);
  const voices = new Set(speakers);
  for (let open = [...voices]; open.length > 0;) {
    const below = await run(read.voicesOfParties, { ids: open });
    open = below.flatMap(({ speaker }) => (voices.has(speaker) ? [] : speaker));
    for (const speaker of open) voices.add(speaker);
  }
  const before = await lookUpParties(run, voices);
  return async () => {
    const after = await lookUpParties(run, voices);
    const moved = [...voices].filter((speaker) => before(speaker) !== after(speaker));
    return moved.length === 0 ? [] : linksOf(run, moved, vocabulary);
  };
}

async function linksOf(
  run: Run,
  speakers: readonly string[],
  vocabulary: Vocabulary,
): Promise<TouchedLink[]> {
  const ids = [...speakers];
  const rows = [...(await run(read.linksOfSpeakers, { ids })), ...(await run(read.linksOfOutlets, { ids }))];
  return linksOfRows(rows, vocabulary);
}
