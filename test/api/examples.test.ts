import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleQueries } from '../../server/api/example-queries.ts';
import { ROOT } from '../../server/root.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';

const examples = exampleQueries(readFileSync(join(ROOT, 'docs', 'queries.md'), 'utf8'));
let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('the example queries', () => {
  it('exist', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
  });

  it.each(examples)('run: $title', async ({ query, variables }) => {
    const answer = await server.ask(query, variables ? (JSON.parse(variables) as object) : {});
    expect(answer.errors).toBeUndefined();
    expect(answer.status).toBe(200);
  });

  it('are served for GraphiQL', async () => {
    const served = await (await fetch(`${server.url}/graphql/examples.json`)).json();
    expect(served).toEqual(examples);
  });
});

const example = (title: string) => {
  const found = examples.find((e) => e.title.includes(title));
  if (!found) throw new Error(title);
  return { query: found.query, variables: found.variables ? (JSON.parse(found.variables) as object) : {} };
};

describe('paths from Brazilian criminals to the growers of Apolo', () => {
  it('pass the Peruvian traffickers, with hedge, speaker and source of every hop and our inference marked', async () => {
    const { data } = await server.ask(example('Brazilian criminals connect').query);
    const [best] = data.paths.paths;
    expect(best.entities.map((e: { name: string }) => e.name)).toEqual([
      'Brazilian criminals',
      'Peruvian groups in the VRAEM',
      'Peruvian drug traffickers',
      'Coca growers of Apolo',
    ]);
    for (const { links } of best.hops) {
      expect(links[0].figures.claims.nodes[0]).toMatchObject({
        hedge: expect.any(String),
        source: { title: expect.any(String), reliability: expect.any(String) },
      });
    }
    const titles = best.hops[1].links[0].figures.claims.nodes.map(
      (c: { source: { title: string } }) => c.source.title,
    );
    expect(titles).toEqual(['Chasqui assessment']);
    expect(data.paths.search).toMatchObject({ complete: true });
  });

  it('do not exist without our inference, and the report gives the reason', async () => {
    const { query, variables } = example('without our own inferences');
    const { data } = await server.ask(query, variables);
    expect(data.paths.paths).toEqual([]);
    expect(data.paths.search.reason).toMatch(
      /^No path within the hop limit of 8\. Entities visited: \d+\. .*without these limits: \d\. The filter excluded \d+ of \d+ links\.$/,
    );
  });
});
