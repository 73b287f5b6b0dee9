import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exported, sendFile } from '../../support/import.ts';
import { itInFull } from '../../support/sample.ts';
import { copyRecordedCase } from '../../support/server.ts';
import { startProcess, type ServerProcess } from '../../support/server-process.ts';
import { LARGE_MAPPING, largeFile } from './large-file.ts';

/** Mounts a file system in memory with some megabytes; null, with a message, when that is not permitted. */
function smallDisk(megabytes: number): { path: string; drop(): void } | null {
  const path = mkdtempSync(join(tmpdir(), 'chasqui-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'pipe' });
  } catch {
    rmSync(path, { recursive: true });
    process.stderr.write('\nSKIPPED: full disks (only root on Linux can make a small one)\n');
    return null;
  }
  return {
    path,
    drop() {
      execFileSync('umount', ['--lazy', path]);
      rmSync(path, { recursive: true });
    },
  };
}

async function onSmallDisk(megabytes: number, work: (path: string) => Promise<void>): Promise<void> {
  const disk = smallDisk(megabytes);
  if (!disk) return;
  try {
    await work(disk.path);
  } finally {
    disk.drop();
  }
}

async function withServer(
  settings: Readonly<Record<string, string>>,
  work: (server: ServerProcess) => Promise<void>,
): Promise<void> {
  const server = await startProcess(settings);
  try {
    await work(server);
  } finally {
    await server.stop('SIGKILL');
  }
}

const send = (server: ServerProcess, rows: number) =>
  sendFile(server, '/import', largeFile(rows), { mapping: LARGE_MAPPING });

/** Size of the write-ahead log: committed bytes that are not in a checkpoint yet. */
const walBytes = (data: string) =>
  readdirSync(join(data, 'graph.grafeo.wal'))
    .map((name) => statSync(join(data, 'graph.grafeo.wal', name)).size)
    .reduce((sum, size) => sum + size, 0);

const REFUSED = {
  status: 507,
  body: {
    errors: [
      {
        message: 'The disk is full; nothing was changed.',
        extensions: { code: 'DISK_FULL' },
      },
    ],
  },
};

describe('an import onto a disk that fills up', () => {
  it('is refused when its data do not fit, and the next one that fits succeeds', () =>
    onSmallDisk(3, async (disk) => {
      let after = '';
      await copyRecordedCase(join(disk, 'data'));
      await withServer({ CHASQUI_DATA: join(disk, 'data') }, async (server) => {
        const before = await exported(server, 'jsonl');
        expect(await send(server, 8_000)).toEqual(REFUSED);
        expect(await exported(server, 'jsonl')).toBe(before);
        expect([server.uploads(), server.stderr()]).toEqual([[], '']);
        expect(await send(server, 3)).toMatchObject({ status: 200, body: { newClaims: 3 } });
        after = await exported(server, 'jsonl');
      });
      await withServer({ CHASQUI_DATA: join(disk, 'data') }, async (server) => {
        expect(await exported(server, 'jsonl')).toBe(after);
      });
    }));

  // Imports the largest file, and starts three servers.
  itInFull(
    'is complete when the data fit but the checkpoint does not, also after a kill and when space is free again',
    () =>
      onSmallDisk(24, async (disk) => {
        const filler = join(disk, 'filler');
        let after = '';
        await copyRecordedCase(join(disk, 'data'));
        await withServer({ CHASQUI_DATA: join(disk, 'data') }, async (server) => {
          writeFileSync(filler, Buffer.alloc(13 * 2 ** 20));
          expect(await send(server, 8_000)).toMatchObject({ status: 200, body: { newClaims: 8_000 } });
          after = await exported(server, 'jsonl');
          expect(server.stderr()).toBe('');
          expect(walBytes(join(disk, 'data'))).toBeGreaterThan(2 ** 20);
        });
        await withServer({ CHASQUI_DATA: join(disk, 'data') }, async (server) => {
          expect(await exported(server, 'jsonl')).toBe(after);
          rmSync(filler);
          expect(await send(server, 8_003)).toMatchObject({ status: 200, body: { newClaims: 3 } });
          after = await exported(server, 'jsonl');
        });
        await withServer({ CHASQUI_DATA: join(disk, 'data') }, async (server) => {
          expect(await exported(server, 'jsonl')).toBe(after);
        });
      }),
  );

  it('is refused when the uploaded file does not fit, and deletes it', () =>
    onSmallDisk(1, (disk) =>
      withServer({ TMPDIR: disk }, async (server) => {
        const before = await exported(server, 'jsonl');
        expect(await send(server, 100_000)).toEqual(REFUSED);
        expect(server.uploads()).toEqual([]);
        expect(await exported(server, 'jsonl')).toBe(before);
        // Also over the connection of the refused request.
        for (const newClaims of [3, 0, 0])
          expect(await send(server, 3)).toMatchObject({ status: 200, body: { newClaims } });
        expect([server.uploads(), server.stderr()]).toEqual([[], '']);
      }),
    ));
});
