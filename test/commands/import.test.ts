import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, freePort, portOf } from '../support/command.ts';
import { exported } from '../support/import.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';

const MAPPING = `
source: { title: A sheet of alliances }
tables:
  rows:
    links:
      - subject: { name: '{who}', kind: GROUP }
        type: WORKS_WITH
        object: { name: '{with}', kind: GROUP }
        happened: '{since}'
`;

let folder: string;
let server: ServerUnderTest;
/** Every test imports different groups. */
let test = 0;
beforeEach(() => test++);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chasqui-import-command-'));
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file, and returns its path. */
function writeFile(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const run = (...args: string[]) => command('import', args, { port: portOf(server) });
const rows = () =>
  `who,with,since\nClan Vega ${test},Shining Path,2012\nLos Primos ${test},Clan Vega ${test},2011-05\n`;
const allies = (content = rows()) => [
  writeFile('allies.csv', content),
  '--mapping',
  writeFile('m.yaml', MAPPING),
];

describe('npm run import', () => {
  it('imports a file, reports the counts, and finds everything recorded the second time', async () => {
    const first = await run(...allies());
    expect(first.stdout).toMatch(
      /^allies\.csv: 2 rows; 2 added, 0 already recorded, 0 conflicting, 0 refused\.\n2 new entities, 2 new claims\. Undo with --retract import-[0-9a-f]{16}\n/,
    );
    expect(first.stdout).toContain('"Shining Path" matches shining-path by its name');
    expect([first.status, first.stderr]).toEqual([0, '']);
    const before = await exported(server, 'jsonl');
    const { stdout } = await run(...allies());
    expect(stdout).toMatch(/ 0 added, 2 already recorded, .*\n0 new entities, 0 new claims\./);
    expect(await exported(server, 'jsonl')).toBe(before);
  });

  it('reports what a dry run would change, also per row in a file, and changes nothing', async () => {
    const before = await exported(server, 'jsonl');
    const report = join(folder, 'rows.csv');
    const { status, stdout } = await run(...allies(), '--dry-run', '--report', report);
    expect(stdout).toMatch(/ 2 would be added, .*\n2 new entities, 2 new claims\. Nothing was changed\.\n/);
    expect(status).toBe(0);
    expect(readFileSync(report, 'utf8')).toMatch(
      /^place,state,why\r?\nallies\.csv:2,ADDED,.*\r?\nallies\.csv:3,ADDED,/,
    );
    expect(await exported(server, 'jsonl')).toBe(before);
  });

  it('reports the column of the mapping that the file does not have', async () => {
    const mapping = writeFile('typo.yaml', MAPPING.replace('{since}', '{sinse}'));
    const { status, stdout } = await run(writeFile('typo.csv', rows()), '--mapping', mapping, '--dry-run');
    expect(stdout).toContain(
      '  The mapping refers to column "sinse" (links.0.happened), which rows does not have.\n',
    );
    expect(status).toBe(0);
  });

  it('imports all rows or none, and with --skip the valid ones', async () => {
    const before = await exported(server, 'jsonl');
    const half = allies(`${rows()}Los Otros,Shining Path,the day before\n`);
    const none = await run(...half);
    expect(none.stderr).toMatch(
      /^allies\.csv was not imported; nothing was changed\.\n.*allies\.csv:4 since: must be an EDTF date/,
    );
    expect(none.stderr).not.toMatch(/\n {4}at /);
    expect([none.status, none.stdout]).toEqual([1, '']);
    expect(await exported(server, 'jsonl')).toBe(before);
    const some = await run(...half, '--skip');
    expect(some.stdout).toMatch(/ 2 added, .* 1 refused\.\n(.*\n)* {2}allies\.csv:4 REFUSED: /);
    expect(some.status).toBe(0);
  });

  it('refuses UTF-8 with an invalid byte, and reports a guessed encoding, or uses the stated one', async () => {
    const path = join(folder, 'bytes.csv');
    const mapping = ['--mapping', writeFile('m.yaml', MAPPING), '--dry-run'];
    writeFileSync(path, Buffer.from(`who,with,since\nPe\xC3\xB1\xF3n ${test},Ca\xF1o,2012\n`, 'latin1'));
    const refused = await run(path, ...mapping);
    expect(refused.stderr).toContain('bytes.csv:2:4: invalid byte 0xF3 in UTF-8 text');
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    const stated = await run(path, ...mapping, '--encoding', 'latin-1');
    expect(stated.stdout).toMatch(/^bytes\.csv: 1 rows; 1 would be added/);
    expect(stated.stdout).not.toContain('which is a guess');
    writeFileSync(path, Buffer.from(`who,with,since\nPe\xF1\xF3n ${test},Ca\xF1o,2012\n`, 'latin1'));
    const guessed = await run(path, ...mapping);
    expect(guessed.stdout).toContain(`Read as latin-1, which is a guess: “Peñón ${test},Caño,2012”.`);
    const unknown = await run(path, ...mapping, '--encoding', 'latin');
    expect(unknown.stderr).toMatch(/^encoding: unknown encoding "latin"; expected one of utf-8, /);
  });

  it('retracts an import, once', async () => {
    const id = /import-[0-9a-f]{16}/.exec((await run(...allies())).stdout)?.[0] ?? '';
    const back = await run('--retract', id);
    expect([back.status, back.stdout]).toEqual([
      0,
      expect.stringMatching(
        new RegExp(`^Retracted ${id}: 2 claims, and [12] entities that nothing else refers to\\.\n$`),
      ),
    ]);
    const again = await run('--retract', id);
    expect(again.stderr).toMatch(new RegExp(`^the import "${id}" was already retracted at .*\n$`));
    expect([again.status, again.stdout]).toEqual([1, '']);
  });

  it('prints a proposed mapping with which the file can be imported', async () => {
    const file = writeFile('pairs.csv', 'subject,object\nFTC,Shining Path\n');
    const { status, stdout } = await run(file, '--propose');
    expect(status).toBe(0);
    const { stdout: summary } = await run(file, '--mapping', writeFile('proposed.yaml', stdout), '--dry-run');
    expect(summary).toMatch(/^pairs\.csv: 1 rows; 1 would be added/);
  });

  it('imports several files, one after another', async () => {
    const more = writeFile('more.csv', 'who,with,since\nFTC,Los Otros,2013\n');
    const { stdout } = await run(more, ...allies());
    expect(stdout).toMatch(/^more\.csv: 1 rows; 1 added.*\n(.*\n)*allies\.csv: 2 rows; 2 added/);
  });

  it('imports nodes and edges as one data set, in any order, and reports the mapping that it used', async () => {
    const [id] = [test];
    const nodes = writeFile(
      'nodes.csv',
      `Id,Label\n${id}1,Lambda Uno ${id}\n${id}2,Lambda Dos ${id}\n${id}3,Lambda Tres ${id}\n`,
    );
    const edges = writeFile('edges.csv', `Source,Target\n${id}1,${id}2\n${id}2,${id}3\n`);
    const { stdout, stderr } = await run(edges, nodes);
    expect(stderr).toBe(
      'Importing edges.csv, nodes.csv as one data set: links in one file refer to rows of another.\n',
    );
    expect(stdout).toMatch(/^edges\.csv \+ nodes\.csv: 5 rows; 5 added, .*\n3 new entities, 2 new claims\./);
    expect(stdout).toContain('Mapping: proposed from the column names; --propose prints it.\n');
    const again = await run(nodes, edges);
    expect(again.stdout).toContain('5 already recorded');
    expect(again.stdout).toMatch(
      /Mapping: reused from import-[0-9a-f]{16} \(edges\.csv \+ nodes\.csv\), which has the same columns;/,
    );
    const proposed = writeFile('set.yaml', (await run(nodes, edges, '--propose')).stdout);
    expect((await run(nodes, edges, '--mapping', proposed)).stdout).toContain('5 already recorded');
  });

  it('reports that it reuses the mapping of another file, without the source of that file', async () => {
    const columns = `who,with,since,n${test}`;
    const first = writeFile('first.csv', `${columns}\nClan Vega ${test},Shining Path,2012,1\n`);
    await run(first, '--mapping', writeFile('m.yaml', MAPPING));
    const next = writeFile('next.csv', `${columns}\nLos Primos ${test},Shining Path,2012,1\n`);
    const { stdout } = await run(next, '--dry-run');
    expect(stdout).toMatch(
      /Mapping: reused from import-[0-9a-f]{16} \(first\.csv\), which has the same columns, without its source; --propose prints it, --mapping replaces it/,
    );
    expect(stdout).toContain(`Columns of rows that the mapping does not read: n${test}`);
    expect((await run(next, '--propose')).stdout).not.toContain('A sheet of alliances');
    expect((await run(first, '--propose')).stdout).toContain('A sheet of alliances');
  });

  it('writes to the store when no server runs', async () => {
    const at = { port: await freePort(), data: join(folder, 'data') };
    expect((await command('import', allies(), at)).stdout).toMatch(/ 2 added, /);
    expect((await command('import', allies(), at)).stdout).toMatch(/ 2 already recorded, /);
  });

  it.each<[string, string[], RegExp]>([
    ['no file', [], /^npm run import -- <file> … .*\n/],
    ['an unknown option', ['a.csv', '--colour'], /--colour.*\nnpm run import/],
    ['a missing file', ['none.csv'], /^cannot read none\.csv: expected a file\n$/],
    ['a folder', ['.'], /^cannot read \.: expected a file\n$/],
    ['an unknown import', ['--retract', 'import-0'], /^unknown import "import-0"\n$/],
  ])('refuses %s with a message', async (_, args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect([status, stdout]).toEqual([1, '']);
  });

  it('refuses a mapping that is missing, invalid or does not match, with the position', async () => {
    const [file = ''] = allies();
    const wrong = async (path: string) => (await run(file, '--mapping', path)).stderr;
    expect(await wrong(join(folder, 'none.yaml'))).toMatch(/^cannot read .*none\.yaml\n$/);
    expect(await wrong(writeFile('a.yaml', 'tables: ['))).toMatch(/mapping:\d+:\d+: /);
    expect(await wrong(writeFile('b.yaml', MAPPING.replace('{with}', '{whom}')))).toMatch(
      /allies\.csv:2: no rule of the mapping matches this row: "whom" must have a value; the row has values in "who", "with", "since"/,
    );
  });

  it('reports why a report cannot be written, and imports nothing', async () => {
    const before = await exported(server, 'jsonl');
    const report = join(folder, 'none', 'rows.csv');
    const { status, stderr } = await run(...allies(), '--report', report);
    expect([status, stderr]).toEqual([1, `${report} was not written: its folder does not exist\n`]);
    expect(existsSync(report)).toBe(false);
    expect(await exported(server, 'jsonl')).toBe(before);
  });

  it.each([
    ['while a file is read', 'before'],
    ['during the response', 'within'],
  ])('reports that the connection was lost %s', async (_, when) => {
    const breaking = createServer((request, response) => {
      if (request.url === '/healthz') return response.end('ok');
      request.resume().on('end', () => {
        if (when === 'within') response.write('{"progress":{"phase":"read","done":1,"total":null}}\n');
        setTimeout(() => response.destroy(), 50);
      });
      return response;
    }).listen(0, '127.0.0.1');
    await once(breaking, 'listening');
    const { port } = breaking.address() as AddressInfo;
    const [file, back] = [
      await command('import', allies(), { port }),
      await command('import', ['--retract', 'import-0'], { port }),
    ];
    breaking.close();
    breaking.closeAllConnections();
    const why =
      'Connection lost. The import of allies.csv either completed or did not run; it is safe to run it again.\n';
    expect([file.status, file.stdout, file.stderr]).toEqual([1, '', why]);
    expect(back.stderr).toBe('Connection lost before the server answered.\n');
  });
});
