import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { exported, formOf, sendFile } from '../../support/import.ts';
import { sample } from '../../support/sample.ts';
import { startProcess, type ServerProcess } from '../../support/server-process.ts';
import { LARGE_MAPPING, largeFile } from './large-file.ts';

const ROWS = sample(2_000, 6_000);

let server: ServerProcess;
let before: string;
beforeAll(async () => {
  server = await startProcess();
  before = await exported(server, 'jsonl');
});
afterAll(() => server.stop());

/** Sends an import and disconnects at the first response line that begins with this text. */
async function disconnectAt(beginning: string): Promise<void> {
  const controller = new AbortController();
  const body = formOf(largeFile(ROWS), { mapping: LARGE_MAPPING });
  const headers = { accept: 'application/x-ndjson' };
  const { signal } = controller;
  const answer = await fetch(`${server.url}/import`, { method: 'POST', body, headers, signal });
  const decoder = new TextDecoder();
  let received = '';
  for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
    received += decoder.decode(piece, { stream: true });
    if (received.includes(beginning)) break;
  }
  controller.abort();
  expect(received).not.toContain('"result"');
}

/** Expects the graph unchanged, no temporary file and no error on standard error. */
async function expectNoEffect(): Promise<void> {
  while (server.uploads().length > 0) await pause(20);
  expect(await exported(server, 'jsonl')).toBe(before);
  expect(server.stderr()).toBe('');
}

describe('a client that disconnects', () => {
  it.each(['{"progress":{"phase":"read"', '{"progress":{"phase":"check"', '{"progress":{"phase":"write"'])(
    'at %s… of an import changes nothing',
    async (beginning) => {
      await disconnectAt(beginning);
      await expectNoEffect();
    },
  );

  it('while it sends a file changes nothing', async () => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      [
        'POST /import HTTP/1.1',
        'host: 127.0.0.1',
        'content-type: multipart/form-data; boundary=b',
        'content-length: 1000000',
        '',
        '--b',
        'content-disposition: form-data; name="file"; filename="large.csv"',
        '',
        largeFile(1_000).content,
      ].join('\r\n'),
    );
    while (server.uploads().length === 0) await pause(20);
    socket.destroy();
    await expectNoEffect();
  });

  it('can send the file again, which imports it', async () => {
    const sent = await sendFile(server, '/import', largeFile(ROWS), { mapping: LARGE_MAPPING });
    expect(sent).toMatchObject({ status: 200, body: { newClaims: ROWS } });
    before = await exported(server, 'jsonl');
  });

  it('during an export leaves no open socket and no temporary file', async () => {
    const sockets = server.sockets();
    for (let i = 0; i < 5; i++) {
      const controller = new AbortController();
      const answer = await fetch(`${server.url}/export/jsonl`, { signal: controller.signal });
      const first = await answer.body?.getReader().read();
      expect(first?.value?.length).toBeLessThan(before.length / 2);
      controller.abort();
    }
    await expectNoEffect();
    expect(server.sockets()).toBeLessThanOrEqual(sockets + 1);
  });

  it('without closing its socket delays the stop of the server by at most 20 seconds', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.pause();
    socket.write('GET /export/jsonl HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n');
    await pause(500);
    const began = performance.now();
    expect(await server.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(20_000);
    socket.destroy();
  });
});
