/** Counts the contents of files independently of our readers. */

/** Lines that are not blank. */
export const lines = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** Rows of a CSV file without line ends in cells. */
export const csvRows = (text: string): number => lines(text).length - 1;

/** Cells of a CSV file by the names of its columns; quoted cells are empty. */
export function csvCells(text: string): Readonly<Record<string, string>>[] {
  const [head = '', ...rest] = lines(text.replace(/^\uFEFF/, ''));
  const columns = head.split(',');
  return rest.map((line) => {
    const cells = line.replaceAll(/"[^"]*"/g, '').split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** Nodes and edges of a GraphML or GEXF file. */
export const graphRows = (text: string): number => occurrences(text, /<(node|edge)[ >]/g);

export const occurrences = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly relationship_type?: string;
  readonly source_ref?: string;
  readonly target_ref?: string;
}
export const stixObjects = (text: string): StixObject[] =>
  (JSON.parse(text) as { objects: StixObject[] }).objects;

/** Number of objects of a bundle with an unsupported type, or that relate one. */
export function unsupportedObjects(text: string, ...types: string[]): number {
  const of = (ref: string | undefined) => types.includes(ref?.split('--')[0] ?? '');
  return stixObjects(text).filter(
    ({ type, source_ref: from, target_ref: to }) => types.includes(type) || of(from) || of(to),
  ).length;
}
