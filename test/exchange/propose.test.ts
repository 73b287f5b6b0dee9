import { proposeMapping } from '../../server/exchange/mapping/propose.ts';
import { vocabulary } from '../support/server.ts';

const proposedFor = (from: string, to: string) => {
  const tables = [{ name: 'rows', columns: ['From', 'To'], samples: { From: [from], To: [to] } }];
  const proposed = proposeMapping(tables, 'alliances.csv', vocabulary);
  return { tables: Object.fromEntries(proposed.tables) };
};

describe('the mapping proposed for a table of links', () => {
  it('matches ends by name when the columns contain names', () => {
    expect(proposedFor('FELCN', 'Sinaloa Cartel')).toEqual({
      tables: {
        rows: {
          links: [
            {
              subject: { name: '{From}', kind: 'GROUP' },
              type: 'WORKS_WITH',
              object: { name: '{To}', kind: 'GROUP' },
            },
          ],
        },
      },
    });
  });

  it('uses ids as ids, and prefixes short ones with the name of the file', () => {
    expect(proposedFor('N10025', 'sinaloa-cartel')).toMatchObject({
      tables: {
        rows: {
          entities: [{ id: 'alliances-{From}' }, { id: '{To}' }],
          links: [{ subject: 'alliances-{From}', object: '{To}' }],
        },
      },
    });
  });

  it('uses one form for the ids of nodes and of link ends, and preserves the order of tables', () => {
    const { tables } = proposeMapping(
      [
        { name: 'Links', columns: ['From', 'To'], samples: { From: ['a-long-identifier'], To: ['b'] } },
        { name: '2013', columns: ['Id', 'Name'], samples: { Id: ['a-long-identifier'], Name: ['Ana'] } },
      ],
      'ties.xlsx',
      vocabulary,
    );
    expect([...tables.keys()]).toEqual(['Links', '2013']);
    expect(tables.get('2013')).toMatchObject({ entities: [{ id: 'ties-{Id}', name: '{Name}' }] });
    expect(tables.get('Links')).toMatchObject({ links: [{ subject: 'ties-{From}', object: 'ties-{To}' }] });
  });
});
