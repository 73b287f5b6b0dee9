import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('a dispute', () => {
  it('has a title, and versions with their claims', async () => {
    const { data } = await server.ask(
      '{ disputes(first: 100) { nodes { title basis subject { id } property link { status } versions { label claims { source { publisher } } } } } }',
    );
    const distance = data.disputes.nodes.find((d: { property: string }) => d.property === 'distance');
    expect(distance).toMatchObject({
      title: 'Apolo: distance (from La Paz)',
      basis: 'VALUE',
      subject: { id: 'apolo' },
    });
    expect(distance.versions.map((v: { label: string }) => v.label)).toEqual([
      '90 miles',
      '200 km',
      '410 km',
      '440 km',
      '450 km',
    ]);
    const links = data.disputes.nodes.filter((d: { basis: string }) => d.basis === 'LINK');
    expect(links.length).toBeGreaterThan(0);
    for (const { link } of links) expect(link.status).toBe('CONTESTED');
  });
});

describe('a claim of a link', () => {
  interface LinkClaim {
    readonly id: string;
    readonly stance: string;
    readonly origin: string;
    readonly contributes: boolean;
  }

  it('contributes if it is the strongest of its party and stance on its link, wherever it is read', async () => {
    const { data } = await server.ask(`{ disputes(first: 50) { nodes { link { id } } }
      entity(id: "carlos-romero") { claimsMade(first: 100) { nodes { ... on LinkClaim { id stance origin contributes link { id } } } } } }`);
    const byRomero = (data.entity.claimsMade.nodes as (LinkClaim & { link: { id: string } })[]).filter(
      ({ id }) => id,
    );
    const ids = new Set([
      ...byRomero.map(({ link }) => link.id),
      ...data.disputes.nodes.flatMap(({ link }: { link: { id: string } | null }) => link?.id ?? []),
    ]);
    expect(byRomero.filter(({ contributes }) => contributes).length).toBeGreaterThan(10);
    const onLink = new Map<string, boolean>();
    for (const id of ids) {
      const { data: answer } = await server.ask(
        `query ($id: ID!) { link(id: $id) { contributions { claim { id } }
          claims(first: 100) { nodes { id ... on LinkClaim { stance origin contributes } } } } }`,
        { id },
      );
      const claims = answer.link.claims.nodes as LinkClaim[];
      for (const claim of claims) onLink.set(claim.id, claim.contributes);
      const strongest = answer.link.contributions.map(({ claim }: { claim: { id: string } }) => claim.id);
      expect(claims.filter(({ contributes }) => contributes).map((claim) => claim.id)).toEqual(
        expect.arrayContaining(strongest),
      );
      expect(claims.filter(({ contributes }) => contributes)).toHaveLength(strongest.length);
    }
    for (const { id, contributes } of byRomero) expect([id, onLink.get(id)]).toEqual([id, contributes]);
  });
});
