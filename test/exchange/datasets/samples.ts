import type { ServerUnderTest } from '../../support/server.ts';
import { csvRows, graphRows, lines, stixObjects, unsupportedObjects } from './counted.ts';
import type { DataFile, DataSet } from './data-sets.ts';

/** Checks the counts and some names of the graph after an import into an empty one. */
const checkGraph =
  (entities: number, claims: number, names: readonly string[]): DataSet['check'] =>
  async ({ ask }: ServerUnderTest) => {
    const { data } = await ask('{ graph { entities claims } entities(first: 50) { nodes { name } } }');
    expect(data.graph).toEqual({ entities, claims });
    expect(data.entities.nodes.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining([...names]),
    );
  };

const csv = (file: string, mapping: string, skippedRows = 0): DataFile => ({
  file,
  mapping,
  rows: csvRows,
  skippedRows: () => skippedRows,
});
const objects = (text: string) => stixObjects(text).length;
const entityLines = (text: string) => lines(text).length;

/**
 * Small files in the form of each real data set, quirks included, for checkouts without the real ones. They
 * are imported with the same mappings.
 */
export const SAMPLES: readonly DataSet[] = [
  {
    name: 'CAVIAR',
    files: [csv('phase07_edges.csv', 'caviar.yaml')],
    check: checkGraph(4, 3, ['Caviar 1', 'Caviar .1']),
  },
  {
    name: 'BACRIM 2020',
    files: [
      csv('bacrim-nodes.csv', 'bacrim-nodes.yaml'),
      csv('bacrim-alliances.csv', 'bacrim-alliances.yaml'),
      csv('bacrim-rivals.csv', 'bacrim-rivals.yaml'),
    ],
    check: checkGraph(6, 10, ['Grupo "El Roble", de Nayarit', 'Banda de la Ñusta', 'Sonora', 'Los Serenos']),
  },
  {
    name: 'air routes',
    files: [csv('air-nodes.csv', 'air-routes-nodes.yaml', 1), csv('air-edges.csv', 'air-routes-edges.yaml')],
    check: checkGraph(5, 3, ['Aeropuerto de la Ceja', 'Testland', 'Scheduled passenger flights']),
  },
  {
    name: 'air routes, the small graph',
    files: [{ file: 'air-small.graphml', mapping: 'air-routes-small.yaml', rows: graphRows }],
    check: checkGraph(4, 2, ['Aeropuerto "La Ceja"', 'Aeródromo del Valle']),
  },
  {
    name: 'Les Misérables',
    files: [{ file: 'scenes.gexf', mapping: 'les-miserables.yaml', rows: graphRows }],
    check: checkGraph(3, 2, ['Benito & hijo']),
  },
  {
    name: 'STIX, APT1',
    files: [
      {
        file: 'report.stix.json',
        mapping: 'apt1.yaml',
        rows: objects,
        skippedRows: (text) => unsupportedObjects(text, 'indicator'),
      },
    ],
    check: checkGraph(3, 1, ['Crew of the Test', 'Quiet Heron', 'HERONRAT']),
  },
  {
    name: 'FollowTheMoney, European authorities',
    files: [{ file: 'authorities.ftm.json', mapping: 'eu-authorities.yaml', rows: entityLines }],
    check: checkGraph(2, 2, ['Authority of the First Test']),
  },
  {
    name: 'FollowTheMoney, sanctions',
    files: [{ file: 'sanctions.ftm.json', mapping: 'yente-t1.yaml', rows: entityLines }],
    check: checkGraph(3, 6, ['OOO “Test Tobacco”', 'Ana Prueba', 'Minsk, ul. Testovaya 1']),
  },
  {
    name: 'MUSAE GitHub',
    files: [csv('developers.csv', 'musae-nodes.yaml'), csv('follows.csv', 'musae-edges.yaml')],
    check: checkGraph(3, 5, ['Developer 0']),
  },
];
