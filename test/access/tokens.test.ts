import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allows, readTokens, roleOf } from '../../server/access/tokens.ts';

const hash = (token: string) => createHash('sha256').update(token).digest('hex');
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'chasqui-tokens-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));
const file = (text: string) => {
  const path = join(directory, 'tokens.txt');
  writeFileSync(path, text);
  return path;
};

describe('a file of tokens', () => {
  it('gives each token its role, and unknown tokens none', () => {
    const tokens = readTokens(
      file(`# people\nreader ana ${hash('one')}\n\nanalyst luis ${hash('two')}  # desk\n`),
    );
    expect(roleOf('Bearer one', tokens)).toBe('reader');
    expect(roleOf('Bearer two', tokens)).toBe('analyst');
    expect(roleOf('Bearer three', tokens)).toBeNull();
    expect(roleOf('two', tokens)).toBeNull();
    expect(roleOf(undefined, tokens)).toBeNull();
  });

  it.each([
    ['an unknown role', `king ana ${hash('x')}`],
    ['a token that is not hashed', 'reader ana secret'],
    ['a missing name', `reader ${hash('x')}`],
  ])('is refused for %s, by its line', (_what, line) => {
    expect(() => readTokens(file(`# first\n${line}\n`))).toThrow(
      /tokens.txt:2 is invalid; expected reader, analyst or admin, a name, and the SHA-256/,
    );
  });

  it('is rejected when it is empty or missing', () => {
    expect(() => readTokens(file('# nobody\n'))).toThrow(/must contain at least one token/);
    expect(() => readTokens(join(directory, 'none'))).toThrow(/must be a readable file/);
  });
});

describe('a role', () => {
  it('includes the permissions of the previous roles', () => {
    expect(allows('admin', 'analyst')).toBe(true);
    expect(allows('analyst', 'analyst')).toBe(true);
    expect(allows('reader', 'analyst')).toBe(false);
  });
});
