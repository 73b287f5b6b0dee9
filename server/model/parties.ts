/** The link type that joins a speaker or an organ to the party it speaks for. */
export const SPEAKS_FOR = 'SPEAKS_FOR';

/** A speaker, and whom it speaks for, as reference data has it. */
export type Voice = readonly [speaker: string, party: string];

/**
 * The party of a speaker: the top of the chain of those it speaks for, itself where it speaks for nobody. Where it
 * speaks for several, the first by id counts; of speakers that speak for one another in a ring, too.
 */
export function partiesOf(voices: Iterable<Voice>): (speaker: string) => string {
  const above = new Map<string, string>();
  for (const [speaker, party] of voices) {
    const known = above.get(speaker);
    if (known === undefined || party < known) above.set(speaker, party);
  }
  const tops = new Map<string, string>();
  return (speaker) => {
    const known = tops.get(speaker);
    if (known !== undefined) return known;
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
