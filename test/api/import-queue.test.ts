import { setTimeout as pause } from 'node:timers/promises';
import { formOf, sendFile } from '../support/import.ts';
import { startProcess, type ServerProcess } from '../support/server-process.ts';

/** One of these files fits into the heap beside the server, and five do not. */
const HEAP_MB = 112;
const ROWS = 5_000;
const ROWS_BEYOND = 16_000;

const pairs = (rows: number) => ({
  name: 'pairs.csv',
  content: `a,b\n${Array.from({ length: rows }, (_, i) => `${i.toString(36)},x${i.toString(36)}`).join('\n')}\n`,
});
const mapping = `tables: { rows: { links: [
  { subject: { name: '{a}', kind: GROUP }, type: WORKS_WITH, object: { name: '{b}', kind: GROUP } } ] } }`;

let server: ServerProcess;
beforeAll(async () => {
  server = await startProcess({}, [`--max-old-space-size=${HEAP_MB}`]);
});
afterAll(() => server.stop());

interface Line {
  readonly progress?: { readonly phase: string; readonly done: number };
  readonly result?: { readonly rows: number };
}

/** Every line that a dry run says; `leaveWaiting`: up to the first that says that it waits. */
async function dryRun({ leaveWaiting = false, onWait = () => {} } = {}): Promise<Line[]> {
  const body = formOf(pairs(ROWS), { mapping });
  const headers = { accept: 'application/x-ndjson' };
  const answer = await fetch(`${server.url}/import/check`, { method: 'POST', body, headers });
  const decoder = new TextDecoder();
  let text = '';
  // Leaving the loop closes the connection.
  for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(piece, { stream: true });
    if (!text.includes('"wait"')) continue;
    onWait();
    if (leaveWaiting) break;
  }
  const whole = text.slice(0, text.lastIndexOf('\n'));
  return whole.split('\n').map((line) => JSON.parse(line) as Line);
}

const waited = (said: readonly Line[]) =>
  said.flatMap(({ progress }) => (progress?.phase === 'wait' ? [progress.done] : []));

describe('imports that do not fit into memory together', () => {
  it('are queued and report it; one whose client disconnects leaves the queue', async () => {
    let staying: Promise<Line[]>[] = [];
    await new Promise<void>((onWait) => {
      staying = Array.from({ length: 4 }, () => dryRun({ onWait }));
    });
    const left = await dryRun({ leaveWaiting: true });
    expect(left.at(-1)?.progress?.phase).toBe('wait');
    const all = await Promise.all(staying);
    expect(all.map((said) => said.at(-1)?.result?.rows)).toEqual(Array(4).fill(ROWS));
    const waits = all.map(waited).filter((ahead) => ahead.length > 0);
    expect(waits.length).toBeGreaterThanOrEqual(3);
    // Each is told how many are ahead, down to the last.
    for (const ahead of waits) expect(ahead.at(-1)).toBe(1);
    while (server.uploads().length > 0) await pause(20);
    expect(server.stderr()).toBe('');
  });

  it('are refused if one alone does not fit, and the server keeps running', async () => {
    const { status, body } = await sendFile(server, '/import/check', pairs(ROWS_BEYOND), { mapping });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'INVALID_INPUT']);
    expect(body.errors[0].extensions.problems[0].message).toMatch(
      /^the file needs more than the \d+ MB of memory/,
    );
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});
