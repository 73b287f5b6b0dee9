import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('a search', () => {
  const ids = async (text: string) => {
    const { data } = await server.ask('query S($t: String!) { search(text: $t) { entity { id } } }', {
      t: text,
    });
    return data.search.map((hit: { entity: { id: string } }) => hit.entity.id);
  };

  it.each(['vraém', 'VRAEM', 'Apurimac'])('for "%s" finds the VRAEM first', async (text) => {
    expect((await ids(text))[0]).toBe('vraem');
  });

  it('tolerates one typo', async () => {
    expect(await ids('Choquehuanka')).toContain('david-choquehuanca');
  });

  it('finds evidence by its words, whatever their accents', async () => {
    const { data } = await server.ask(
      '{ searchEvidence(text: "TRAFFICKERS suspécts") { nodes { statement } } }',
    );
    expect(data.searchEvidence.nodes.map((c: { statement: string }) => c.statement)).toContain(
      'Suspects Peruvian traffickers in the armed resistance; gives little reason.',
    );
  });
});
