import readExcel from 'read-excel-file/node';
import { workbook, xlsx } from '../../server/exchange/out/xlsx.ts';
import { zip } from '../../server/exchange/out/zip.ts';
import { unzip } from '../support/unzip.ts';
import { graphOf, group, link, written } from './written.ts';

const namesIn = (files: ReadonlyMap<string, string>) =>
  [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
const sheetIn = (files: ReadonlyMap<string, string>, number: number) =>
  files.get(`xl/worksheets/sheet${number}.xml`) ?? '';
const rowsIn = (sheet: string) => sheet.match(/<row /g)?.length ?? 0;

describe('an Excel workbook', () => {
  it('is read by another library, sheet by sheet, with typed cells', async () => {
    const file = await written(
      xlsx,
      graphOf({
        entities: [
          group({ id: 'a', kind: 'REGION', lat: -14.5, lon: 0, aliases: ['b', 'c'] }),
          group({ id: 'p', kind: 'PERSON', anonymous: true }),
        ],
        links: [link({ id: 'l', from: 'a', to: 'p', confidence: 0.25 })],
      }),
    );
    const sheets = await readExcel(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Entities', 'Links', 'Claims', 'Sources']);
    const rows = (number: number) => {
      const [header = [], ...data] = sheets[number]?.data ?? [];
      return data.map((row) => Object.fromEntries(header.map((name, i) => [String(name), row[i]])));
    };
    expect(rows(0)).toMatchObject([
      { id: 'a', lat: -14.5, lon: 0, aliases: 'b\nc', anonymous: null },
      { id: 'p', anonymous: true, lat: null },
    ]);
    expect(rows(1)).toMatchObject([{ id: 'l', from: 'a', confidence: 0.25, symmetric: true, claimCount: 1 }]);
    expect(rows(2)).toEqual([]);
  });

  it('continues in further sheets when one is full, without lost or repeated rows', async () => {
    const entities = Array.from({ length: 25 }, (_, i) => group({ id: `e${i}` }));
    for (const [mostRows, counts] of [
      [11, [11, 11, 6]],
      [26, [26]],
      [25, [25, 2]],
    ] as const) {
      const files = unzip(
        await written({ write: (graph) => zip(workbook(graph, mostRows)) }, graphOf({ entities })),
      );
      const names = counts.map((_, i) => (i === 0 ? 'Entities' : `Entities ${i + 1}`));
      expect(namesIn(files)).toEqual([...names, 'Links', 'Claims', 'Sources']);
      expect(counts.map((_, i) => rowsIn(sheetIn(files, i + 1)))).toEqual(counts);
      const ids = counts.flatMap((_, i) =>
        [...sheetIn(files, i + 1).matchAll(/<c r="A\d+" t="inlineStr"><is><t [^>]*>(e\d+)</g)].map(
          ([, id]) => id,
        ),
      );
      expect(ids).toEqual(entities.map(({ id }) => id));
    }
  });

  it.each([
    ['a control character', 'bell\u0007', 'bell_x0007_'],
    ['a carriage return', 'a\r\nb', 'a_x000D_\nb'],
    ['what reads as an escape', '_x0041_', '_x005F_x0041_'],
    ['markup', '<a> & "b"', '&lt;a&gt; &amp; &quot;b&quot;'],
    ['a formula, as text', '=1+1', '=1+1'],
    ['the maximum length of a cell', 'a'.repeat(32_767), 'a'.repeat(32_767)],
    ['more than that, cut', 'a'.repeat(32_768), `${'a'.repeat(32_766)}…`],
    ['more than that, cut between characters', `${'a'.repeat(32_765)}🦙🦙`, `${'a'.repeat(32_765)}…`],
  ])('preserves %s', async (_, summary, expected) => {
    const files = unzip(await written(xlsx, graphOf({ entities: [group({ id: 'a', summary })] })));
    const [, text] =
      /<c r="F2" t="inlineStr"><is><t xml:space="preserve">([^<]*)</.exec(sheetIn(files, 1)) ?? [];
    expect(text).toBe(expected);
    expect(sheetIn(files, 1)).not.toContain('<f>');
  });

  it('stops reading the graph when its consumer stops', async () => {
    let open = 0;
    const graph = graphOf({});
    async function* endless() {
      open += 1;
      try {
        for (;;) yield Array.from({ length: 1_000 }, (_, i) => group({ id: `${Math.random()}-${i}` }));
      } finally {
        open -= 1;
      }
    }
    const file = xlsx.write({ ...graph, entities: endless })[Symbol.asyncIterator]();
    for (let length = 0; length < 200_000;) length += (await file.next()).value.length;
    expect(open).toBe(1);
    await file.return?.();
    expect(open).toBe(0);
  });
});
