import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../model/kinds.ts';
import { ROOT } from '../../root.ts';
import type { InFormat } from '../in/readers.ts';
import type { SeenTable } from './propose.ts';

/** Mappings that ship with Chasqui, in `seed/mappings/`, and the files that each applies to. */
const BUILT_IN: readonly {
  readonly file: string;
  readonly formats: readonly InFormat[];
  /** A required table whose column `kind` contains only kinds of entities. */
  readonly kindTable?: string;
  /** Required columns of tables that are present: a preview may end before a table, and a table may be empty. */
  readonly requiredColumns?: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    file: 'chasqui-graph.yaml',
    formats: ['GRAPHML', 'GEXF'],
    kindTable: 'nodes',
    requiredColumns: { nodes: ['id'], edges: ['status', 'claimCount', 'symmetric'] },
  },
  {
    file: 'chasqui-xlsx.yaml',
    formats: ['XLSX'],
    kindTable: 'Entities',
    requiredColumns: {
      Entities: ['id', 'name'],
      Links: ['from', 'to', 'claimCount'],
      Claims: ['id', 'subject', 'stance', 'hedge', 'source', 'recordedAt'],
      Sources: ['id', 'title', 'reliability'],
    },
  },
  { file: 'stix.yaml', formats: ['STIX'] },
  { file: 'ftm.yaml', formats: ['FTM'] },
];

/** A line for a column that only files of earlier versions have; it is removed for files without the column. */
const EARLIER_COLUMN = /^.*'\{(\w+)\}' # earlier versions: (\w+)\n/gm;

/** The built-in mapping for a file, as YAML; undefined when none applies. */
export function builtIn(format: InFormat, tables: readonly SeenTable[]): string | undefined {
  const tableOf = (name: string) => tables.find((one) => one.name === name);
  const found = BUILT_IN.find(({ formats, kindTable, requiredColumns = {} }) => {
    if (!formats.includes(format)) return false;
    const kinds = kindTable === undefined ? undefined : (tableOf(kindTable)?.samples['kind'] ?? []);
    if (kinds && !(kinds.length > 0 && kinds.every((kind) => (KINDS as readonly string[]).includes(kind)))) {
      return false;
    }
    return Object.entries(requiredColumns).every(([name, columns]) => {
      const table = tableOf(name);
      return !table || columns.every((column) => table.columns.includes(column));
    });
  });
  return (
    found &&
    readFileSync(join(ROOT, 'seed', 'mappings', found.file), 'utf8').replaceAll(
      EARLIER_COLUMN,
      (line, column: string, table: string) => (tableOf(table)?.columns.includes(column) ? line : ''),
    )
  );
}
