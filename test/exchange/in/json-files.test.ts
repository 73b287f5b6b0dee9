import { EXTENSION } from '../../../server/exchange/out/stix/ids.ts';
import { inFile, rowsOf, wrongIn } from '../in-file.ts';

const id = (type: string, n: number) => `${type}--0000000${n}-0000-4000-8000-000000000000`;
const bundle = (...objects: object[]) => JSON.stringify({ type: 'bundle', id: id('bundle', 0), objects });
const extended = (own: object) => ({
  extensions: { [EXTENSION]: { extension_type: 'property-extension', ...own } },
});

describe('a STIX bundle', () => {
  it('has a table for each type, says what references refer to, and which report lists an object', async () => {
    const text = bundle(
      {
        type: 'malware',
        id: id('malware', 1),
        name: 'M',
        malware_types: ['bot', 'worm'],
        x: { y: { z: 1 } },
      },
      {
        type: 'relationship',
        id: id('relationship', 2),
        source_ref: id('threat-actor', 3),
        target_ref: id('malware', 1),
      },
      { type: 'report', id: id('report', 4), object_refs: [id('malware', 1), id('relationship', 2)] },
    );
    const [malware, relationship, report] = await rowsOf('STIX', inFile('a.json', text));
    expect(malware).toMatchObject({
      table: 'malware',
      place: 'a.json:objects[0]',
      cells: { malware_types: ['bot', 'worm'], 'x.y.z': '1', in_report: [id('report', 4)] },
    });
    expect(relationship?.cells).toMatchObject({
      'source_ref.type': ['threat-actor'],
      'target_ref.type': ['malware'],
      in_report: [id('report', 4)],
    });
    expect(report?.cells['object_refs.type']).toEqual(['malware', 'relationship']);
  });

  it('has what our extension says, and our ids where others refer to what is ours', async () => {
    const text = bundle(
      {
        type: 'identity',
        id: id('identity', 1),
        name: 'FTC',
        ...extended({ entity_id: 'ftc', kind: 'GROUP' }),
      },
      { type: 'relationship', source_ref: id('identity', 1), target_ref: id('identity', 9) },
    );
    const [identity, relationship] = await rowsOf('STIX', inFile('a.json', text));
    expect(identity?.cells).toMatchObject({ 'chasqui.entity_id': 'ftc', 'chasqui.kind': 'GROUP' });
    expect(Object.keys(identity?.cells ?? {}).filter((column) => column.startsWith('extensions'))).toEqual(
      [],
    );
    expect(relationship?.cells).toMatchObject({
      source_ref: ['ftc'],
      'source_ref.type': ['identity'],
      target_ref: [id('identity', 9)],
    });
  });

  it.each([
    {
      what: 'that is cut',
      text: '{\n  "type": "bundle",\n  "objects": [',
      why: /^a\.json:3:\d+: is not JSON here$/,
    },
    {
      what: 'with a comma too many',
      text: '{"type": "bundle",\n "objects": [1,]}',
      why: /^a\.json:2:\d+: is not JSON/,
    },
    { what: 'that is no bundle', text: '{"type": "report"}', why: /^a\.json:1: is no STIX bundle/ },
    { what: 'that holds null', text: 'null', why: /^a\.json:1: is no STIX bundle/ },
    {
      what: 'with a thing that is none',
      text: '{"type":"bundle","objects":[{"type":"a"},7]}',
      why: /objects\[1\]: is no STIX object/,
    },
  ])('$what is refused with the place', async ({ text, why }) => {
    expect(await wrongIn('STIX', inFile('a.json', text))).toMatch(why);
  });
});

describe('a FollowTheMoney file', () => {
  const line = (schema: string, properties: object, rest: object = {}) =>
    `${JSON.stringify({ id: 'Q1', schema, ...rest, properties })}\n`;

  it('has a table for each schema, and properties as lists', async () => {
    const text = `${line('Person', { name: ['A', 'Б'] }, { caption: 'A', datasets: ['x'] })}\n${line('Company', {})}`;
    expect(await rowsOf('FTM', inFile('a.ftm.json', text))).toEqual([
      {
        table: 'Person',
        cells: { id: 'Q1', caption: 'A', datasets: ['x'], name: ['A', 'Б'] },
        place: 'a.ftm.json:1',
      },
      { table: 'Company', cells: { id: 'Q1' }, place: 'a.ftm.json:3' },
    ]);
  });

  it('has the fields of what we wrote, in notes of things and in the description of intervals', async () => {
    const notes = [
      'kind: "GROUP"',
      'aliases: ["a","b"]',
      'lat: -14.7',
      'statement: "a\\nb"',
      'a remark: no field',
    ];
    const thing = {
      id: 'hostile-.0',
      schema: 'Organization',
      properties: { notes, description: ['hedge: "STATED"'] },
    };
    const interval = {
      id: 'link-1',
      schema: 'UnknownLink',
      properties: { description: ['claimCount: 2', 'x: {no'] },
    };
    const text = [thing, interval].map((one) => JSON.stringify(one)).join('\n');
    const [first, second] = await rowsOf('FTM', inFile('a.ftm.json', text));
    const own = (cells = {}) =>
      Object.fromEntries(Object.entries(cells).filter(([key]) => key.startsWith('chasqui.')));
    expect(own(first?.cells)).toEqual({
      'chasqui.id': 'hostile-',
      'chasqui.kind': 'GROUP',
      'chasqui.aliases': ['a', 'b'],
      'chasqui.lat': '-14.7',
      'chasqui.statement': 'a\nb',
    });
    expect(own(second?.cells)).toEqual({ 'chasqui.id': 'link-1', 'chasqui.claimCount': '2' });
  });

  it.each([
    {
      what: 'with a line that is cut',
      text: `${line('Person', {})}{"id": "b",`,
      why: /^a\.ftm\.json:2:\d+: is not JSON here$/,
    },
    {
      what: 'with a thing without a schema',
      text: '{"id":"a","properties":{}}',
      why: /^a\.ftm\.json:1: is no FollowTheMoney entity/,
    },
    {
      what: 'with a thing without properties',
      text: '{"id":"a","schema":"Person"}',
      why: /^a\.ftm\.json:1: is no FollowTheMoney/,
    },
    { what: 'that holds null', text: 'null\n', why: /^a\.ftm\.json:1: is no FollowTheMoney/ },
  ])('$what is refused with the place', async ({ text, why }) => {
    expect(await wrongIn('FTM', inFile('a.ftm.json', text))).toMatch(why);
  });
});
