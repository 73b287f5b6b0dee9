import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../root.ts';
import type { InFormat } from '../in/readers.ts';
import type { SeenTable } from './propose.ts';

/** Mappings that come with Chasqui, in `seed/mappings/`, and the files that each is for. */
const BUILT_IN: readonly {
  readonly file: string;
  readonly formats: readonly InFormat[];
  /** Columns that a table has to have. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    file: 'chasqui-graph.yaml',
    formats: ['GRAPHML', 'GEXF'],
    needs: { nodes: ['id', 'kind'], edges: ['type', 'status', 'claimCount'] },
  },
  { file: 'stix.yaml', formats: ['STIX'], needs: {} },
  { file: 'ftm.yaml', formats: ['FTM'], needs: {} },
];

/** The built-in mapping for a file, as YAML; undefined where there is none. */
export function builtIn(format: InFormat, tables: readonly SeenTable[]): string | undefined {
  const found = BUILT_IN.find(
    ({ formats, needs }) =>
      formats.includes(format) &&
      Object.entries(needs).every(([name, columns]) => {
        const table = tables.find((one) => one.name === name);
        return table && columns.every((column) => table.columns.includes(column));
      }),
  );
  return found && readFileSync(join(ROOT, 'seed', 'mappings', found.file), 'utf8');
}
