import { parse } from 'csv-parse/sync';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { randomFrom } from '../bench/random.ts';
import { exported as exportedFile } from '../support/exported.ts';
import { exported, sendFile, type Imported } from '../support/import.ts';
import { everyNth } from '../support/sample.ts';
import { startProcess, type ServerProcess } from '../support/server-process.ts';
import { unzip } from '../support/unzip.ts';
import { ARCHIVES } from './harmful/archives-that-harm.ts';
import { row, SHEET, workbookOf } from './harmful/archives.ts';
import type { HarmfulFile } from './harmful/harmful-file.ts';
import { MAPPINGS } from './harmful/mappings-that-harm.ts';
import { part, sendRaw } from './harmful/raw-form.ts';
import { TEXTS } from './harmful/texts-that-harm.ts';
import { xmlThatHarms } from './harmful/xml-that-harms.ts';

const MAX_MS = 10_000;
const MAX_MB = 500;

let server: ServerProcess;
/** A server with low limits. */
let small: ServerProcess;
let before: string;
/** Listens at the address that entities of documents refer to. */
let listener: Server;
const requests: string[] = [];

beforeAll(async () => {
  listener = createServer((request, response) => {
    requests.push(String(request.url));
    response.end('lol');
  }).listen(0, '127.0.0.1');
  [server, small] = await Promise.all([
    startProcess(),
    startProcess({ CHASQUI_IMPORT_MB: '1', CHASQUI_IMPORT_ROWS: '20' }),
  ]);
  before = await exported(server, 'jsonl');
});
afterAll(async () => {
  listener.close();
  await Promise.all([server.stop(), small.stop()]);
});

/** Waits until the server has deleted its uploads, which it does after the response. */
async function expectNoUploads(of: ServerProcess): Promise<void> {
  for (let tries = 0; of.uploads().length > 0 && tries < 100; tries++) await wait(20);
  expect(of.uploads()).toEqual([]);
}

/** Returns the response, and expects limited processor time and memory, and no file left. */
async function bounded<T>(send: () => Promise<T>): Promise<T> {
  const { now } = server.memory();
  server.resetPeak();
  const [before, began] = [server.cpuTime(), performance.now()];
  const answer = await send();
  const took = performance.now() - began;
  const worked = server.cpuTime() - before;
  expect(Number.isNaN(worked) ? took : worked).toBeLessThan(MAX_MS);
  // Other processes may delay it.
  expect(took).toBeLessThan(3 * MAX_MS);
  const grown = server.memory().peak - now || 0;
  expect(grown).toBeLessThan(MAX_MB);
  await expectNoUploads(server);
  expect(server.stderr()).toBe('');
  return answer;
}

const mappingOf = ({ mapping }: Pick<HarmfulFile, 'mapping'>): Record<string, string> =>
  mapping === undefined ? {} : { mapping };

/** The first problem of a response, or of its rows, as `position: message`. */
function wrongIn({ status, body }: Imported): string {
  if (status === 200) {
    const [{ place, state, why }] = body.table;
    const [{ at, message }] = why;
    return `${state === 'REFUSED' ? '' : state}${at.startsWith(place) ? at : place}: ${message}`;
  }
  const [{ extensions }] = body.errors;
  const [{ at, message }] = extensions.problems ?? [{ at: extensions.code, message: body.errors[0].message }];
  return `${status === 400 && extensions.code === 'INVALID_INPUT' ? '' : status}${at}: ${message}`;
}

describe('a malicious file is refused with a position and a reason:', () => {
  const families = [ARCHIVES, xmlThatHarms('http://127.0.0.1:PORT/dtd'), TEXTS, MAPPINGS];
  /** All three endpoints read and map files in the same way, so only one file per family is sent to each. */
  const atAllEndpoints = new Set(families.map(([first]) => first));
  it.each(families.flatMap((family) => everyNth(3, family)))('$what', async (file) => {
    const { port } = listener.address() as AddressInfo;
    const made = file.content();
    const content = typeof made === 'string' ? made.replace('PORT', String(port)) : made;
    const sent = { name: file.name, content };
    if (atAllEndpoints.has(file)) {
      const preview = await bounded(() => sendFile(server, '/import/preview', sent, mappingOf(file)));
      if (preview.status !== 200) expect(wrongIn(preview)).toMatch(file.wrong);
      const check = await bounded(() => sendFile(server, '/import/check', sent, mappingOf(file)));
      expect(wrongIn(check)).toMatch(file.wrong);
    }
    const answer = await bounded(() => sendFile(server, '/import', sent, mappingOf(file)));
    expect(wrongIn(answer)).toMatch(file.wrong);
    expect(JSON.stringify(answer.body).length).toBeLessThan(500_000);
  });

  it('never requests the address of an external entity', () => expect(requests).toEqual([]));
});

