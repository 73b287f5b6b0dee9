import { bind } from 'jest-each';

/**
 * Ends a test or hook that takes too long with an error that says so. Jest's own runner does this; the light one,
 * which runs tests in plain Node, leaves it to us. `it(name, fn, ms)` sets another limit than this one.
 */
const LIMIT_MS = 120_000;

type Body = () => unknown;
type Hook = (body: Body, ms?: number) => void;
type Test = (name: string, body?: Body, ms?: number) => void;

const limited =
  (what: string, body: Body, ms = LIMIT_MS): Body =>
  async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${what} did not end within ${ms} ms`)), ms);
    });
    try {
      await Promise.race([body(), late]);
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
