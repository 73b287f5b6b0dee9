import { parseArgs } from 'node:util';
import { BadSetting } from '../model/errors.ts';
import { ASK_COMMANDS } from './ask/ask-commands.ts';
import { atServer, runCommand } from './at-server.ts';

/** The response of the API. */
interface GraphqlResponse {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** An option in a usage. */
const OPTION = /--([a-z-]+)/g;

/** Runs a query from the command line and prints its result. */
async function main(): Promise<number> {
  const usage = Object.values(ASK_COMMANDS).map((command) => `  npm run ask -- ${command.usage} [--json]`);
  const [name = '', ...rest] = process.argv.slice(2);
  const command = ASK_COMMANDS[name];
  if (!command) throw new BadSetting(`Usage:\n${usage.join('\n')}`);
  const { positionals, values } = parse(rest, command.usage);
  const { json, ...options } = values as Record<string, string | undefined> & { json?: boolean };
  const body = { query: command.query, variables: command.variables({ positionals, options }) };
  const { data, errors } = await atServer(async ({ url, headers }) => {
    const init = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    return (await (await fetch(`${url}/graphql`, init)).json()) as GraphqlResponse;
  });
  if (!data || errors)
    throw new BadSetting(
      (errors ?? [{ message: 'the server sent an empty response' }]).map((e) => e.message).join('\n'),
    );
  const lines = json ? [JSON.stringify(data, null, 2)] : command.format(data);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** Parses the options of a usage. Throws BadSetting, with the usage, for any other. */
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
