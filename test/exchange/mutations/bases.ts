import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { below } from '../../bench/random.ts';
import { exported } from '../../support/exported.ts';
import { mutate } from './mutate.ts';

/** A file as it is sent. */
export interface SentFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly mapping?: string;
}

type Random = () => number;

/** An intact file of one format, and a function that returns damaged copies of it. */
export interface Base {
  readonly format: string;
  readonly intact: SentFile;
  damage(other: Uint8Array, random: Random): SentFile;
}

const CSV = `id,kind,name,aliases,lat,since,knows
one,GROUP,"Clan ""Vega""",a;b,,2012-05,two
two,PERSON,Ñandú,,,2013,bolivia
bolivia,REGION,Bolivia,"b, c",-16.5,,one
`;
const MAPPING = `# Of a table of groups.
source: { title: A sheet, reliability: C }
hedge: STATED
same: { uno: one }
tables:
  rows:
    skip: [{ when: { kind: [NONE, '!*'] }, because: is empty }]
    entities:
      - &thing { id: '{id}', kind: '{kind}', name: '{name}', aliases: { from: '{aliases}', split: ';' } }
      - { <<: *thing, when: { kind: REGION } }
      - { when: { lat: '*' }, ifMissing: true, id: 'x-{id}', kind: REGION, name: '{name|id}', lat: { from: '{lat}', number: true } }
    links:
      - subject: '{id}'
        type: { from: '{kind}', values: { GROUP: TIED_TO, PERSON: MEMBER_OF }, else: TIED_TO }
        object: { name: '{knows}', kind: GROUP }
        happened: { from: '{since}', date: yyyy-mm }
        qualifiers: {}
    values:
      - { subject: '{id}', property: members, value: '{lat}' }
`.replace('      - { <<: *thing, when: { kind: REGION } }\n', '      - *thing\n');

/** The exports to damage: format, file name and a filter that keeps them small but with every type of record. */
const PARTS: readonly (readonly [string, string, object])[] = [
  ['xlsx', 'part.xlsx', { types: ['SPLINTER_OF'] }],
  ['graphml', 'part.graphml', { types: ['SPLINTER_OF'] }],
  ['gexf', 'part.gexf', { types: ['SPLINTER_OF'] }],
  ['stix', 'part.stix.json', { types: ['SPLINTER_OF'] }],
  ['ftm', 'part.ftm.json', { types: ['SPLINTER_OF'] }],
  ['jsonl', 'part.jsonl', { types: ['SPLINTER_OF'] }],
];

const plain = (format: string, intact: SentFile): Base => ({
  format,
  intact,
  damage: (other, random) => ({ ...intact, content: mutate(intact.content, other, random) }),
});

/** A file of each format, and a mapping. The server writes the files of formats that it exports. */
export async function bases(server: { readonly url: string }): Promise<Base[]> {
  const csv: SentFile = { name: 'part.csv', content: strToU8(CSV), mapping: MAPPING };
  const mapping: Base = {
    format: 'mapping',
    intact: csv,
    damage: (other, random) => ({
      ...csv,
      mapping: Buffer.from(mutate(strToU8(MAPPING), other, random)).toString(),
    }),
  };
  const written = await Promise.all(
    PARTS.map(async ([format, name, filter]) => {
      const intact = { name, content: await exported(server, format, filter) };
      return format === 'xlsx' ? workbook(intact) : plain(format, intact);
    }),
  );
  return [plain('csv', csv), mapping, ...written];
}

/** Damages the compressed bytes in half of the cases, and a member before compression in the others. */
function workbook(intact: SentFile): Base {
  const files = unzipSync(intact.content);
  const names = Object.keys(files);
  return {
    format: 'xlsx',
    intact,
    damage(other, random) {
      if (random() < 0.5) return { ...intact, content: mutate(intact.content, other, random) };
      const name = names[below(random, names.length)] ?? '';
      const inside: Zippable = {
        ...files,
        [name]: Uint8Array.from(mutate(files[name] ?? new Uint8Array(0), other, random)),
      };
      return { ...intact, content: zipSync(inside, { level: 1 }) };
    },
  };
}
