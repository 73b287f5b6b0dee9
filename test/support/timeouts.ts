import { bind } from 'jest-each';

/**
 * Fails a test or hook that exceeds its time limit. Jest's own runner does this; jest-light-runner,
 * which runs tests in plain Node, does not. `it(name, fn, ms)` sets another limit. Tests with a Neo4j have more time,
 * because it plans every query again for a new database, which takes minutes on a busy machine.
 */
const LIMIT_MS = process.env['CHASQUI_TEST_NEO4J'] ? 300_000 : 120_000;

type Body = () => unknown;
type Hook = (body: Body, ms?: number) => void;
type Test = (name: string, body?: Body, ms?: number) => void;

const limited =
  (what: string, body: Body, ms = LIMIT_MS): Body =>
  async () => {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${what} did not end within ${ms} ms`)), ms);
    });
    try {
      await Promise.race([body(), timeout]);
    } finally {
      clearTimeout(timer);
    }
  };

const limitedTest = (test: Test): Test => {
  const withLimit: Test = (name, body, ms) => test(name, body && limited('the test', body, ms));
  return Object.assign(withLimit, { each: bind(withLimit as never) });
};

const { it, beforeAll, beforeEach, afterAll, afterEach } = globalThis as unknown as {
  it: Test & { only: Test; skip: Test };
} & Record<'beforeAll' | 'beforeEach' | 'afterAll' | 'afterEach', Hook>;

const limitedIt = Object.assign(limitedTest(it), { only: limitedTest(it.only), skip: it.skip });
Object.assign(globalThis, { it: limitedIt, test: limitedIt });
for (const [name, hook] of Object.entries({ beforeAll, beforeEach, afterAll, afterEach })) {
  const withLimit: Hook = (body, ms) => hook(limited(name, body, ms));
  Object.assign(globalThis, { [name]: withLimit });
}
