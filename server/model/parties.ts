/** The link type from a speaker or state organ to the party that it speaks for. */
export const SPEAKS_FOR = 'SPEAKS_FOR';

/** A speaker and the entities that it speaks for, from reference data. */
export type Voice = readonly [speaker: string, party: string];

/**
 * The party of a speaker: the last entity of the chain that it speaks for, or itself when it speaks for nobody. When it
 * speaks for several, the first by id is used, also for speakers that speak for one another in a cycle.
 */
export function partiesOf(voices: Iterable<Voice>): (speaker: string) => string {
  const above = new Map<string, string>();
  for (const [speaker, party] of voices) {
    const previous = above.get(speaker);
    if (previous === undefined || party < previous) above.set(speaker, party);
  }
  const tops = new Map<string, string>();
  return (speaker) => {
    const cached = tops.get(speaker);
    if (cached !== undefined) return cached;
    const chain: string[] = [];
    const seen = new Set<string>();
    let top = speaker;
    for (let next: string | undefined = speaker; next !== undefined; next = above.get(next)) {
      if (seen.has(next)) {
        top = chain.slice(chain.indexOf(next)).reduce((least, id) => (id < least ? id : least));
        break;
      }
      seen.add(next);
      chain.push(next);
      top = next;
    }
    for (const id of chain) tops.set(id, top);
    return top;
  };
}
