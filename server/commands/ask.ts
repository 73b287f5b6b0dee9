import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { makeApp } from '../api/app.ts';
import { readConfig, type Config } from '../config.ts';
import { readVocabulary } from '../exchange/seed/read-vocabulary.ts';
import { BadSetting, ChasquiError } from '../model/errors.ts';
import { loadCaseInto, openStore } from '../open-store.ts';
import { ROOT } from '../root.ts';
import { QUESTIONS } from './ask/questions.ts';

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
  const config = readConfig(process.env);
  const { data, errors } = (await askServer(config, body)) ?? (await askStore(config, body));
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

/** The running server's answer; null when none runs at the address of the settings. */
async function askServer({ HOST, PORT }: Config, body: object): Promise<Answer | null> {
  const host = HOST.includes(':') && !HOST.startsWith('[') ? `[${HOST}]` : HOST;
  const token = process.env['CHASQUI_TOKEN'];
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  const answer = await fetch(`http://${host}:${PORT}/graphql`, init).catch(() => null);
  return answer && ((await answer.json()) as Answer);
}

async function askStore(config: Config, body: object): Promise<Answer> {
  const vocabulary = readVocabulary(join(ROOT, 'seed', 'vocabulary'));
  const store = await openStore(config);
  try {
    await loadCaseInto(store, vocabulary);
    const app = await makeApp({ store, vocabulary, tokens: null, logger: pino({ level: 'silent' }) });
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost' },
      payload: body,
    });
    await app.close();
    return answer.json();
  } finally {
    await store.close();
  }
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof ChasquiError ? error.message : (error as Error).stack}\n`);
    process.exitCode = 1;
  },
);
