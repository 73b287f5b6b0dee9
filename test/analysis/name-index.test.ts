import { nameIndex } from '../../server/analysis/name-index.ts';
import { GraphBuilder } from '../../server/analysis/graph/graph-builder.ts';
import type { Kind } from '../../server/model/kinds.ts';
import { entityRow, read, vocabulary } from './harness.ts';

const named = (id: string, name: string, aliases: string[] = [], kind: Kind = 'REGION') => ({
  ...entityRow(id, 1, kind),
  name,
  aliases,
});
const builder = new GraphBuilder(vocabulary);
builder.addEntities([
  named('clans', 'VRAEM trafficking clans', [], 'GROUP'),
  named('vraem', 'VRAEM', ['Apurímac valley', 'VRAE']),
  named('apolo', 'Apolo'),
  named('ambush', 'Apolo ambush', [], 'EVENT'),
]);
const projection = read(builder, 1);
const found = async (text: string, kinds: Kind[] | null = null) =>
  (await nameIndex().search(projection, text, kinds, 10)).map((hit) => projection.idOf(hit.entity));

describe('a search by name', () => {
  it.each(['VRAEM', 'vraém', 'Vraem'])(
    'finds "%s" whatever its case and accents, exact names first',
    async (text) => {
      expect((await found(text))[0]).toBe('vraem');
      expect(await found(text)).toContain('clans');
    },
  );

  it('finds an alias, and returns which', async () => {
    const [hit] = await nameIndex().search(projection, 'apurimac', null, 5);
    expect(hit?.matched).toBe('Apurímac valley');
  });

  it.each(['apollo', 'aplo', 'apola'])('tolerates the typo in "%s"', async (text) => {
    expect(await found(text)).toContain('apolo');
  });

  it('finds the beginning of a name', async () => {
    expect((await found('apol'))[0]).toBe('apolo');
  });

  it('filters by kind', async () => {
    expect(await found('apolo', ['EVENT'])).toEqual(['ambush']);
  });

  it('finds names with every word, in any order', async () => {
    expect(await found('clans vraem')).toEqual(['clans']);
    expect(await found('a v')).toEqual(['vraem']);
    expect(await found('clans apolo')).toEqual([]);
  });

  it('finds names that were added since the last search', async () => {
    const growing = new GraphBuilder(vocabulary);
    const names = nameIndex();
    growing.addEntities([named('a', 'Apolo')]);
    expect(await names.search(read(growing, 1), 'apolo', null, 10)).toHaveLength(1);
    growing.addEntities([named('b', 'Apolo ambush')]);
    expect(await names.search(read(growing, 2), 'apolo', null, 10)).toHaveLength(2);
  });

  it('finds nothing for a text without letters or digits', async () => {
    expect(await found(' -- ')).toEqual([]);
  });
});
