import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../server/root.ts';

const MAIN = join(ROOT, 'dist', 'server', 'main.js');
/** A data directory that the first test fills. */
const data = mkdtempSync(join(tmpdir(), 'chasqui-main-'));
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** Runs the built server with these settings; returns its output and exit code. */
function run(settings: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], PORT: '0', CHASQUI_DATA: data, ...settings },
  });
  running.add(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.err += chunk.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /Chasqui is at (\S+)/.exec(output.out)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`it ended: ${output.err}`)));
  });
  url.catch(() => undefined);
  return { child, output, ended, url };
}

const listen = (server: Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

async function refusal(settings: Record<string, string>) {
  const { output, ended } = run(settings);
  expect(await ended).toBe(1);
  expect(output.err.trim().split('\n')).toHaveLength(1);
  expect(output.out).not.toContain('Chasqui is at');
  return output.err.trim();
}

describe('the server', () => {
  it('prints one URL, serves the case there, and stops cleanly on Ctrl-C', async () => {
    const { child, output, ended, url } = run({});
    const answer = await fetch(`${await url}/readyz`);
    expect(await answer.json()).toEqual({ status: 'ok', version: 1 });
    expect(output.out.match(/http/g)).toHaveLength(1);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(output.err).toBe('');
  });

  it('opens the recorded case at the second start, without loading it again', async () => {
    const second = run({});
    const { data: held } = (await (
      await fetch(`${await second.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ graph { version claims } }"}',
      })
    ).json()) as { data: { graph: { version: number; claims: number } } };
    expect(held.graph).toMatchObject({ version: 1 });
    expect(held.graph.claims).toBeGreaterThan(700);
    expect(second.output.out).not.toContain('Loading');
  });

  it('reports an invalid setting in one line, and does not start', async () => {
    const nowhere = join(data, 'nowhere');
    expect(await refusal({ LOG_LEVEL: 'loud', CHASQUI_DATA: nowhere })).toMatch(/^LOG_LEVEL must be one of/);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('reports a busy port in one line', async () => {
    const busy = createServer();
    const port = await listen(busy);
    expect(await refusal({ PORT: String(port) })).toBe(`PORT ${port} is in use; set another PORT`);
    busy.close();
  });

  it('reports an unreachable Neo4j in one line', async () => {
    const closed = createServer();
    const port = await listen(closed);
    await new Promise((resolve) => closed.close(resolve));
    expect(await refusal({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' })).toBe(
      `Neo4j at bolt://127.0.0.1:${port} does not respond (NEO4J_URI)`,
    );
  });

  it('refuses another HOST without tokens', async () => {
    expect(await refusal({ HOST: '0.0.0.0' })).toMatch(
      /requires CHASQUI_TOKENS, a file of tokens; got none$/,
    );
  });

  it('refuses a missing file of tokens', async () => {
    expect(await refusal({ CHASQUI_TOKENS: join(data, 'none') })).toMatch(
      /^CHASQUI_TOKENS must be a readable file; got .*none$/,
    );
  });

  it('refuses a data directory that another process has opened', async () => {
    const first = run({});
    await first.url;
    expect(await refusal({})).toMatch(/is in use by another running Chasqui/);
  });
});
