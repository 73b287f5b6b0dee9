import { EXTENSION } from '../../../server/exchange/out/stix/ids.ts';
import { inFile, rowsOf, wrongIn } from '../in-file.ts';

const id = (type: string, n: number) => `${type}--0000000${n}-0000-4000-8000-000000000000`;
const bundle = (...objects: object[]) => JSON.stringify({ type: 'bundle', id: id('bundle', 0), objects });
const extended = (own: object) => ({
  extensions: { [EXTENSION]: { extension_type: 'property-extension', ...own } },
});

describe('a STIX bundle', () => {
  it('has a table per type, the types of references, and the reports that list an object', async () => {
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

  it('has the properties of the extension, and references to exported objects by their ids in Chasqui', async () => {
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
      what: 'that is cut off',
      text: '{\n  "type": "bundle",\n  "objects": [',
      why: /^a\.json:3:\d+: invalid JSON$/,
    },
    {
      what: 'with a comma too many',
      text: '{"type": "bundle",\n "objects": [1,]}',
      why: /^a\.json:2:\d+: invalid JSON/,
    },
    { what: 'that is not a bundle', text: '{"type": "report"}', why: /^a\.json:1: not a STIX bundle/ },
    { what: 'that is null', text: 'null', why: /^a\.json:1: not a STIX bundle/ },
    {
      what: 'with an invalid object',
      text: '{"type":"bundle","objects":[{"type":"a"},7]}',
      why: /objects\[1\]: not a STIX object/,
    },
  ])('$what is rejected with the position', async ({ text, why }) => {
    expect(await wrongIn('STIX', inFile('a.json', text))).toMatch(why);
  });
});

describe('a FollowTheMoney file', () => {
  const line = (schema: string, properties: object, rest: object = {}) =>
    `${JSON.stringify({ id: 'Q1', schema, ...rest, properties })}\n`;

  it('has a table per schema, and properties as lists', async () => {
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

  it('has the fields of exported files, from notes of things and descriptions of intervals', async () => {
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
      what: 'with a line that is cut off',
      text: `${line('Person', {})}{"id": "b",`,
      why: /^a\.ftm\.json:2:\d+: invalid JSON$/,
    },
    {
      what: 'with an entity without a schema',
      text: '{"id":"a","properties":{}}',
      why: /^a\.ftm\.json:1: not a FollowTheMoney entity/,
    },
    {
      what: 'with an entity without properties',
      text: '{"id":"a","schema":"Person"}',
      why: /^a\.ftm\.json:1: not a FollowTheMoney/,
    },
    { what: 'that is null', text: 'null\n', why: /^a\.ftm\.json:1: not a FollowTheMoney/ },
  ])('$what is rejected with the position', async ({ text, why }) => {
    expect(await wrongIn('FTM', inFile('a.ftm.json', text))).toMatch(why);
  });
});
