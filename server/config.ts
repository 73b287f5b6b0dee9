import { resolve } from 'node:path';
import { z } from 'zod';
import { isLoopback } from './access/loopback.ts';
import type { ImportLimits } from './exchange/in/limits.ts';
import { BadSetting } from './model/errors.ts';

/** Every setting of the server: environment variable, default, meaning. The README shows this table. */
export const SETTINGS = {
  PORT: { default: '4000', means: 'TCP port; 0 picks a free one.' },
  HOST: {
    default: '127.0.0.1',
    means: 'Address to listen on. Any other than loopback requires CHASQUI_TOKENS.',
  },
  CHASQUI_DATA: { default: './data', means: 'Folder of the embedded store.' },
  CHASQUI_TOKENS: {
    default: '',
    means: 'File of hashed tokens with their roles. Without it, loopback requests need no token.',
  },
  NEO4J_URI: { default: '', means: 'Use this Neo4j instead of the embedded store: neo4j://…, bolt://….' },
  NEO4J_USER: { default: 'neo4j', means: 'Its user.' },
  NEO4J_PASSWORD: { default: '', means: 'Its password.' },
  NEO4J_DATABASE: { default: 'neo4j', means: 'Its database.' },
  CHASQUI_IMPORT_MB: {
    default: '256',
    means: 'Maximum size of a file to import, and of the contents of an archive, in MB.',
  },
  CHASQUI_IMPORT_ROWS: { default: '500000', means: 'Maximum rows per import; an import is one transaction.' },
  LOG_LEVEL: { default: 'warn', means: 'fatal, error, warn, info, debug, trace or silent.' },
} as const;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const PORT_RANGE = 'must be an integer from 0 to 65535';

const positiveInteger = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be an integer from 1 to 999999999')
  .transform(Number);
const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RANGE)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_RANGE),
  HOST: z.string().regex(/^[A-Za-z0-9.:[\]-]+$/, 'must be an address or a host name'),
  CHASQUI_DATA: z.string().transform((path) => resolve(path)),
  CHASQUI_TOKENS: z.string(),
  NEO4J_URI: z.string().regex(/^$|^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'must start with neo4j:// or bolt://'),
  NEO4J_USER: z.string(),
  NEO4J_PASSWORD: z.string(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z0-9.-]{3,63}$/, 'must be a database name of 3 to 63 letters, digits, dots or hyphens'),
  CHASQUI_IMPORT_MB: positiveInteger,
  CHASQUI_IMPORT_ROWS: positiveInteger,
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }),
});
export type Config = z.infer<typeof schema>;

/** The limits of an import that the settings state. */
export const importLimits = (config: Config): ImportLimits => ({
  bytes: config.CHASQUI_IMPORT_MB * 2 ** 20,
  rows: config.CHASQUI_IMPORT_ROWS,
});

/** Parses the settings. Throws BadSetting for the first invalid one, in one line. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const values = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, setting]) => [name, environment[name]?.trim() || setting.default]),
  );
  const parsed = schema.safeParse(values);
  const [issue] = parsed.error?.issues ?? [];
  if (issue || !parsed.success) {
    const name = String(issue?.path[0]);
    throw new BadSetting(`${name} ${issue?.message}; got "${values[name]}"`);
  }
  const config = parsed.data;
  if (!isLoopback(config.HOST) && !config.CHASQUI_TOKENS) {
    throw new BadSetting(
      `HOST ${config.HOST} is reachable from other machines and requires CHASQUI_TOKENS, a file of tokens; got none`,
    );
  }
  return config;
}
