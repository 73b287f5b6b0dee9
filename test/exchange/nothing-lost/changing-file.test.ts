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

/** Stands before the server and reads no further after some bytes until `meanwhile` is done. */
async function slowWay(bytes: number, meanwhile: () => void): Promise<{ port: number; close(): void }> {
  const { port } = new URL(server.url);
  const way = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    let passed = 0;
    near.on('data', (piece) => {
      const before = passed;
      passed += piece.length;
      far.write(piece);
      if (before > bytes || passed <= bytes) return;
      near.pause();
      // Long enough for what is on its way to fill every buffer.
      setTimeout(() => {
        meanwhile();
        near.resume();
      }, 500);
    });
    far.pipe(near);
    for (const one of [near, far])
      one.on('error', () => {}).on('close', () => [near, far].map((s) => s.destroy()));
  }).listen(0, '127.0.0.1');
  await once(way, 'listening');
  return { port: (way.address() as AddressInfo).port, close: () => way.close() };
}

describe('npm run import of a file that changes while it is sent', () => {
  it.each([
    { what: 'grows', change: (file: string) => appendFileSync(file, 'x,y\n') },
    { what: 'is cut', change: (file: string) => writeFileSync(file, 'a,b\n') },
  ])('and $what says so, and changes nothing', async ({ change }) => {
    const before = await exported(server, 'jsonl');
    const file = join(folder, 'large.csv');
    const mapping = join(folder, 'large.yaml');
    writeFileSync(file, largeFile(1_000_000).content);
    writeFileSync(mapping, LARGE_MAPPING);
    const way = await slowWay(1_000_000, () => change(file));
    const { port } = way;
    const { status, stdout, stderr } = await command('import', [file, '--mapping', mapping], { port });
    way.close();
    expect([status, stdout + stderr]).toEqual([
      1,
      'large.csv changed while it was being sent and was not imported. Run the import again.\n',
    ]);
    expect(await exported(server, 'jsonl')).toBe(before);
    // The server deletes what it had after the connection has ended.
    for (let tries = 0; server.left().length > 0 && tries < 100; tries++) await wait(50);
    expect([server.left(), server.said()]).toEqual([[], '']);
  });
});
