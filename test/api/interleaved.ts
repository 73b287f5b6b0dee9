import type { ServerUnderTest } from '../support/server.ts';

const RECORD = `mutation R($input: RecordClaimsInput!) {
  recordClaims(input: $input) { graphVersion claims { id } } }`;
const RETRACT = 'mutation T($id: ID!) { retractClaim(input: { id: $id }) { graphVersion } }';
const PATHS = `query P($input: PathsInput!) { paths(input: $input) {
  search { graphVersion complete }
  paths { hops { links { figures { confidence claims { totalCount nodes { id stance retractedAt } } } } } } } }`;

const source = { id: 'src-between', title: 'Between', reliability: 'A' };
const hops = ['ab', 'bd', 'ac', 'cd'];

interface Shown {
  search: { graphVersion: number; complete: boolean };
  paths: {
    hops: {
      links: {
        figures: {
          confidence: number;
          claims: { totalCount: number; nodes: { id: string; retractedAt: string | null }[] };
        };
      }[];
    }[];
  }[];
}

/**
 * Writes through one server and asks another, again and again. What was written when a question was sent must
 * be in its answer: no path over a link whose claims were all retracted by then, none missing, no link
 * without its claims, and no version older than that of the write.
 */
export async function interleave(
  writer: ServerUnderTest,
  reader: ServerUnderTest,
  rounds: number,
  name = 'between',
): Promise<void> {
  const entities = [...'abcd'].map((end) => ({
    id: `${name}-${end}`,
    kind: 'GROUP',
    name: `${name} ${end}`,
  }));
  const standing = new Map<number, string>();
  await writer.ask(RECORD, { input: { entities, sources: [source], linkClaims: [] } });
  for (let round = 0; round < rounds; round++) {
    const hop = (round * 7 + (round >> 2)) % hops.length;
    const known = standing.get(hop);
    const before = ask(reader, name);
    const { data, errors } = known
      ? await writer.ask(RETRACT, { id: known })
      : await writer.ask(RECORD, { input: { linkClaims: [claim(name, hop, round)] } });
    expect(errors).toBeUndefined();
    if (known) standing.delete(hop);
    else standing.set(hop, data.recordClaims.claims[0].id);
    const version = (data.retractClaim ?? data.recordClaims).graphVersion as number;

    const shown = await ask(reader, name);
    expect(shown.search.graphVersion).toBeGreaterThanOrEqual(version);
    const whole = [
      [0, 1],
      [2, 3],
    ].filter((way) => way.every((part) => standing.has(part)));
    expect(shown.paths).toHaveLength(whole.length);
    for (const answer of [shown, await before]) {
      for (const { figures } of answer.paths.flatMap((p) => p.hops).flatMap((h) => h.links)) {
        const { claims, confidence } = figures;
        expect(claims.totalCount).toBeGreaterThan(0);
        expect(claims.nodes).toHaveLength(claims.totalCount);
        expect(confidence).toBeGreaterThan(0);
      }
    }
    const used = shown.paths
      .flatMap((p) => p.hops)
      .flatMap((h) => h.links)
      .flatMap((l) => l.figures.claims.nodes);
    expect(
      used.every(({ id, retractedAt }) => retractedAt === null && [...standing.values()].includes(id)),
    ).toBe(true);
  }
}

async function ask(server: ServerUnderTest, name: string): Promise<Shown> {
  const { data, errors } = await server.ask(PATHS, {
    input: { from: [`${name}-a`], to: [`${name}-d`], k: 5 },
  });
  expect(errors).toBeUndefined();
  return data.paths as Shown;
}

const claim = (name: string, hop: number, round: number) => ({
  subject: `${name}-${hops[hop]?.[0]}`,
  type: 'TIED_TO',
  object: `${name}-${hops[hop]?.[1]}`,
  stance: 'SUPPORTS',
  hedge: 'STATED',
  source: 'src-between',
  statement: `Round ${round}: they are tied.`,
});
