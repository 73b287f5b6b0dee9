import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('evidence filters', () => {
  it('exclude every claim by a speaker, whatever the publisher', async () => {
    const { data } = await server.ask(`{
      before: entity(id: "ftc") { links(filter: { types: ["TARGETED_IN"] }) { edges { node { to { id } } figures { claimCount } } } }
      after: entity(id: "ftc") { links(filter: { types: ["TARGETED_IN"], evidence: { excludeSpeakers: ["carlos-romero"] } }) { edges { node { to { id } } figures { claimCount claims { nodes { attributedTo { id } } } } } } }
    }`);
    interface Figures {
      claimCount: number;
      claims: { nodes: { attributedTo: { id: string }[] }[] };
    }
    const ambush = (side: { links: { edges: { node: { to: { id: string } }; figures: Figures }[] } }) =>
      side.links.edges.find(({ node }) => node.to.id === 'apolo-ambush-2013')?.figures as Figures;
    expect(ambush(data.after).claimCount).toBeLessThan(ambush(data.before).claimCount);
    const speakers = ambush(data.after).claims.nodes.flatMap((c) => c.attributedTo.map((s) => s.id));
    expect(speakers).not.toContain('carlos-romero');
  });

  it('count the undated claims that they exclude', async () => {
    const { data } = await server.ask(
      '{ paths(input: { from: ["peru"], to: ["bolivia"], filter: { evidence: { claimedBefore: "2013-12-31" } } }) { search { undatedClaimsExcluded linksExcluded } } }',
    );
    expect(data.paths.search.undatedClaimsExcluded).toBeGreaterThan(0);
  });
});
