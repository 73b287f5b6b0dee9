import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../model/kinds.ts';
import { ROOT } from '../../root.ts';
import type { InFormat } from '../in/readers.ts';
import type { SeenTable } from './propose.ts';

/** Mappings that come with Chasqui, in `seed/mappings/`, and the files that each is for. */
const BUILT_IN: readonly {
  readonly file: string;
  readonly formats: readonly InFormat[];
  /** The table that has to be there and hold kinds of ours, in its column `kind`. */
  readonly kinds?: string;
  /** Columns that tables have where they are there: a look may end before it comes to one, and one may be empty. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    file: 'chasqui-graph.yaml',
    formats: ['GRAPHML', 'GEXF'],
    kinds: 'nodes',
    needs: { nodes: ['id'], edges: ['status', 'claimCount', 'symmetric'] },
  },
  {
    file: 'chasqui-xlsx.yaml',
    formats: ['XLSX'],
    kinds: 'Entities',
    needs: {
      Entities: ['id', 'name'],
      Links: ['from', 'to', 'claimCount'],
      Claims: ['id', 'subject', 'stance', 'hedge', 'source', 'recordedAt'],
      Sources: ['id', 'title', 'reliability'],
    },
  },
  { file: 'stix.yaml', formats: ['STIX'] },
  { file: 'ftm.yaml', formats: ['FTM'] },
];

/** A line for a column that only files of earlier versions have; without the column, the line would be a mistake. */
const EARLIER = /^.*'\{(\w+)\}' # earlier versions: (\w+)\n/gm;

/** The built-in mapping for a file, as YAML; undefined where there is none. */
export function builtIn(format: InFormat, tables: readonly SeenTable[]): string | undefined {
  const tableOf = (name: string) => tables.find((one) => one.name === name);
  const found = BUILT_IN.find(({ formats, kinds, needs = {} }) => {
    if (!formats.includes(format)) return false;
    const held = kinds === undefined ? undefined : (tableOf(kinds)?.samples['kind'] ?? []);
    if (held && !(held.length > 0 && held.every((kind) => (KINDS as readonly string[]).includes(kind)))) {
      return false;
    }
    return Object.entries(needs).every(([name, columns]) => {
      const table = tableOf(name);
      return !table || columns.every((column) => table.columns.includes(column));
    });
  });
  return (
    found &&
    readFileSync(join(ROOT, 'seed', 'mappings', found.file), 'utf8').replaceAll(
      EARLIER,
      (line, column: string, table: string) => (tableOf(table)?.columns.includes(column) ? line : ''),
    )
  );
}
