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

/** Sends an import and goes away at the first line that begins so. */
async function leaveAt(beginning: string): Promise<void> {
  const leaving = new AbortController();
  const body = formOf(largeFile(ROWS), { mapping: LARGE_MAPPING });
  const headers = { accept: 'application/x-ndjson' };
  const { signal } = leaving;
  const answer = await fetch(`${server.url}/import`, { method: 'POST', body, headers, signal });
  const decoder = new TextDecoder();
  let said = '';
  for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
    said += decoder.decode(piece, { stream: true });
    if (said.includes(beginning)) break;
  }
  leaving.abort();
  expect(said).not.toContain('"result"');
}

/** Nothing came of it, nothing lies about, and nothing was amiss. */
async function expectNothingCame(): Promise<void> {
  while (server.left().length > 0) await pause(20);
  expect(await exported(server, 'jsonl')).toBe(before);
  expect(server.said()).toBe('');
}

describe('a client that goes away', () => {
  it.each(['{"progress":{"phase":"read"', '{"progress":{"phase":"check"', '{"progress":{"phase":"write"'])(
    'at %s… of an import has changed nothing',
    async (beginning) => {
      await leaveAt(beginning);
      await expectNothingCame();
    },
  );

  it('in the middle of sending a file has changed nothing', async () => {
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
    while (server.left().length === 0) await pause(20);
    socket.destroy();
    await expectNothingCame();
  });

  it('and sends the file again has it in the graph', async () => {
    const sent = await sendFile(server, '/import', largeFile(ROWS), { mapping: LARGE_MAPPING });
    expect(sent).toMatchObject({ status: 200, body: { newClaims: ROWS } });
    before = await exported(server, 'jsonl');
  });

  it('in the middle of an export leaves the server as it was', async () => {
    const sockets = server.sockets();
    for (let i = 0; i < 5; i++) {
      const leaving = new AbortController();
      const answer = await fetch(`${server.url}/export/jsonl`, { signal: leaving.signal });
      const first = await answer.body?.getReader().read();
      expect(first?.value?.length).toBeLessThan(before.length / 2);
      leaving.abort();
    }
    await expectNothingCame();
    expect(server.sockets()).toBeLessThanOrEqual(sockets + 1);
  });

  it('and never reads on keeps the server from stopping for some seconds only', async () => {
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
