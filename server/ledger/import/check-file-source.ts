import type { FileSource } from '../../exchange/in/parts.ts';
import { InvalidInput, type Problem } from '../../model/errors.ts';
import type { ExistingNodes } from '../existing.ts';
import { differences } from './differences.ts';
import type { ImportRow } from './import-row.ts';

/**
 * Checks the file as a source against what is recorded and what its rows define.
 * Throws InvalidInput where its id is that of an entity, or the source is recorded with other fields.
 */
export function checkFileSource(
  { value, given, at }: FileSource,
  rows: readonly ImportRow[],
  { entities, sources, retracted }: ExistingNodes,
): void {
  const id = String(value['id']);
  const entity = entities.get(id) ?? retracted.entities.get(id);
  if (entity) {
    const message = `"${id}" is the id of an entity, ${entity.name}; give the source an id of its own`;
    throw new InvalidInput([{ at: at('id'), message }]);
  }
  for (const row of rows) {
    for (const item of row.entities) {
      if (item.value.id === id) row.conflict(item.at('id'), `"${id}" is the id of the file as a source`);
    }
  }
  const recorded = sources.get(id);
  if (!recorded) return;
  const { other, more } = differences(given, recorded);
  const problems = other.map(({ field, was }): Problem => {
    const got = JSON.stringify((given as Readonly<Record<string, unknown>>)[field]);
    const message = `the source "${id}" is recorded with ${JSON.stringify(was)}; got ${got}. Leave it out, or give the source another id`;
    return { at: at(field), message };
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  for (const field of more) {
    rows[0]?.note(`${field} of the source ${id} is ignored: the source is already recorded`);
  }
}
