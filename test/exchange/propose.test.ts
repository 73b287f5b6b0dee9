import { proposeMapping } from '../../server/exchange/mapping/propose.ts';
import { vocabulary } from '../support/server.ts';

const proposedFor = (from: string, to: string) =>
  proposeMapping(
    [{ name: 'rows', columns: ['From', 'To'], samples: { From: [from], To: [to] } }],
    'alliances.csv',
    vocabulary,
  );

describe('the mapping proposed for a table of links', () => {
  it('finds ends by what they are called, where the columns hold names', () => {
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

  it('keeps ids as ids, those that are bare with the name of the file before them', () => {
    expect(proposedFor('N10025', 'sinaloa-cartel')).toMatchObject({
      tables: {
        rows: {
          entities: [{ id: 'alliances-{From}' }, { id: '{To}' }],
          links: [{ subject: 'alliances-{From}', object: '{To}' }],
        },
      },
    });
  });
});
