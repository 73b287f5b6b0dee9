import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { command } from '../../support/command.ts';
import { exported } from '../../support/import.ts';
import { startProcess, type ServerProcess } from '../../support/server-process.ts';
import { LARGE_MAPPING, largeFile } from './large-file.ts';

let folder: string;
let server: ServerProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chasqui-changing-'));
  server = await startProcess();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** A proxy for the server that pauses after some bytes, calls `meanwhile`, and continues. */
async function slowProxy(bytes: number, meanwhile: () => void): Promise<{ port: number; close(): void }> {
  const { port } = new URL(server.url);
  const proxy = createServer((client) => {
    const upstream = connect(Number(port), '127.0.0.1');
    let passed = 0;
    client.on('data', (piece) => {
      const before = passed;
      passed += piece.length;
      upstream.write(piece);
      if (before > bytes || passed <= bytes) return;
      client.pause();
      // Long enough for the data in transit to fill every buffer.
      setTimeout(() => {
        meanwhile();
        client.resume();
      }, 500);
    });
    upstream.pipe(client);
    for (const one of [client, upstream])
      one.on('error', () => {}).on('close', () => [client, upstream].map((s) => s.destroy()));
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return { port: (proxy.address() as AddressInfo).port, close: () => proxy.close() };
}

describe('npm run import of a file that changes while it is sent', () => {
  it.each([
    { what: 'grows', change: (file: string) => appendFileSync(file, 'x,y\n') },
    { what: 'is cut', change: (file: string) => writeFileSync(file, 'a,b\n') },
  ])('and $what reports it, and changes nothing', async ({ change }) => {
    const before = await exported(server, 'jsonl');
    const file = join(folder, 'large.csv');
    const mapping = join(folder, 'large.yaml');
    writeFileSync(file, largeFile(1_000_000).content);
    writeFileSync(mapping, LARGE_MAPPING);
    const proxy = await slowProxy(1_000_000, () => change(file));
    const { port } = proxy;
    const { status, stdout, stderr } = await command('import', [file, '--mapping', mapping], { port });
    proxy.close();
    expect([status, stdout + stderr]).toEqual([
      1,
      'large.csv changed while it was being sent and was not imported. Run the import again.\n',
    ]);
    expect(await exported(server, 'jsonl')).toBe(before);
    // The server deletes the upload after the connection has ended.
    for (let tries = 0; server.uploads().length > 0 && tries < 100; tries++) await wait(50);
    expect([server.uploads(), server.stderr()]).toEqual([[], '']);
  });
});
