import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../server/root.ts';
import { startServer, type ServerUnderTest } from './support/server.ts';

const ASK = join(ROOT, 'dist', 'server', 'commands', 'ask.js');
const EXAMPLE = /^```sh\nnpm run ask -- (.*)\n```\n\n```text\n([\s\S]*?)^```/gm;
const examples = [...readFileSync(join(ROOT, 'docs', 'analysis.md'), 'utf8').matchAll(EXAMPLE)].map(
  ([, command = '', answer = '']) => ({ command, answer }),
);

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function ask(command: string): Promise<string> {
  const { port } = new URL(server.url);
  const child = spawn(process.execPath, [ASK, ...command.split(' ')], {
    env: { ...process.env, PORT: port },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  return output;
}

describe('the worked examples of docs/analysis.md', () => {
  it('cover paths, routes, chokepoints, displacement and what-if', () => {
    const commands = new Set(examples.map(({ command }) => command.split(' ')[0]));
    expect([...commands].sort()).toEqual(['chokepoints', 'displacement', 'paths', 'routes', 'what-if']);
  });

  it.each(examples)('print the documented result: $command', async ({ command, answer }) => {
    expect(await ask(command)).toBe(answer);
  });
});
