import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { logProgress, type Figure } from './measure.ts';
import { entityPage } from './suites/entity-page.ts';
import { exchange } from './suites/exchange.ts';
import { memory } from './suites/memory.ts';
import { paths } from './suites/paths.ts';
import { recording } from './suites/recording.ts';
import { responsive } from './suites/responsive.ts';
import { routes } from './suites/routes.ts';
import { scale } from './suites/scale.ts';
import { startUp } from './suites/start-up.ts';
import { steady } from './suites/steady.ts';
import { workspace } from './suites/workspace.ts';
import { table } from './table.ts';

/** The suites. By default all except `steady`, which takes minutes. */
const SUITES: Record<string, (withPeers: boolean) => AsyncGenerator<Figure>> = {
  paths,
  routes,
  scale,
  memory,
  'entity-page': entityPage,
  recording,
  responsive,
  exchange,
  'start-up': startUp,
  workspace,
  steady,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { own: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const wrong = positionals.find((name) => !SUITES[name]);
if (wrong) {
  logProgress(`unknown suite "${wrong}"; expected one of ${Object.keys(SUITES).join(', ')}`);
  process.exit(1);
}
const names = positionals.length > 0 ? positionals : Object.keys(SUITES).filter((name) => name !== 'steady');
const figures: Figure[] = [];
for (const name of names) {
  logProgress(`${name} …`);
  for await (const figure of SUITES[name]?.(!values.own) ?? []) {
    figures.push(figure);
    logProgress(`  ${table([figure]).split('\n').at(-1)}`);
  }
}
if (values.json) writeFileSync(values.json, JSON.stringify(figures, null, 2));
else process.stdout.write(`${table(figures)}\n`);
process.exit(0);
