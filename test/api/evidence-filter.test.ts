import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('evidence filters', () => {
  it('exclude every claim by a speaker, whatever the publisher', async () => {
    const { data } = await server.ask(`{
      before: entity(id: "ftc") { links(filter: { types: ["TARGETED_IN"] }) { nodes { to { id } claimCount confidence } } }
      after: entity(id: "ftc") { links(filter: { types: ["TARGETED_IN"], evidence: { excludeSpeakers: ["carlos-romero"] } }) { nodes { to { id } claimCount confidence claims { nodes { attributedTo { id } } } } } }
    }`);
    const ambush = (side: { links: { nodes: { to: { id: string } }[] } }) =>
      side.links.nodes.find((l) => l.to.id === 'apolo-ambush-2013') as never as {
        claimCount: number;
        claims: { nodes: { attributedTo: { id: string }[] }[] };
      };
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
