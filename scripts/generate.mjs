import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { resolverTypes } from './generate-server.mjs';

/**
 * Generates `client/api/generated.ts`: the operations of the workspace (`client/api/documents/*.graphql`) with the types
 * of their results, and `server/api/generated.ts`: the types of the resolvers. Both are made from the committed schema.
 * A test fails when a file is outdated.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SERVER_API = join(ROOT, 'server', 'api');
const FOLDER = join(ROOT, 'client', 'api', 'documents');
const TARGET = join(ROOT, 'client', 'api', 'generated.ts');
/** As `Parameter` in `server/model/messages.ts`. */
const MESSAGE_PARAMS = 'Readonly<Record<string, string | number | readonly string[]>>';
const ANSWER = join(ROOT, 'server', 'application', 'import', 'import-answer.ts');
const ANSWER_COPY = join(ROOT, 'client', 'api', 'import-answer.ts');

/** The answers of imports as the server types them: its only types that the client uses, as they are not in the schema. */
export const importAnswer = () =>
  `/* Written by \`npm run generate\` from server/application/import/import-answer.ts; not edited by hand. */\n${readFileSync(ANSWER, 'utf8')}`;

export async function generated() {
  const schema = parse(readFileSync(join(SERVER_API, 'schema.graphql'), 'utf8'));
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const documents = files.map((file) => ({
    location: file,
    document: parse(readFileSync(join(FOLDER, file), 'utf8')),
  }));
  const types = await codegen({
    filename: TARGET,
    schema,
    documents,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: {
      immutableTypes: true,
      enumsAsTypes: true,
      skipTypename: true,
      scalars: {
        ID: 'string',
        EDTF: 'string',
        Date: 'string',
        DateTime: 'string',
        MessageParams: MESSAGE_PARAMS,
      },
    },
  });
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]),
  );
  const definedOperations = definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
  const rows = definedOperations.map((operation) => {
    const name = operation.name.value;
    const usedFragments = [...fragmentsOf(operation, fragments)].map((f) => print(fragments.get(f)));
    const kind = operation.operation === 'mutation' ? 'Mutation' : 'Query';
    return { name, kind, text: stripIgnoredCharacters([print(operation), ...usedFragments].join('\n')) };
  });
  return `/* Written by \`npm run generate\` from the schema and client/api/documents; not edited by hand. */
/* eslint-disable */
${types}
/** The operations of the workspace by name. */
export interface Operations {
${rows.map(({ name, kind }) => `  ${name}: { data: ${name}${kind}; variables: ${name}${kind}Variables };`).join('\n')}
}

export const documents: Record<keyof Operations, string> = {
${rows.map(({ name, text }) => `  ${name}: ${JSON.stringify(text)},`).join('\n')}
};
`;
}

function fragmentsOf(node, fragments, found = new Set()) {
  visit(node, {
    FragmentSpread({ name }) {
      if (found.has(name.value)) return;
      found.add(name.value);
      fragmentsOf(fragments.get(name.value), fragments, found);
    },
  });
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, await generated());
  writeFileSync(ANSWER_COPY, importAnswer());
  writeFileSync(join(SERVER_API, 'generated.ts'), await resolverTypes(SERVER_API));
}