describe('names of properties of Object.prototype', () => {
  const COLUMNS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const json = (id: string) => `"__proto__":"${id}","constructor":"b","toString":"c","hasOwnProperty":"d"`;
  const FILES = {
    'a.csv': `${COLUMNS.join()}\nof-csv,b,c,d\n`,
    'a.xlsx': workbookOf({
      [SHEET]: `<worksheet>${row(...COLUMNS)}${row('of-xlsx', 'b', 'c', 'd')}</worksheet>`,
    }),
    'a.stix.json': `{"type":"bundle","objects":[{"type":"x","id":"x--1",${json('of-stix')}}]}`,
    'a.ftm.json': `{"schema":"Thing","id":"a","properties":{${json('of-ftm')}}}`,
  };
  const mapping = `tables: { '*': { entities: [
    { id: '{__proto__}', kind: GROUP, name: '{constructor}', summary: '{toString} {hasOwnProperty}' }] } }`;

  it.each(Object.entries(FILES))('are ordinary columns in %s', async (name, content) => {
    const { body } = await sendFile(small, '/import/preview', { name, content });
    expect(body.tables[0].columns).toEqual(expect.arrayContaining(COLUMNS));
    const id = `of-${name.split('.')[1]}`;
    const done = await sendFile(small, '/import', { name, content }, { mapping });
    expect([done.body.newEntities, done.body.entities]).toEqual([1, [id]]);
    expect(await entity(id)).toEqual({ name: 'b', summary: 'c d' });
  });

  async function entity(id: string): Promise<unknown> {
    const answer = await fetch(`${small.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ entity(id: "${id}") { name summary } }` }),
    });
    return ((await answer.json()) as { data: { entity: unknown } }).data.entity;
  }
});

describe('the name of a file', () => {
  const disposition = (rest: string) => `Content-Disposition: form-data; name="file"${rest}`;
  const fields = [
    part('Content-Disposition: form-data; name="format"', 'csv'),
    part('Content-Disposition: form-data; name="mapping"', 'tables: {}'),
  ];
  it.each([
    ['with a path', '; filename="../../etc/passwd"', 'passwd'],
    ['with a Windows path', '; filename="..\\..\\x.csv"', 'x.csv'],
    ['with NUL', '; filename="a\0b.csv"', 'a b.csv'],
    ['with a line end as browsers encode it', '; filename="a%0Ab.csv"', 'a%0Ab.csv'],
    ['of 10,000 characters', `; filename="${'n'.repeat(10_000)}"`, 'n'.repeat(200)],
    ['that is empty', '; filename=""', 'file'],
    ['that is dots', '; filename=".."', 'file'],
    ['that is missing', '', 'file'],
  ])('%s refers to no other file, and is shortened', async (_, rest, shown) => {
    const file = part(`${disposition(rest)}\r\nContent-Type: application/octet-stream`, 'a\nb');
    const { body } = await bounded(() => sendRaw(server, '/import/check', [...fields, file]));
    expect(body.table[0].place).toBe(`${shown}:2`);
  });
});

describe('a file that exceeds a limit', () => {
  it.each([2, 64])('is refused with the setting that raises it: %i MB', async (mb) => {
    const content = Buffer.alloc(mb * 2 ** 20, 'a\n');
    const { status, body } = await sendFile(small, '/import', { name: 'a.csv', content });
    expect([status, body.errors[0]]).toEqual([
      413,
      {
        message: 'a.csv is larger than 1 MB; set CHASQUI_IMPORT_MB to allow more',
        extensions: { code: 'BODY_TOO_LARGE' },
      },
    ]);
    await expectNoUploads(small);
  });

  it('is refused with the setting that raises it: unpacked size of a workbook', async () => {
    const random = randomFrom(1);
    const cells = Array.from({ length: 1_000 }, () => random().toString(36).repeat(100));
    const content = workbookOf({ [SHEET]: `<worksheet>${row(...cells)}</worksheet>` });
    expect(content.length).toBeLessThan(2 ** 17);
    expect(wrongIn(await sendFile(small, '/import', { name: 'a.xlsx', content }))).toBe(
      'a.xlsx: the archive must unpack to at most 1 MB; "xl/worksheets/sheet1.xml" exceeds it. Set CHASQUI_IMPORT_MB to allow more',
    );
    await expectNoUploads(small);
  });

  it('is refused with the setting that raises it: rows', async () => {
    const answer = await sendFile(small, '/import', { name: 'a.csv', content: 'a\n'.repeat(30) });
    expect(wrongIn(answer)).toBe(
      'a.csv:22: over 20 rows in one import; split the file, or set CHASQUI_IMPORT_ROWS',
    );
    await expectNoUploads(small);
  });
});

