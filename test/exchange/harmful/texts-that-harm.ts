import { sample } from '../../support/sample.ts';
import type { HarmfulFile } from './harmful-file.ts';

const MAPPING = "tables: { rows: { entities: [{ kind: GROUP, name: '{a}' }] } }";
const csv = (what: string, content: HarmfulFile['content'], wrong: RegExp): HarmfulFile => ({
  what,
  name: 'a.csv',
  content,
  mapping: MAPPING,
  wrong,
});

const DEEP = sample(200_000, 1_000_000);
const deep = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`;
const keys = () => Array.from({ length: 100_000 }, (_, i) => `"k${i}":"1"`).join();
const HEAD = '{"chasqui":{"format":1,"title":"a","startEntities":[]}}\n';
const bundle = (...objects: readonly string[]) => `{"type":"bundle","objects":[${objects.join()}]}`;
const ftm = (properties: string) => `{"schema":"Person","id":"a","properties":{"name":["a"],${properties}}}`;
const entity = (more: string) => `${HEAD}{"entity":{"id":"a","kind":"GROUP","name":"a",${more}}}`;

/** Number of reports, and of objects with the same id. */
const REPORTS = sample(5_000, 20_000);
const MANY = sample(4_000_000, 10_000_000);
/** In bytes. */
const LONG = sample(40_000_000, 200_000_000);

/** Malicious CSV files and files in JSON formats. */
export const TEXTS: readonly HarmfulFile[] = [
  csv(
    'a header of millions of columns',
    () => 'a,'.repeat(MANY),
    /^a\.csv:1: a row must have at most 4000000 characters$/,
  ),
  csv(
    'a row of millions of cells',
    () => `a\n${','.repeat(MANY)}`,
    /^a\.csv:2: a row must have at most 10000 cells$/,
  ),
  csv(
    'a header of two thousand columns',
    () => 'a,'.repeat(2_000),
    /^a\.csv:1: a table must have at most 1000 columns; got 2001$/,
  ),
  csv(
    'a cell of hundreds of megabytes',
    () => Buffer.concat([Buffer.from('a\n'), Buffer.alloc(LONG, 'x')]),
    /^a\.csv:2: /,
  ),
  csv(
    'a header of many megabytes',
    () => Buffer.alloc(LONG / 4, 'x'),
    /^a\.csv:1: a row must have at most 4000000 characters$/,
  ),
  csv('a quote that does not end', () => `a\n"${'x\n'.repeat(MANY / 2)}`, /^a\.csv:\d+: /),
  csv('NUL bytes alone', () => Buffer.alloc(100_000), /^a\.csv:1: /),
  csv(
    'a column name that is too long',
    () => `${'x'.repeat(200_000)},a\n1,2`,
    /^a\.csv:1: the name of column 1 must have at most 1000 characters; got 200000$/,
  ),
  csv(
    'bytes that are valid in no encoding',
    () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(9, 0xd8)]),
    /^a\.csv:1:1: invalid byte in utf-16le text; /,
  ),
  {
    what: 'a million nested lists in an object of STIX',
    name: 'a.stix.json',
    content: () => bundle(`{"type":"x","id":"x","a":${deep}}`),
    wrong: /^a\.stix\.json:objects\[0\]: objects must be nested at most 100 deep$/,
  },
  {
    what: 'a million nested lists that are not closed',
    name: 'a.stix.json',
    content: () => `{"type":"bundle","objects":[${'['.repeat(DEEP)}`,
    wrong: /^a\.stix\.json:1:\d+: invalid JSON$/,
  },
  {
    what: 'a million nested lists in a line of FollowTheMoney',
    name: 'a.ftm.json',
    content: () => ftm(`"x":${deep}`),
    wrong: /^a\.ftm\.json:1: objects must be nested at most 100 deep$/,
  },
  {
    what: 'a million nested lists in a line of JSONL',
    name: 'a.jsonl',
    content: () => entity(`"x":${deep}`),
    wrong: /^a\.jsonl:2: unknown fields: x$/,
  },
  {
    what: 'an object of STIX with very many keys',
    name: 'a.stix.json',
    content: () => bundle(`{"type":"x","id":"x",${keys()}}`),
    wrong: /^a\.stix\.json:objects\[0\]: an object must have at most 10000 properties$/,
  },
  {
    what: 'a line of FollowTheMoney with very many keys',
    name: 'a.ftm.json',
    content: () => ftm(keys()),
    wrong: /^a\.ftm\.json:1: an object must have at most 10000 properties$/,
  },
  {
    what: 'a line of JSONL with very many keys',
    name: 'a.jsonl',
    content: () => entity(keys()),
    wrong: /^a\.jsonl:2: unknown fields: k0, /,
  },
  {
    what: 'a line of many megabytes',
    name: 'a.jsonl',
    content: () => Buffer.concat([Buffer.from(`${HEAD}{"entity":"`), Buffer.alloc(LONG / 4, 'x')]),
    wrong: /^a\.jsonl:2: a line must have at most 4000000 characters$/,
  },
  {
    what: 'a schema with a name of megabytes',
    name: 'a.ftm.json',
    content: () => `{"schema":"${'S'.repeat(3_000_000)}","id":"a","properties":{}}`,
    wrong: /^a\.ftm\.json:1: a type must have at most 1000 characters; got 3000000$/,
  },
  {
    what: 'thousands of reports that list the same id, which thousands of objects have',
    name: 'a.stix.json',
    content: () =>
      bundle(
        ...Array.from(
          { length: REPORTS },
          (_, i) => `{"type":"report","id":"report--${i}","object_refs":["x"]}`,
        ),
        ...Array.from({ length: REPORTS }, () => '{"type":"identity","id":"x","name":"n"}'),
      ),
    wrong: /^a\.stix\.json:objects\[0\]: no rule of the mapping matches this row/,
  },
];
