import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/**
 * The Cypher of a file under `cypher/`, named without the extension, and without its header comment. A comment that
 * names a file under `cypher/columns` is replaced by its text, so that a list of columns stands in one place.
 */
export function cypherText(file: string): string {
  return readFileSync(join(ROOT, 'cypher', `${file}.cypher`), 'utf8')
    .replaceAll(/^\/\/.*$/gm, '')
    .replaceAll(/\/\* (columns\/[\w-]+) \*\//g, (_, columns: string) => cypherText(columns))
    .trim();
}

/** The statements of a file under `cypher/schema`, in order. */
export function schemaStatements(file: 'neo4j' | 'neo4j-after-import' | 'embedded'): string[] {
  return cypherText(`schema/${file}`)
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);
}
