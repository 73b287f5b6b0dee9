import { idsOfFile } from '../../../server/exchange/mapping/id-of.ts';
import { mapRow } from '../../../server/exchange/mapping/map-row.ts';
import type { TextRule } from '../../../server/exchange/mapping/mapping.ts';
import { parseMapping } from '../../../server/exchange/mapping/parse-mapping.ts';
import type { Cell } from '../../../server/exchange/in/reader.ts';
import { renderTemplate } from '../../../server/exchange/mapping/render-template.ts';
import { InvalidInput } from '../../../server/model/errors.ts';
import { message } from '../../../server/model/messages.ts';
import { vocabulary } from '../../support/server.ts';

const FILE = 'a.csv';
const row = (cells: Record<string, Cell>, table = 'rows') => ({
  table,
  cells: new Map(Object.entries(cells)),
  place: `${FILE}:2`,
});
const mapped = (mapping: string, cells: Record<string, Cell>, table = 'rows', idOf = idsOfFile()) =>
  mapRow(row(cells, table), {
    mapping: parseMapping(mapping),
    vocabulary,
    file: FILE,
    source: 'file-1',
    idOf,
  });
const values = (parts: readonly { readonly value: object }[]) => parts.map(({ value }) => value);

describe('a text rule', () => {
  const cells = {
    a: 'A',
    b: 'B',
    list: ['x', 'y'],
    day: '19/10/2013',
    kg: '1.234,5',
    mi: '809',
    word: 'soon',
  };
  it.each<{ rule: TextRule; made: string[] }>([
    { rule: 'A is {a}', made: ['A is A'] },
    { rule: '{a}-{b}', made: ['A-B'] },
    { rule: '{none|a}', made: ['A'] },
    { rule: '{a} {none}', made: [] },
    { rule: '{list}', made: ['x', 'y'] },
    { rule: 'one {list}', made: ['one x'] },
    { rule: '{file} {place} {table}', made: ['a.csv a.csv:2 rows'] },
    { rule: { first: ['{none}', '{a} {none}', '{b}'] }, made: ['B'] },
    { rule: { from: '{a}', values: { A: 'Alpha' } }, made: ['Alpha'] },
    { rule: { from: '{b}', values: { A: 'Alpha' } }, made: ['B'] },
    { rule: { from: '{b}', values: { A: 'Alpha' }, else: 'other' }, made: ['other'] },
    { rule: { from: '{none}', else: 'other' }, made: ['other'] },
    { rule: { from: '{a}', values: { constructor: 'no' } }, made: ['A'] },
    { rule: { from: 'a; b;; c ', split: ';' }, made: ['a', 'b', 'c'] },
    { rule: { from: '{day}', date: 'dd/mm/yyyy' }, made: ['2013-10-19'] },
    { rule: { from: '{kg}', number: true }, made: ['1234.5'] },
    { rule: { from: '{mi}', times: 1.609344 }, made: ['1301.959296'] },
    { rule: { from: '{kg}', number: true, times: 0.001 }, made: ['1.2345'] },
    { rule: { from: '0.1', times: 3 }, made: ['0.3'] },
    { rule: { from: '{word}', times: 3 }, made: ['soon'] },
  ])('$rule makes $made', ({ rule, made }) => expect(renderTemplate(rule, row(cells), FILE)).toEqual(made));
});

