import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('a lookup by an unknown id', () => {
  it('returns null and keeps the rest of the response', async () => {
    const { status, data, errors } = await server.ask(
      `{ entity(id: "nobody") { id } link(id: "link-none") { id } claim(id: "claim-none") { id }
         source(id: "src-none") { id } there: entity(id: "apolo") { id } }`,
    );
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: { entity: null, link: null, claim: null, source: null, there: { id: 'apolo' } },
      errors: undefined,
    });
  });
});

describe('an entity', () => {
  it('lists the claims made by it as a speaker: Romero in 29 facts and more', async () => {
    const { data } = await server.ask(
      '{ entity(id: "carlos-romero") { claimsMade(first: 100) { totalCount nodes { attributedTo { id } source { publisher } } } } }',
    );
    const { totalCount, nodes } = data.entity.claimsMade;
    expect(totalCount).toBeGreaterThanOrEqual(29);
    for (const { attributedTo } of nodes)
      expect(attributedTo.map((s: { id: string }) => s.id)).toContain('carlos-romero');
    expect(
      new Set(nodes.map((c: { source: { publisher: string } }) => c.source.publisher)).size,
    ).toBeGreaterThan(8);
  });

  it('counts its links by type and direction as they are listed', async () => {
    const { data } = await server.ask(
      '{ entity(id: "apolo") { linkCounts { type direction label count } links(first: 100) { totalCount } } }',
    );
    const { linkCounts, links } = data.entity;
    expect(linkCounts.reduce((n: number, c: { count: number }) => n + c.count, 0)).toBe(links.totalCount);
    expect(linkCounts).toContainEqual({ type: 'LOCATED_IN', direction: 'IN', label: 'contains', count: 4 });
  });

  it.each(['apolo', 'bolivia', 'air-bridge', 'carlos-romero', 'cocaine', 'apolo-ambush-2013'])(
    'counts each of its neighbours once: %s',
    async (id) => {
      const { data } = await server.ask(
        `{ entity(id: "${id}") { neighborCount links(first: 100) { totalCount nodes { from { id } to { id } } } } }`,
      );
      const { neighborCount, links } = data.entity;
      expect(links.nodes).toHaveLength(links.totalCount);
      const ends = (links.nodes as { from: { id: string }; to: { id: string } }[]).flatMap((l) => [
        l.from.id,
        l.to.id,
      ]);
      expect(neighborCount).toBe(new Set(ends.filter((end) => end !== id)).size);
    },
  );

  it('counts neighbours, also in a list; an entity without links has none', async () => {
    const { data } = await server.ask(
      `{ entities(first: 100, orderBy: LINKS_DESC) { nodes { id kind neighborCount linkCounts { count } } }
         speaker: entity(id: "critic-ap") { neighborCount linkCounts { count } } }`,
    );
    const { nodes } = data.entities;
    const linksOf = (e: { linkCounts: { count: number }[] }) => e.linkCounts.reduce((n, c) => n + c.count, 0);
    expect(new Set(nodes.map((e: { kind: string }) => e.kind)).size).toBe(6);
    for (const entity of nodes) {
      expect(entity.neighborCount).toBeGreaterThan(0);
      expect(entity.neighborCount).toBeLessThanOrEqual(linksOf(entity));
    }
    expect(nodes.some((e: never) => e['neighborCount'] < linksOf(e))).toBe(true);
    expect(data.speaker).toEqual({ neighborCount: 0, linkCounts: [] });
  });

  it('that is a region has the regions it is part of; a flow has its legs in order', async () => {
    const { data } = await server.ask(
      '{ region: entity(id: "apolo") { ... on Region { partOf { id } } } flow: entity(id: "flow-ayacucho-titicaca") { ... on Flow { commodity { id } legs { from { id } to { id } } } } }',
    );
    expect(data.region.partOf.map((r: { id: string }) => r.id)).toContain('franz-tamayo');
    expect(data.flow.commodity.id).toBe('cocaine');
    expect(data.flow.legs.map((l: { to: { id: string } }) => l.to.id)).toEqual([
      'juliaca',
      'desaguadero',
      'bolivia',
    ]);
  });

  it('has for each claim the range of days on which it may have been made', async () => {
    const { data } = await server.ask(
      '{ entity(id: "apolo-ambush-2013") { claims(first: 100) { nodes { claimed claimedEarliest claimedLatest } } } }',
    );
    const days = new Map(
      data.entity.claims.nodes.map((c: Record<string, string | null>) => [
        c['claimed'],
        [c['claimedEarliest'], c['claimedLatest']],
      ]),
    );
    expect(days.get('2013-10')).toEqual(['2013-10-01', '2013-10-31']);
    expect(days.get('2013-10-21')).toEqual(['2013-10-21', '2013-10-21']);
    expect([...days.values()].flat()).not.toContain(undefined);
  });
});
