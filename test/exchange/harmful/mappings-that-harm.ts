import type { HarmfulFile } from './harmful-file.ts';

const mapping = (
  what: string,
  yaml: string,
  wrong: RegExp,
  content: HarmfulFile['content'] = () => 'a,b\n1,2\n',
): HarmfulFile => ({
  what,
  name: 'a.csv',
  content,
  mapping: yaml,
  wrong,
});

const rules = (entity: string) => `tables: { rows: { entities: [${entity}] } }`;
const ALIASES = 'bcdefghij'
  .split('')
  .map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(9)}]`)
  .join('\n');
const list = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`).join(';');
const links =
  "tables: { rows: { links: [{ subject: { from: '{a}', split: ';' }, type: TIED_TO, object: { from: '{b}', split: ';' } }] } }";

/** Invalid mappings, and mappings that would amplify a small file. */
export const MAPPINGS: readonly HarmfulFile[] = [
  mapping(
    'aliases of aliases',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${ALIASES}\ntables: *j`,
    /^mapping: invalid YAML: Excessive alias count/,
  ),
  mapping(
    'two thousand aliases',
    `a: &a x\nb: [${'*a,'.repeat(2_000)}]`,
    /^mapping:2:\d+: a mapping must have at most 1000 aliases$/,
  ),
  ...(['[', '{a: ', '- ', '? '] as const).map((open) =>
    mapping(
      `a hundred thousand ${JSON.stringify(open)}`,
      open.repeat(99_999 / open.length),
      /^mapping:1:\d+: the mapping is nested too deeply$/,
    ),
  ),
  mapping(
    'a field of two megabytes',
    'a'.repeat(2 ** 21),
    /^mapping: a mapping must have at most 100000 characters; got \d+$/,
  ),
  mapping(
    'a tag of code',
    `tables: !!js/function 'function () {}'`,
    /^mapping:1 tables: expected type record; got /,
  ),
  mapping(
    'three hundred rules',
    rules(Array.from({ length: 300 }, () => '{ kind: GROUP, name: x }').join()),
    /^mapping:1 tables\.rows\.entities: must have at most 200 items; got 300$/,
  ),
  mapping(
    '__proto__',
    '__proto__: { polluted: 1 }\ntables: {}',
    /^mapping:1:1: the key "__proto__" is not allowed$/,
  ),
  mapping(
    '__proto__ in a rule',
    rules('{ kind: GROUP, name: x, __proto__: { id: x } }'),
    /^mapping:1:\d+: the key "__proto__"/,
  ),
  mapping(
    'constructor',
    'constructor: { prototype: { polluted: 1 } }\ntables: {}',
    /^mapping: unknown fields: constructor$/,
  ),
  mapping(
    'twenty thousand mistakes',
    `tables: { ${Array.from({ length: 200 }, (_, i) => `t${i}: { entities: [${'1,'.repeat(100)}] }`).join()} }`,
    /^mapping:1 tables\.t0\.entities\.0: /,
  ),
  mapping(
    'a date format that is too long',
    rules(`{ kind: EVENT, name: x, happened: { from: '{a}', date: '${'d'.repeat(90_000)}' } }`),
    /^mapping:1 tables\.rows\.entities\.0\.happened/,
  ),
  mapping(
    'ten thousand alternative columns',
    rules(`{ kind: GROUP, name: { first: [${"'{x}',".repeat(10_000)}] } }`),
    /^mapping:1 tables\.rows\.entities\.0\.name/,
  ),
  mapping(
    'dates that take quadratic time to parse',
    rules("{ kind: EVENT, name: x, happened: { from: '{a}', date: dd/mm/yyyy } }"),
    /^a\.csv:3 a: must be an EDTF date/,
    () => `a,b\n"${'1 1:11'.repeat(16_000)}\nx",2\n`,
  ),
  mapping(
    'a name that repeats a cell three thousand times',
    rules(`{ kind: GROUP, name: '${'{a}'.repeat(3_000)}' }`),
    /^a\.csv:2: the text of "(\{a\})+\{?" must have at most 100000 characters$/,
    () => `a,b\n${'x'.repeat(99_000)},2\n`,
  ),
  mapping(
    'gigabytes of text from a small file',
    rules(`{ kind: GROUP, name: x, summary: '${'y'.repeat(90_000)}{a}' }`),
    /^a\.csv:\d+: over 512 MB of text in one import; /,
    () => `a,b\n${'1,2\n'.repeat(100_000)}`,
  ),
  mapping(
    'a million links from one row',
    links,
    /^a\.csv:2: a row must make at most 1000 claims$/,
    () => `a,b\n${list('a', 1_000)},${list('b', 1_000)}\n`,
  ),
  mapping(
    'ninety thousand links from a hundred rows',
    links,
    /^a\.csv:\d+: over 20 claims per row on average; /,
    () =>
      `a,b\n${Array.from({ length: 100 }, (_, i) => `${list(`a${i}x`, 30)},${list(`b${i}x`, 30)}\n`).join('')}`,
  ),
];
