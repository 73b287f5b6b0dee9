import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';
import { startServer } from '../support/server.ts';

const ASK = join(ROOT, 'dist', 'server', 'commands', 'ask.js');
let data: string;
let port: number;
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'chasqui-ask-'));
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  port = (free.address() as AddressInfo).port;
  await new Promise((resolve) => free.close(resolve));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const environment = (at: number) => ({ PATH: process.env['PATH'], PORT: String(at), CHASQUI_DATA: data });
const ask = (...args: string[]) =>
  spawnSync(process.execPath, [ASK, ...args], { encoding: 'utf8', env: environment(port) });

describe('a question from the command line', () => {
  it('is answered by the store when no server runs, with the evidence of every hop', () => {
    const { status, stdout, stderr } = ask('paths', 'brazilian-criminals', 'coca-growers-apolo', '--k', '1');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain(
      '1. Brazilian criminals → Peruvian groups in the VRAEM → Peruvian drug traffickers → Coca growers of Apolo  0.20',
    );
    expect(stdout).toContain('suspected: The growers are thought to have ties with Peruvian traffickers.');
    expect(stdout).toContain('Chasqui assessment, F');
  });

  it('is answered by the running server, as words or as JSON', async () => {
    const server = await startServer();
    const child = spawn(process.execPath, [ASK, 'what-if', '--without-speaker', 'carlos-romero', '--json'], {
      env: environment(Number(new URL(server.url).port)),
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(child, 'close');
    await server.stop();
    expect(JSON.parse(said)).toMatchObject({
      whatIf: { claimsSetAside: expect.any(Number), lost: { totalCount: expect.any(Number) } },
    });
  });

  it('tells routes leg by leg', () => {
    const { stdout } = ask('routes', 'vraem', 'brazil', '--k', '2');
    expect(stdout).toMatch(
      /1\. confidence 0\.\d\d\n {3}VRAEM → Bolivia, unknown 0\.\d\d\n {3}Bolivia → Brazil, air 0\.\d\d\n {3}as told of: Cocaine escorted by police/,
    );
  });

  it.each([
    [['paths', 'nobody', 'apolo'], /"nobody" names no entity/],
    [['gossip'], /^Ask one of:\n {2}npm run ask -- paths FROM TO/],
    [['paths', 'a', 'b', '--colour'], /--colour/],
    [['paths', 'ftc'], /input/],
    [['paths', 'a', 'b', '--k', 'ten'], /--k is "ten"; it takes a whole number/],
    [['routes', 'vraem', 'brazil', '--modes', 'BOAT'], /Value "BOAT" does not exist in "Mode" enum/],
  ])('that is wrong is refused in words: %j', (args, message) => {
    const { status, stderr, stdout } = ask(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});
