import { sendFile } from '../support/import.ts';
import type { ServerUnderTest } from '../support/server.ts';

const MAPPING = `tables: { rows: { links: [
  { subject: { name: '{a}', kind: GROUP }, type: WORKS_WITH, object: { name: '{b}', kind: GROUP } }] } }`;
const ROUNDS = 4;

/** Imports files that name the same new groups, in other letters, through two servers at the same time. */
export async function importAtOnce(one: ServerUnderTest, other: ServerUnderTest): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    // Both know the graph before either writes.
    await Promise.all([one, other].map((server) => server.ask('{ graph { version } }')));
    const pair = [`Clan Tácana ${round}`, `Unión Leco ${round}`];
    const [first, second] = await Promise.all([
      sendFile(one, '/import', { name: 'a.csv', content: `a,b\n${pair.join(',')}\n` }, { mapping: MAPPING }),
      sendFile(
        other,
        '/import',
        { name: 'b.csv', content: `b,a\n${pair.join(',').toUpperCase()}\n` },
        { mapping: MAPPING },
      ),
    ]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect([first.body.newEntities, second.body.newEntities].sort()).toEqual([0, 2]);
    const found = await one.ask('query S($text: String!) { search(text: $text) { entity { name } } }', {
      text: pair[0],
    });
    const same = found.data.search.filter(({ entity }: { entity: { name: string } }) =>
      entity.name.toLowerCase().endsWith(` ${round}`),
    );
    expect(same).toHaveLength(1);
  }
}
