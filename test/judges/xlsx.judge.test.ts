import { exported } from '../support/exported.ts';
import { startServer } from '../support/server.ts';
import { HOSTILE, recordHostile } from './hostile.ts';
import { judge, judgesPython } from './python.ts';

type Value = string | number | boolean | null;
interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly types: readonly (readonly string[])[];
}
type Thing = Readonly<Record<string, unknown>>;

const python = judgesPython('openpyxl');
const judged = python ? describe : describe.skip;

judged('openpyxl reads, from a workbook of the complete Apolo case,', () => {
  let book: { title: string; sheets: Readonly<Record<string, Sheet>> };
  let counts: Readonly<Record<string, number>>;
  let things: Readonly<Record<string, Thing[]>>;
  const sheet = (name: string) => book.sheets[name] as Sheet;
  const rows = (name: string): Thing[] => {
    const { header, rows } = sheet(name);
    return rows.map((row) =>
      Object.fromEntries(row.flatMap((value, i) => (value === null ? [] : [[header[i], value]]))),
    );
  };

  beforeAll(async () => {
    const server = await startServer();
    await recordHostile(server);
    const [{ id }] = (await server.ask('{ entity(id: "apolo") { claims(first: 1) { nodes { id } } } }')).data
      .entity.claims.nodes;
    const { errors } = await server.ask(
      'mutation R($input: RetractClaimInput!) { retractClaim(input: $input) { claim { id } } }',
      { input: { id } },
    );
    expect(errors).toBeUndefined();
    counts = (await server.ask('{ graph { entities links claims retractedClaims sources } }')).data.graph;
    const lines = (await exported(server, 'jsonl')).toString().trim().split('\n');
    const parsed = lines.map((line) => Object.entries(JSON.parse(line) as Thing)[0] as [string, Thing]);
    things = {
      Entities: parsed.flatMap(([key, thing]) => (key === 'entity' ? [thing] : [])),
      Claims: parsed.flatMap(([key, thing]) => (key === 'claim' ? [thing] : [])),
      Sources: parsed.flatMap(([key, thing]) => (key === 'source' ? [thing] : [])),
    };
    const content = (await exported(server, 'xlsx')).toString('base64');
    book = judge(python ?? '', 'xlsx.py', { content }) as typeof book;
    await server.stop();
  });

  it('four sheets with one row per entity, link, claim and source', () => {
    expect(Object.keys(book.sheets)).toEqual(['Entities', 'Links', 'Claims', 'Sources']);
    expect(book.title.length).toBeGreaterThan(0);
    expect(counts['claims']).toBeGreaterThan(700);
    expect(sheet('Entities').rows).toHaveLength(counts['entities'] ?? NaN);
    expect(sheet('Links').rows).toHaveLength(counts['links'] ?? NaN);
    expect(counts['retractedClaims']).toBe(1);
    expect(sheet('Claims').rows).toHaveLength((counts['claims'] ?? 0) + (counts['retractedClaims'] ?? NaN));
    expect(sheet('Sources').rows).toHaveLength(counts['sources'] ?? NaN);
  });

  it.each(['Entities', 'Claims', 'Sources'])('%s with the values and types of Chasqui JSONL', (name) => {
    // Columns of the workbook that JSONL omits because they are derived, and names that differ.
    const read = rows(name).map(({ link: _link, origin: _origin, importId: _import, ...row }) => row);
    const flat = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return value;
      const items = Array.isArray(value) ? value : Object.entries(value).map(([k, v]) => `${k}=${v}`);
      return items.join('\n');
    };
    expect(
      read.map(({ approximate, credibility, role, ...row }) => ({
        ...row,
        ...(approximate === true && { approximate }),
        // JSONL omits defaults.
        ...(credibility !== undefined && credibility !== 6 && { credibility }),
        ...(role !== undefined && role !== 'EVIDENCE' && { role }),
      })),
    ).toEqual(
      things[name]?.map(({ import: _import, ...thing }) =>
        Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, flat(value)])),
      ),
    );
  });

  it('numbers as numbers, booleans as booleans, everything else as text, and no formula', () => {
    const typesOf = (name: string, column: string) => {
      const { header, rows, types } = sheet(name);
      const at = header.indexOf(column);
      return new Set(rows.flatMap((row, i) => (row[at] === null ? [] : [types[i]?.[at]])));
    };
    const of = (type: string) => new Set([type]);
    for (const column of ['lat', 'lon', 'precisionKm']) expect(typesOf('Entities', column)).toEqual(of('n'));
    expect(typesOf('Entities', 'anonymous')).toEqual(of('b'));
    for (const column of ['confidence', 'claimCount']) expect(typesOf('Links', column)).toEqual(of('n'));
    expect(typesOf('Links', 'symmetric')).toEqual(of('b'));
    expect(typesOf('Links', 'earliest')).toEqual(of('s'));
    for (const column of ['min', 'max']) expect(typesOf('Claims', column)).toEqual(of('n'));
    expect(typesOf('Claims', 'value')).toEqual(of('s'));
    const all = new Set(Object.values(book.sheets).flatMap(({ types }) => types.flat()));
    expect(all).toEqual(new Set(['n', 'b', 's']));
  });

  it('hostile text unchanged', () => {
    const names = rows('Entities').filter(({ id }) => String(id).startsWith('hostile-'));
    expect(names.map(({ name, aliases, summary }) => [name, aliases, summary])).toEqual(
      HOSTILE.map((text) => [text, text, text]),
    );
    const said = rows('Claims').filter(({ subject }) => String(subject).startsWith('hostile-'));
    expect(said.map(({ statement }) => statement)).toEqual(HOSTILE);
  });
});