describe('a row', () => {
  const people = `
hedge: ALLEGED
same: { j-perez: juan-perez }
tables:
  rows:
    skip: [{ when: { state: [closed, void] }, because: is closed }]
    entities:
      - when: { name: '*' }
        id: '{id}'
        kind: PERSON
        name: '{name}'
        aliases: ['{name}', '{aka}']
        anonymous: '{anonymous}'
      - { ifMissing: true, kind: GROUP, name: '{group}' }
    links:
      - when: { group: '*', left: '!*' }
        subject: '{id}'
        type: MEMBER_OF
        object: { name: '{group}', kind: GROUP, subtype: '{sort}' }
        happened: { since: '{from}', until: '{to}' }
    values:
      - { when: { age: '*' }, subject: '{id}', property: age, value: '{age}' }`;

  it('is mapped by all matching rules, with the position of each column', () => {
    const cells = {
      id: 'J. Pérez',
      name: 'Juan',
      aka: ['Juan', 'JP'],
      group: 'FTC',
      from: '2013',
      anonymous: '0',
    };
    const { entities, claims, refused } = mapped(people, { ...cells, age: '41' });
    expect(refused).toBeNull();
    expect(values(entities)).toEqual([
      { id: 'juan-perez', kind: 'PERSON', name: 'Juan', aliases: ['JP'], anonymous: false },
      { kind: 'GROUP', name: 'FTC' },
    ]);
    // The graph has precedence for an entity that the mapping states is the same.
    expect(entities.map(({ ifMissing }) => ifMissing ?? false)).toEqual([true, true]);
    expect(mapped(people, { ...cells, id: 'ana' }).entities[0]?.ifMissing).toBe(false);
    expect(values(claims)).toEqual([
      {
        subject: 'juan-perez',
        type: 'MEMBER_OF',
        object: { name: 'FTC', kind: 'GROUP' },
        hedge: 'ALLEGED',
        source: 'file-1',
        locator: 'line 2',
        happened: '2013/..',
        qualifiers: {},
      },
      expect.objectContaining({ property: 'age', value: '41', min: 41, max: 41 }),
    ]);
    expect([
      entities[0]?.at('name'),
      entities[0]?.at('kind'),
      claims[0]?.at('happened'),
      claims[0]?.at(),
    ]).toEqual(['a.csv:2 name', 'a.csv:2 kind', 'a.csv:2 from', 'a.csv:2']);
  });

  it.each([
    {
      what: 'is left out on purpose',
      cells: { id: 'a', name: 'A', state: 'void' },
      refused: 'is closed',
      onPurpose: true,
    },
    {
      what: 'no rule matches',
      cells: { id: 'a' },
      refused: expect.stringMatching(
        /matches this row: "name", "group", "age" must have a value; the row has values in "id"/,
      ),
    },
    {
      what: 'is of a table without rules',
      cells: { id: 'a' },
      table: 'other',
      refused: 'unknown table "other"; the mapping has rules for rows',
    },
  ])('that $what is refused, with the reason', ({ cells, table, refused, onPurpose }) => {
    expect(mapped(people, cells as unknown as Record<string, Cell>, table)).toMatchObject({
      refused: { message: refused },
      ...(onPurpose && { onPurpose }),
      entities: [],
      claims: [],
    });
  });

  it.each([
    ['{ since: "{a}" }', '2013/..'],
    ['{ until: "{a}" }', '../2013'],
    ['{ since: "{a}", until: "{b}" }', '2013/2014'],
    ['{ since: "{none}", until: "{b}" }', '../2014'],
    ['{ since: "{a}", until: "{a}" }', '2013'],
    ['{ since: "{none}" }', undefined],
  ])('with a missing day has an open end: %s', (happened, made) => {
    const rule = `tables: { rows: { entities: [{ kind: EVENT, name: '{n}', happened: ${happened} }] } }`;
    const [event] = mapped(rule, { n: 'N', a: '2013', b: '2014' }).entities;
    expect(event?.value['happened']).toBe(made);
    expect(event?.at('happened')).toMatch(/^a\.csv:2 (a|b|none|happened)$/);
  });

  it('that no rule matches can be skipped with a reason, in any table', () => {
    const mapping =
      "tables: { '*': { entities: [{ kind: GROUP, name: '{name}' }], otherwise: has no name } }";
    expect(mapped(mapping, { id: 'a' }, 'any')).toMatchObject({
      refused: { code: 'ROW_LEFT_OUT', message: 'has no name' },
      onPurpose: true,
    });
    expect(mapped(mapping, { name: 'A' }, 'any').refused).toBeNull();
  });

  it('of a sheet that continues another is mapped by the rules of that sheet', () => {
    const mapping = `tables: { Claims: { skip: [{ when: { a: '*' }, because: first }] }, '*': { otherwise: any },
      Claims 3: { otherwise: third } }`;
    const refused = (table: string) => mapped(mapping, { a: 'A' }, table).refused?.message;
    expect(['Claims', 'Claims 2', 'Claims 3', 'Claims two', 'Other 2'].map(refused)).toEqual([
      'first',
      'first',
      'third',
      'any',
      'any',
    ]);
  });

  it('with a problem that the reader found is refused', () => {
    const problem = message('ROW_WIDTH', { expected: 2, count: 1 });
    const invalid = { ...row({}), problem };
    const context = {
      mapping: parseMapping(people),
      vocabulary,
      file: FILE,
      source: 'file-1',
      idOf: idsOfFile(),
    };
    expect(mapRow(invalid, context)).toMatchObject({ refused: problem });
  });

  it('with the id of another text is refused, with both texts', () => {
    const idOf = idsOfFile();
    expect(mapped(people, { id: 'p 1', name: 'One' }, 'rows', idOf).refused).toBeNull();
    expect(mapped(people, { id: 'p.1', name: 'Two' }, 'rows', idOf).refused?.message).toBe(
      '"p.1" and "p 1" both have the id p-1; change the mapping so that their ids differ',
    );
  });

  it('exported by Chasqui keeps its time of recording if it is valid', () => {
    const mapping = `tables: { rows: { links: [{ subject: a, type: TIED_TO, object: b, source: '{s}',
      recordedAt: '{at}', retractedAt: '{gone}', qualifierPairs: '{q}' }] } }`;
    const at = '2026-11-28T17:05:51.120Z';
    const [claim] = mapped(mapping, { s: 'src-1', at, q: ['flow=f', 'mode=AIR'] }).claims;
    expect(claim).toMatchObject({
      recordedAt: at,
      value: { source: 'src-1', qualifiers: { flow: 'f', mode: 'AIR' } },
    });
    // Its locator refers to that source, not to this file.
    expect(claim?.value).not.toHaveProperty('locator');
    expect(claim).not.toHaveProperty('retractedAt');
    expect(mapped(mapping, { s: 'src-1', at: 'yesterday' }).refused?.message).toBe(
      'recordedAt must be an instant such as 2026-11-28T17:05:51.120Z; got "yesterday"',
    );
  });
});

