import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { fileURLToPath } from 'node:url';

/**
 * Bundles the server with its libraries into `dist/server`, which halves the start-up time: fewer files are read. Libraries
 * that load files from their own folder (the engine's native addon, Pino's worker threads) are not bundled.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SERVER = join(ROOT, 'server');
const commands = readdirSync(join(SERVER, 'commands'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `commands/${file}`);
const entries = ['main.ts', 'analysis/pool/worker.ts', ...commands];

const bundle = await rolldown({
  input: Object.fromEntries(entries.map((file) => [file.replace(/\.ts$/, ''), join(SERVER, file)])),
  platform: 'node',
  external: [/^@grafeo-db\/js/, /^pino$/],
  logLevel: 'warn',
});
await bundle.write({
  dir: join(ROOT, 'dist', 'server'),
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  sourcemap: true,
});
