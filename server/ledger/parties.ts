import { eachInTurns } from '../model/event-loop.ts';
import { groupBy } from '../model/group-by.ts';
import { linkKey, type LinkKey } from '../model/ids.ts';
import { partiesOf, SPEAKS_FOR, type Voice } from '../model/parties.ts';
import { qualifiersOf } from '../model/qualifiers.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import { eachChunk } from './in-chunks.ts';

/** A link by its id and what tells it apart. */
type KeyedLink = LinkKey & { readonly id: string };

/** The party of each of some speakers, as reference data has it now: those they speak for are looked up, and so on. */
export async function lookUpParties(
  run: Run,
  speakers: Iterable<string>,
): Promise<(speaker: string) => string> {
  const voices: Voice[] = [];
  const looked = new Set<string>();
  let open = [...new Set(speakers)];
  while (open.length > 0) {
    const above = new Set<string>();
    for (const id of open) looked.add(id);
    await eachChunk(open, async (ids) => {
      for (const { speaker, party } of await run(read.voicesOfSpeakers, { ids: [...ids] })) {
        voices.push([speaker, party]);
        if (!looked.has(party)) above.add(party);
      }
    });
    open = [...above];
  }
  return partiesOf(voices);
}

/** Speakers whose party a change to claims may change: the subjects of those that say who speaks for whom. */
export async function speakersIn(
  claims: Iterable<{ readonly type?: string | null; readonly subject: string }>,
): Promise<string[]> {
  const speakers = new Set<string>();
  await eachInTurns(claims, ({ type, subject }) => {
    if (type === SPEAKS_FOR) speakers.add(subject);
  });
  return [...speakers];
}

/**
 * To be called before claims change by which some speakers speak for others. What it returns is called when they
 * have changed, and finds the links that have to be combined anew: those with a claim that goes back to somebody
 * whose party is another one now.
 */
export async function watchParties(
  run: Run,
  speakers: readonly string[],
  vocabulary: Vocabulary,
): Promise<() => Promise<KeyedLink[]>> {
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

async function linksOf(run: Run, speakers: readonly string[], vocabulary: Vocabulary): Promise<KeyedLink[]> {
  const ids = [...speakers];
  const rows = [...(await run(read.linksOfSpeakers, { ids })), ...(await run(read.linksOfOutlets, { ids }))];
  return [...groupBy(rows, (row) => row.linkId).values()].flatMap(([row]) => {
    const type = row && vocabulary.linkTypes.get(row.type);
    if (!type) return [];
    const { linkId: id, subjectId: subject, objectId: object } = row;
    const key = linkKey({ type: row.type, subject, object, qualifiers: qualifiersOf(row.qualifiers) }, type);
    return [{ id, ...key }];
  });
}
