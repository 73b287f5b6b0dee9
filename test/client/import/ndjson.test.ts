import { jsonLines } from '../../../client/import/ndjson.ts';

const streamOf = (pieces: readonly Uint8Array[], onCancel = () => {}) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      const [next] = pieces.slice(given, given + 1);
      given++;
      if (next) controller.enqueue(next);
      else controller.close();
    },
    cancel: onCancel,
  });
let given = 0;
beforeEach(() => {
  given = 0;
});

async function all(stream: ReadableStream<Uint8Array>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const value of jsonLines(stream)) found.push(value);
  return found;
}

describe('lines of JSON', () => {
  const values = [{ progress: { phase: 'read', done: 1, total: null } }, { result: { name: 'Guajará' } }];
  const bytes = new TextEncoder().encode(values.map((v) => `${JSON.stringify(v)}\n`).join(''));

  it.each([1, 2, 7, 1_000])(
    'come out whole from pieces of %i bytes, letters cut in two as well',
    async (n) => {
      const pieces = Array.from({ length: Math.ceil(bytes.length / n) }, (_, i) =>
        bytes.slice(i * n, (i + 1) * n),
      );
      expect(await all(streamOf(pieces))).toEqual(values);
    },
  );

  it('may lack the final line break and contain empty lines', async () => {
    expect(await all(streamOf([new TextEncoder().encode('{"a":1}\n\n{"a":2}')]))).toEqual([
      { a: 1 },
      { a: 2 },
    ]);
  });

  it('are not read further when the consumer stops', async () => {
    let cancelled = false;
    for await (const _ of jsonLines(streamOf([bytes, bytes], () => (cancelled = true)))) break;
    expect(cancelled).toBe(true);
  });
});
