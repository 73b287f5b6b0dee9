import { resolve } from 'node:path';
import { z } from 'zod';
import { isLoopback } from './access/loopback.ts';
import type { ImportLimits } from './exchange/in/limits.ts';
import { BadSetting } from './model/errors.ts';

/** Every setting of the server: environment variable, default, meaning. The README shows this table. */
export const SETTINGS = {
  PORT: { default: '4000', means: 'TCP port; 0 takes a free one.' },
  HOST: { default: '127.0.0.1', means: 'Address to listen on. Any but loopback needs CHASQUI_TOKENS.' },
  CHASQUI_DATA: { default: './data', means: 'Folder of the embedded store.' },
  CHASQUI_TOKENS: {
    default: '',
    means: 'File of hashed tokens with their roles; without it, loopback needs none.',
  },
  NEO4J_URI: { default: '', means: 'Use this Neo4j instead of the embedded store: neo4j://…, bolt://….' },
  NEO4J_USER: { default: 'neo4j', means: 'Its user.' },
  NEO4J_PASSWORD: { default: '', means: 'Its password.' },
  NEO4J_DATABASE: { default: 'neo4j', means: 'Its database.' },
  CHASQUI_IMPORT_MB: {
    default: '256',
    means: 'Longest file to import, and what an archive may unpack to, in MB.',
  },
  CHASQUI_IMPORT_ROWS: { default: '500000', means: 'Most rows of one import; it is one transaction.' },
  LOG_LEVEL: { default: 'warn', means: 'fatal, error, warn, info, debug, trace or silent.' },
} as const;
export type SettingName = keyof typeof SETTINGS;

const positive = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'is a whole number above 0')
  .transform(Number);
const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is a port from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is a port from 0 to 65535'),
  HOST: z.string().regex(/^[A-Za-z0-9.:[\]-]+$/, 'is an address or host name'),
  CHASQUI_DATA: z
    .string()
    .min(1, 'is a folder')
    .transform((path) => resolve(path)),
  CHASQUI_TOKENS: z.string(),
  NEO4J_URI: z.string().regex(/^$|^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'starts with neo4j:// or bolt://'),
  NEO4J_USER: z.string().min(1, 'is a user name'),
  NEO4J_PASSWORD: z.string(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z0-9.-]{3,63}$/, 'is a database name: 3 to 63 letters, digits, dots or hyphens'),
  CHASQUI_IMPORT_MB: positive,
  CHASQUI_IMPORT_ROWS: positive,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    error: 'is one of fatal, error, warn, info, debug, trace, silent',
  }),
});
export type Config = z.infer<typeof schema>;

/** What an import may be, by the settings. */
export const importLimits = (config: Config): ImportLimits => ({
  bytes: config.CHASQUI_IMPORT_MB * 2 ** 20,
  rows: config.CHASQUI_IMPORT_ROWS,
});

/** The settings, typed. Throws BadSetting naming the first that is wrong, in one line. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, setting]) => [name, environment[name]?.trim() || setting.default]),
  );
  const parsed = schema.safeParse(given);
  const [issue] = parsed.error?.issues ?? [];
  if (issue || !parsed.success) {
    const name = String(issue?.path[0]);
    const shown = name === 'NEO4J_PASSWORD' ? '' : ` (it is "${given[name]}")`;
    throw new BadSetting(`${name} ${issue?.message}${shown}`);
  }
  const config = parsed.data;
  if (!isLoopback(config.HOST) && !config.CHASQUI_TOKENS) {
    throw new BadSetting(
      `HOST ${config.HOST} can be reached from other machines, so CHASQUI_TOKENS must name a file of tokens`,
    );
  }
  return config;
}
