import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, freePort, portOf } from '../support/command.ts';
import { exported } from '../support/exported.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { unzip } from '../support/unzip.ts';

let folder: string;
let server: ServerUnderTest;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chasqui-export-'));
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]));

const runAt = (port: number, args: readonly string[], shell = '') =>
  command('export', args, { port, data: join(folder, 'data'), shell });
const run = (...args: string[]) => runAt(portOf(server), args);
const runInto = (shell: string, ...args: string[]) => runAt(portOf(server), args, shell);

describe('npm run export', () => {
  it('writes a file, and lists its losses', async () => {
    const file = join(folder, 'apolo.graphml');
    const { status, stdout, stderr } = await run('graphml', '--out', file);
    expect(stderr).toMatch(/^(Not exported: .*\n)+$/);
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(file).equals(await exported(server, 'graphml'))).toBe(true);
  });

  it('replaces an existing file', async () => {
    const file = join(folder, 'old.geojson');
    writeFileSync(file, 'old');
    expect((await run('geojson', '--out', file)).status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ type: 'FeatureCollection' });
  });

  it('writes what matches a filter to standard output', async () => {
    const { status, stdout } = await run('cytoscape', '--filter', '{"types":["TIED_TO"]}');
    expect(status).toBe(0);
    const { edges } = JSON.parse(stdout).elements;
    expect(new Set(edges.map((e: { data: { type: string } }) => e.data.type))).toEqual(new Set(['TIED_TO']));
  });

  it('writes binary formats to a file and to standard output', async () => {
    const [file, piped] = [join(folder, 'a.zip'), join(folder, 'b.zip')];
    expect((await run('gephi-csv', '--out', file)).status).toBe(0);
    expect((await runInto(`>'${piped}'`, 'gephi-csv')).status).toBe(0);
    const whole = await exported(server, 'gephi-csv');
    expect([...unzip(whole).keys()]).toEqual(['nodes.csv', 'edges.csv']);
    expect([file, piped].map((path) => readFileSync(path).equals(whole))).toEqual([true, true]);
  });

  it('reads the store when no server runs', async () => {
    const { status, stdout } = await runAt(await freePort(), ['cytoscape']);
    expect(status).toBe(0);
    const whole = JSON.parse((await exported(server, 'cytoscape')).toString());
    expect(JSON.parse(stdout).elements).toEqual(whole.elements);
  });

  it.each<[string, string[], RegExp]>([
    ['an unknown format', ['gossip'], /^unknown format "gossip"\n.*\nFormats: .*graphml/],
    ['two formats', ['gexf', 'graphml'], /^expected one format; got gexf, graphml\n/],
    ['no format', [], /^npm run export -- <format>/],
    ['an unknown option', ['gexf', '--colour'], /--colour/],
    ['a filter that is not JSON', ['gexf', '--filter', '{'], /^filter must be JSON: .*\n$/],
    [
      'an unknown type in a filter',
      ['gexf', '--filter', '{"types":["GOSSIP"]}'],
      /^filter\.types\[0\]: unknown link type "GOSSIP".*\n$/,
    ],
  ])('refuses %s with a message', async (_, args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect([status, stdout]).toEqual([1, '']);
  });

  it.each([
    ['none/a.gexf', 'its folder does not exist'],
    ['folder', 'expected a file; got a folder'],
    ['file/a.gexf', 'its folder is a file'],
  ])('reports in one line why %s cannot be written', async (path, why) => {
    mkdirSync(join(folder, 'folder'), { recursive: true });
    writeFileSync(join(folder, 'file'), '');
    const file = join(folder, path);
    const { status, stdout, stderr } = await run('gexf', '--out', file);
    expect(stderr).toBe(`${file} was not written: ${why}\n`);
    expect([status, stdout]).toEqual([1, '']);
  });

  const onLinux = existsSync('/dev/full') ? it : it.skip;
  onLinux('reports that the disk is full, and does not replace a device', async () => {
    const toFile = await run('gexf', '--out', '/dev/full');
    expect([toFile.status, toFile.stderr]).toEqual([1, '/dev/full was not written: the disk is full\n']);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    expect(existsSync('/dev/full.part')).toBe(false);
    const toStdout = await runInto('>/dev/full', 'gexf');
    const why = 'standard output was not written: the disk is full\n';
    expect([toStdout.status, toStdout.stderr]).toEqual([1, why]);
  });

  it('reports that the reader of standard output closed the pipe', async () => {
    const { stdout, stderr } = await runInto('| head -c 10', 'jsonl');
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe('standard output was not written: the reader closed the pipe\n');
  });

  it('keeps an existing file when the connection is lost', async () => {
    const breaking = createServer((request, response) => {
      if (request.url === '/healthz') return response.end('ok');
      response.write('half ');
      return setTimeout(() => response.destroy(), 50);
    }).listen(0, '127.0.0.1');
    await once(breaking, 'listening');
    const file = join(folder, 'kept.gexf');
    writeFileSync(file, 'old');
    const { port } = breaking.address() as AddressInfo;
    const { status, stderr } = await runAt(port, ['gexf', '--out', file]);
    breaking.close();
    breaking.closeAllConnections();
    expect([status, stderr]).toEqual([1, `${file} was not written: connection lost\n`]);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });
});
