import { isMap, parseDocument, stringify } from 'yaml';
import { read } from '../../store/catalogue.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { PreviousMapping } from './import-answer.ts';
import type { Upload } from './upload.ts';

/** Keys of a mapping that describe one file, not all files with the same columns. */
const KEYS_OF_ONE_FILE = ['source', 'encoding', 'delimiter', 'same'];

/** The mapping of the latest import of the same file, otherwise of one with the same columns. */
export async function previousMapping(
  { sha256 }: Upload,
  shape: string,
  store: GraphStore,
): Promise<{ mapping: string; of: PreviousMapping } | undefined> {
  const sameShape = (await store.read(read.imports, {})).reverse().filter((one) => one.shape === shape);
  const found = sameShape.find((one) => one.sha256 === sha256) ?? sameShape[0];
  if (!found || found.mapping === null) return undefined;
  const { mapping, leftOut } =
    found.sha256 === sha256 ? { mapping: found.mapping, leftOut: [] } : withoutFile(found.mapping);
  return { mapping, of: { import: found.id, file: found.file, importedAt: found.importedAt ?? '', leftOut } };
}

/** A mapping without the keys that describe its own file; its comments are kept. */
function withoutFile(mapping: string): { mapping: string; leftOut: readonly string[] } {
  const document = parseDocument(mapping, { schema: 'core' });
  const leftOut = KEYS_OF_ONE_FILE.filter((key) => isMap(document.contents) && document.has(key));
  if (leftOut.length === 0) return { mapping, leftOut };
  const plain = document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
  for (const key of leftOut) document.delete(key);
  try {
    return { mapping: document.toString({ lineWidth: 0 }), leftOut };
  } catch {
    // An alias in the rest refers to an anchor in what was removed.
    const rest = Object.entries(plain).filter(([key]) => !leftOut.includes(key));
    return { mapping: stringify(Object.fromEntries(rest)), leftOut };
  }
}
