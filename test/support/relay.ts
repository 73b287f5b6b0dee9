import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GraphQLTaggedNode } from 'relay-runtime';
import { SCHEMA_PATH } from '../../server/api/executable-schema.ts';

const COMPILER = createRequire(import.meta.url).resolve('relay-compiler/cli.js');

/**
 * Compiles operations and fragments of a module with relay-compiler, against the schema of the API. Their names must
 * begin with that of the module. Returns them by name. Throws with the output of the compiler if it refuses them.
 */
export async function compileRelay(
  module: string,
  documents: string,
): Promise<Record<string, GraphQLTaggedNode>> {
  const folder = mkdtempSync(join(tmpdir(), 'chasqui-relay-'));
  try {
    for (const name of ['src', 'made']) mkdirSync(join(folder, name));
    copyFileSync(SCHEMA_PATH, join(folder, 'schema.graphql'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'src', `${module}.js`), `graphql\`${documents}\`;`);
    const config = {
      src: './src',
      schema: './schema.graphql',
      artifactDirectory: './made',
      language: 'javascript',
      eagerEsModules: true,
    };
    writeFileSync(join(folder, 'relay.json'), JSON.stringify(config));
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER, 'relay.json'], options);
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    const compiled: Record<string, GraphQLTaggedNode> = {};
    for (const file of readdirSync(join(folder, 'made'))) {
      const { default: node } = (await import(pathToFileURL(join(folder, 'made', file)).href)) as {
        default: GraphQLTaggedNode;
      };
      compiled[file.split('.')[0] ?? ''] = node;
    }
    return compiled;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
