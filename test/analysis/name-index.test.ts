import { nameIndex } from '../../server/analysis/name-index.ts';
import type { ProjectedEntity } from '../../server/analysis/projection.ts';

const entity = (
  id: string,
  name: string,
  aliases: string[] = [],
  kind: ProjectedEntity['kind'] = 'REGION',
): ProjectedEntity => ({ seq: 1, id, kind, subtype: null, name, aliases });
const entities = [
  entity('clans', 'VRAEM trafficking clans', [], 'GROUP'),
  entity('vraem', 'VRAEM', ['Apurímac valley', 'VRAE']),
  entity('apolo', 'Apolo'),
  entity('ambush', 'Apolo ambush', [], 'EVENT'),
];
const found = (text: string, kinds: ProjectedEntity['kind'][] | null = null) =>
  nameIndex(entities)
    .search(text, kinds, 10)
    .map((hit) => entities[hit.entity]?.id);

describe('a search by name', () => {
  it.each(['VRAEM', 'vraém', 'Vraem'])(
    'finds "%s" whatever its case and accents, exact names first',
    (text) => {
      expect(found(text)[0]).toBe('vraem');
      expect(found(text)).toContain('clans');
    },
  );

  it('finds an alias, and says which', () => {
    const [hit] = nameIndex(entities).search('apurimac', null, 5);
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
