import { parseArgs } from 'node:util';
import { BadSetting } from '../model/errors.ts';
import { QUESTIONS } from './ask/questions.ts';
import { atServer, runCommand } from './at-server.ts';

/** What the API answers. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** An option in a usage. */
const OPTION = /--([a-z-]+)/g;

/** Asks a question from the command line: of the running server, or of the store when none runs. */
async function main(): Promise<number> {
  const usage = Object.values(QUESTIONS).map((question) => `  npm run ask -- ${question.usage} [--json]`);
  const [name = '', ...rest] = process.argv.slice(2);
  const question = QUESTIONS[name];
  if (!question) throw new BadSetting(`Ask one of:\n${usage.join('\n')}`);
  const { positionals, values } = parse(rest, question.usage);
  const { json, ...options } = values as Record<string, string | undefined> & { json?: boolean };
  const body = { query: question.query, variables: question.variables({ positionals, options }) };
  const { data, errors } = await atServer(async ({ url, headers }) => {
    const init = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    return (await (await fetch(`${url}/graphql`, init)).json()) as Answer;
  });
  if (!data || errors)
    throw new BadSetting((errors ?? [{ message: 'no answer' }]).map((e) => e.message).join('\n'));
  const lines = json ? [JSON.stringify(data, null, 2)] : question.tell(data);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** Reads the options that a usage names. Throws BadSetting for another, with the usage. */
function parse(args: string[], usage: string) {
  try {
    const names = [...usage.matchAll(OPTION)].map(([, name = '']) => name);
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args, allowPositionals: true, options: { ...options, json: { type: 'boolean' } } });
  } catch (error) {
    throw new BadSetting(`${(error as Error).message}\nnpm run ask -- ${usage}`);
  }
}

runCommand(main);
