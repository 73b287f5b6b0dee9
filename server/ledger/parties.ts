import { partiesOf, type Voice } from '../model/parties.ts';
import { read } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import { eachChunk } from '../model/in-chunks.ts';

/** The parties of speakers by the reference data as it is now, followed from speaker to party to its party. */
export async function lookUpParties(
  run: Run,
  speakers: Iterable<string>,
): Promise<(speaker: string) => string> {
  const voices: Voice[] = [];
  const visited = new Set<string>();
  let open = [...new Set(speakers)];
  while (open.length > 0) {
    const parties = new Set<string>();
    for (const id of open) visited.add(id);
    await eachChunk(open, async (ids) => {
      for (const { speaker, party } of await run(read.voicesOfSpeakers, { ids: [...ids] })) {
        voices.push([speaker, party]);
        if (!visited.has(party)) parties.add(party);
      }
    });
    open = [...parties];
  }
  return partiesOf(voices);
}
