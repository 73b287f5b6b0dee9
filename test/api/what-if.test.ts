import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const ask = async (query: string) => {
  const { data, errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  return data;
};

describe('what if the minister was wrong', () => {
  const without = 'evidence: { excludeSpeakers: ["carlos-romero"] }';

  it('agrees with the links under the same filter', async () => {
    const { whatIf } = await ask(
      `{ whatIf(input: { ${without} }) { lost(first: 100) { totalCount } weakened(first: 100) { nodes { link { id confidence } before { confidence } after { confidence } } } } }`,
    );
    expect(whatIf.lost.totalCount).toBeGreaterThan(0);
    for (const { link, before, after } of whatIf.weakened.nodes) {
      const now = await ask(`{ link(id: "${link.id}") { confidence } }`);
      expect([now.link.confidence, link.confidence]).toEqual([before.confidence, before.confidence]);
      expect(after.confidence).toBeLessThan(before.confidence);
    }
  });

  it('does not change the path from Brazil to Apolo, which does not depend on him', async () => {
    const { whatIf } = await ask(
      `{ whatIf(input: { ${without}, pairs: [{ from: "brazilian-criminals", to: "coca-growers-apolo" }] }) { pairs { outcome } } }`,
    );
    expect(whatIf.pairs).toEqual([{ outcome: 'UNCHANGED' }]);
  });

  it('deletes nothing', async () => {
    expect((await ask('{ graph { version retractedClaims } }')).graph).toEqual({
      version: 1,
      retractedClaims: 0,
    });
  });
});

describe('chokepoints', () => {
  it('find the intermediaries between the traffickers’ network and the ambush; removing them separates the two', async () => {
    const filter =
      'filter: { types: ["TIED_TO", "WORKS_WITH", "PART_OF", "PERPETRATED", "PARTICIPATED_IN"] }';
    const ends = '["brazilian-criminals"], to: ["apolo-ambush-2013"]';
    const { chokepoints } = await ask(
      `{ chokepoints(input: { from: ${ends}, ${filter} }) { cut { id } disjointPaths { entities { id } } } }`,
    );
    const ids = chokepoints.cut.map((e: { id: string }) => e.id);
    expect(ids.length).toBe(chokepoints.disjointPaths.length);
    const { paths } = await ask(
      `{ paths(input: { from: ${ends}, ${filter}, avoid: ${JSON.stringify(ids)} }) { paths { confidence } } }`,
    );
    expect(paths.paths).toEqual([]);
  });

  it('of directly linked ends describe the other connections', async () => {
    const { chokepoints } = await ask(
      `{ chokepoints(input: { from: ["ftc"], to: ["apolo-ambush-2013"] }) {
        direct { entities { id } } cut { id } disjointPaths { entities { id } } search { reason } } }`,
    );
    expect(chokepoints.direct.entities.map((e: { id: string }) => e.id)).toEqual([
      'ftc',
      'apolo-ambush-2013',
    ]);
    expect(chokepoints.cut.length).toBeGreaterThan(0);
    expect(chokepoints.disjointPaths).toHaveLength(chokepoints.cut.length);
    for (const { entities } of chokepoints.disjointPaths) expect(entities.length).toBeGreaterThan(2);
    expect(chokepoints.search.reason).toMatch(
      /are linked directly; the cut is of what else connects them\.$/,
    );
  });

  it('follow route legs in their direction unless one is given', async () => {
    const among = async (from: string, to: string, direction = '') => {
      const { chokepoints } = await ask(`{ chokepoints(input: { from: ["${from}"], to: ["${to}"] ${direction},
        filter: { types: ["ROUTE_LEG"] } }) { disjointPaths { hops { from { id } links { link { from { id } } } } } } }`);
      return chokepoints.disjointPaths as {
        hops: { from: { id: string }; links: { link: { from: { id: string } } }[] }[];
      }[];
    };
    const paths = await among('kimbiri', 'brazil');
    expect(paths.length).toBeGreaterThan(0);
    for (const { hops } of paths)
      for (const { from, links } of hops) for (const { link } of links) expect(link.from.id).toBe(from.id);
    expect(await among('brazil', 'kimbiri')).toEqual([]);
    expect((await among('brazil', 'kimbiri', 'direction: ANY')).length).toBe(paths.length);
  });
});