describe('a mapping', () => {
  it.each([
    { what: 'YAML that is none', yaml: 'tables: {', why: /^m\.yaml:1:\d+: / },
    {
      what: 'a word that is none',
      yaml: 'tables:\n  rows:\n    entitys: []',
      why: /^m\.yaml:3 tables\.rows: .*entitys/,
    },
    {
      what: 'two ways to make one text',
      yaml: "tables:\n  rows:\n    entities:\n      - kind: GROUP\n        name: { from: '{a}', first: ['{b}'] }",
      why: /^m\.yaml:5 tables\.rows\.entities\.0\.name: /,
    },
    { what: 'a key twice', yaml: 'tables: {}\ntables: {}', why: /^m\.yaml:2:1: / },
    { what: 'no mapping at all', yaml: '- a', why: /tables/ },
    {
      what: 'aliases that grow without end',
      yaml: `${Array.from({ length: 12 }, (_, i) => `a${i}: &a${i} [${i > 0 ? `*a${i - 1}, *a${i - 1}, *a${i - 1}` : 1}]`).join('\n')}\ntables: {}`,
      why: /^m\.yaml: invalid YAML: Excessive alias count/,
    },
    {
      what: 'an alias of nothing',
      yaml: 'tables: { rows: *none }',
      why: /^m\.yaml(:\d+)*: invalid YAML: Unresolved alias/,
    },
  ])('with $what is refused with its line', ({ yaml, why }) => {
    expect(() => parseMapping(yaml, 'm.yaml')).toThrow(InvalidInput);
    expect(() => parseMapping(yaml, 'm.yaml')).toThrow(why);
  });
});
