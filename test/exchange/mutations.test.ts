import { below, randomFrom } from '../bench/random.ts';
import { exported, sendFile } from '../support/import.ts';
import { sample } from '../support/sample.ts';
import { startProcess, type ServerProcess } from '../support/server-process.ts';
import { bases, type Base, type SentFile } from './mutations/bases.ts';

const FILES = sample(200, 2_000);
const SEED = 1;
/** Concurrent requests: the server reads one file while another is being sent. */
const CONCURRENCY = 4;
const MAX_MS = 10_000;
const MAX_MB = 500;

let server: ServerProcess;
beforeAll(async () => {
  server = await startProcess();
});
afterAll(() => server.stop());

/** What is wrong with the response to a file; undefined when it was accepted, or refused with a position and a reason. */
async function faultOf({ name, content, mapping }: SentFile): Promise<string | undefined> {
  const started = performance.now();
  const { status, body } = await sendFile(
    server,
    '/import/check',
    { name, content },
    mapping === undefined ? {} : { mapping },
  );
  const took = performance.now() - started;
  if (took > MAX_MS) return `took ${Math.round(took)} ms`;
  if (status === 200) {
    const rows = body.table as { place: string; state: string; why: { message: string }[] }[];
    const bare = rows.find(
      (row) => !row.place || row.why.length === 0 || row.why.some(({ message }) => !message),
    );
    return bare && `a row without place or reason: ${JSON.stringify(bare)}`;
  }
  const [{ message, extensions }] = body.errors;
  if (status >= 500 || !extensions.code || !message) return `${status} ${extensions.code}: ${message}`;
  if (extensions.code === 'BAD_USER_INPUT') return undefined;
  if (extensions.code !== 'INVALID_INPUT') return `${status} ${extensions.code}: ${message}`;
  const problems = extensions.problems as { at: string; message: string }[];
  const bare = problems.find((problem) => !problem.at || !problem.message);
  return bare && `a problem without a place or a reason: ${JSON.stringify(bare)}`;
}

describe(`${FILES} damaged files`, () => {
  it('are accepted, or refused with a position and a reason; none stops the server', async () => {
    const all = await bases(server);
    for (const { intact, format } of all) {
      const { status, body } = await sendFile(server, '/import/check', intact, mappingOf(intact));
      expect([format, status, body.errors]).toEqual([format, 200, undefined]);
    }
    const before = await exported(server, 'jsonl');
    const { now } = server.memory();
    server.resetPeak();

    const found: string[] = [];
    let next = 0;
    await Promise.all(
      Array.from({ length: CONCURRENCY }, async () => {
        while (next < FILES && found.length < 20) {
          const number = next++;
          // Each has its own random numbers, so that one can be reproduced without the others.
          const random = randomFrom(SEED * 1_000_003 + number);
          const base = all[number % all.length] as Base;
          const other = (all[below(random, all.length)] as Base).intact.content;
          const file = base.damage(other, random);
          const wrong = await faultOf(file).catch((error: Error) => `${String(error.cause ?? error)}`);
          if (wrong) found.push(`${base.format} ${number}: ${wrong}`);
        }
      }),
    );
    expect(found).toEqual([]);
    expect(server.memory().peak - now || 0).toBeLessThan(MAX_MB);
    expect(server.uploads()).toEqual([]);
    expect(await exported(server, 'jsonl')).toBe(before);
    expect(server.stderr()).toBe('');
  }, 1_200_000);
});

const mappingOf = ({ mapping }: SentFile): Record<string, string> =>
  mapping === undefined ? {} : { mapping };
