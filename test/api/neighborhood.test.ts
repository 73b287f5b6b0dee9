import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('a neighbourhood', () => {
  interface Found {
    entities: { id: string }[];
    totalEntities: number;
  }
  const near = async (args: string): Promise<Found> =>
    (await server.ask(`{ neighborhood(ids: ["bolivia"], ${args}) { totalEntities entities { id } } }`)).data
      .neighborhood;
  const idsOf = ({ entities }: Found) => entities.map(({ id }) => id).filter((id) => id !== 'bolivia');

  it.each(['IN', 'OUT', 'ANY'])('follows links in a direction: %s', async (direction) => {
    const types = '["LOCATED_IN", "OPERATES_IN"]';
    const { data } = await server.ask(
      `{ entity(id: "bolivia") { links(filter: { types: ${types} }, direction: ${direction}, first: 100) { nodes { from { id } to { id } } } } }`,
    );
    const ends = data.entity.links.nodes.flatMap((l: { from: { id: string }; to: { id: string } }) => [
      l.from.id,
      l.to.id,
    ]);
    const expected = new Set(ends.filter((id: string) => id !== 'bolivia'));
    const found = await near(`filter: { types: ${types} }, direction: ${direction}`);
    expect(new Set(idsOf(found))).toEqual(expected);
  });

  it('continues from the entities that are shown already', async () => {
    const all = idsOf(await near('limit: 1000'));
    const seen: string[] = [];
    for (let left = all.length; left > 0; left = all.length - seen.length) {
      const except = JSON.stringify(['bolivia', ...seen]);
      const found = await near(`limit: 21, exclude: ${except}`);
      expect(found.totalEntities).toBe(left + 1);
      seen.push(...idsOf(found));
    }
    expect(seen).toHaveLength(all.length);
    expect(new Set(seen)).toEqual(new Set(all));
  });
});
