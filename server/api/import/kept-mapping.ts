import { isMap, parseDocument, stringify } from 'yaml';
import type { RequestContext } from '../request-context.ts';
import { read } from '../../store/catalogue.ts';
import type { TakenFile } from './take-file.ts';

/** The import that a mapping was kept from. */
export interface MappingOf {
  readonly import: string;
  readonly file: string;
  readonly importedAt: string;
  /** Of another file: what that mapping says of its own file is left out. */
  readonly leftOut: readonly string[];
}

/** What a mapping says of one file, and not of all with the same columns. */
const OF_ONE_FILE = ['source', 'encoding', 'delimiter', 'same'];

/** The mapping of the last import of the same columns; of the same file, if there is one. */
export async function keptMapping(
  { sha256 }: TakenFile,
  shape: string,
  { store }: RequestContext,
): Promise<{ mapping: string; of: MappingOf } | undefined> {
  const alike = (await store.read(read.imports, {})).reverse().filter((one) => one.shape === shape);
  const found = alike.find((one) => one.sha256 === sha256) ?? alike[0];
  if (!found || found.mapping === null) return undefined;
  const { mapping, leftOut } =
    found.sha256 === sha256 ? { mapping: found.mapping, leftOut: [] } : withoutFile(found.mapping);
  return { mapping, of: { import: found.id, file: found.file, importedAt: found.importedAt ?? '', leftOut } };
}

/** A mapping without what it says of its own file, with its comments. */
function withoutFile(mapping: string): { mapping: string; leftOut: readonly string[] } {
  const document = parseDocument(mapping, { schema: 'core' });
  const leftOut = OF_ONE_FILE.filter((key) => isMap(document.contents) && document.has(key));
  if (leftOut.length === 0) return { mapping, leftOut };
  const plain = document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
  for (const key of leftOut) document.delete(key);
  try {
    return { mapping: document.toString({ lineWidth: 0 }), leftOut };
  } catch {
    // What is left names something of what was taken out.
    const left = Object.entries(plain).filter(([key]) => !leftOut.includes(key));
    return { mapping: stringify(Object.fromEntries(left)), leftOut };
  }
}