describe('a malformed form', () => {
  const file = part('Content-Disposition: form-data; name="file"; filename="a.csv"', 'a\nb');
  it.each([
    ['with two files', [file, file], undefined],
    [
      'with a line end in a name',
      [part('Content-Disposition: form-data; name="file"; filename="a\nb"', 'a')],
      undefined,
    ],
    [
      'with a field named __proto__',
      [part('Content-Disposition: form-data; name="__proto__"', 'x'), file],
      undefined,
    ],
    [
      'with very many fields',
      [...Array<string>(1_000).fill(part('Content-Disposition: form-data; name="skip"', 'x')), file],
      undefined,
    ],
    ['without a boundary', [file], 'multipart/form-data'],
    ['with another boundary', [file], 'multipart/form-data; boundary=other'],
  ])('%s is refused', async (_, parts, type) => {
    const { status, body } = await bounded(() => sendRaw(server, '/import', parts, type));
    const { code } = body.errors[0].extensions;
    expect([status, code]).toEqual(code === 'BODY_TOO_LARGE' ? [413, code] : [400, 'BAD_REQUEST']);
  });

  it('with a header of a megabyte is read without it', async () => {
    const headers = `Content-Disposition: form-data; name="file"; filename="a.csv"\r\nX: ${'x'.repeat(2 ** 20)}`;
    const { status, body } = await bounded(() => sendRaw(server, '/import/check', [part(headers, 'a\nb')]));
    expect([status, body.rows]).toEqual([200, 1]);
  });
});

describe('text that a spreadsheet would compute', () => {
  const FORMULAS = [
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://127.0.0.1/","x")',
    '+1+1',
    '-1+1',
    '@SUM(A1:A9)',
    '＝1+1',
  ];
  const COMPUTED = /^[=+\-@\t\r\n＝＋－＠]/;
  const content = `n,id\n${FORMULAS.map((text, i) => `"${text.replaceAll('"', '""')}",f-${i}`).join('\n')}\n`;
  const mapping = `tables: { rows: {
    entities: [{ id: '{id}', kind: GROUP, name: '{n}', aliases: ['{n} '], summary: '{n}' }],
    links: [{ subject: '{id}', type: TIED_TO, object: ftc, statement: '{n}', locator: '{n}' }] } }`;

  it('is exported as text after an import', async () => {
    const { body } = await sendFile(small, '/import', { name: '=1+1.csv', content }, { mapping });
    expect([body.newEntities, body.newClaims]).toEqual([FORMULAS.length, FORMULAS.length]);

    const gephi = unzip(await exportedFile(small, 'gephi-csv'));
    for (const table of gephi.values()) {
      const cells = (parse(table) as string[][]).flat();
      // Negative coordinates are numbers.
      expect(cells.filter((cell) => COMPUTED.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);
    }
    const names = (parse(gephi.get('nodes.csv') ?? '') as string[][]).map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(FORMULAS.map((text) => `'${text}`)));

    const sheets = [...unzip(await exportedFile(small, 'xlsx'))].filter(([name]) => name.includes('sheets/'));
    expect(sheets.length).toBeGreaterThan(3);
    for (const [, sheet] of sheets) expect(sheet).not.toMatch(/<f[ />]/);
    expect(sheets.map(([, sheet]) => sheet).join()).toContain('<t xml:space="preserve">=cmd|');
  });

  it('is text in the report of a dry run', async () => {
    const answer = await sendFile(
      small,
      '/import/check',
      { name: '=1+1.csv', content },
      { mapping: `tables: { rows: { skip: [{ because: '=1+1' }] } }`, report: 'csv' },
    );
    const cells = (parse(String(answer.body)) as string[][]).flat();
    expect(cells).toHaveLength(3 * (FORMULAS.length + 1));
    expect(cells.filter((cell) => COMPUTED.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1.csv:2");
  });
});

describe('after all these files', () => {
  it('the graph is unchanged, and the servers have logged no error', async () => {
    expect(await exported(server, 'jsonl')).toBe(before);
    expect([server.stderr(), small.stderr()]).toEqual(['', '']);
    await expectNoUploads(server);
    await expectNoUploads(small);
  });
});
