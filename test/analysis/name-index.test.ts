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
const found = (text: string, kinds: Kind[] | null = null) =>
  nameIndex()
    .search(projection, text, kinds, 10)
    .map((hit) => projection.idOf(hit.entity));

describe('a search by name', () => {
  it.each(['VRAEM', 'vraém', 'Vraem'])(
    'finds "%s" whatever its case and accents, exact names first',
    (text) => {
      expect(found(text)[0]).toBe('vraem');
      expect(found(text)).toContain('clans');
    },
  );

  it('finds an alias, and says which', () => {
    const [hit] = nameIndex().search(projection, 'apurimac', null, 5);
    expect(hit?.matched).toBe('Apurímac valley');
  });

  it.each(['apollo', 'aplo', 'apola'])('forgives the typo in "%s"', (text) => {
    expect(found(text)).toContain('apolo');
  });

  it('finds the beginning of a name as it is typed', () => {
    expect(found('apol')[0]).toBe('apolo');
  });

  it('keeps to the kinds asked for', () => {
    expect(found('apolo', ['EVENT'])).toEqual(['ambush']);
  });

  it('finds nothing for a text without letters or digits', () => {
    expect(found(' -- ')).toEqual([]);
  });
});
