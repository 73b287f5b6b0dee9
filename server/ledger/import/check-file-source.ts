import type { FileSource } from '../../exchange/in/raw-row.ts';
import { InvalidInput, invalidInput, problem } from '../../model/errors.ts';
import { message } from '../../model/messages.ts';
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
  if (entity) throw invalidInput(at('id'), 'FILE_ID_OF_ENTITY', { id, name: entity.name });
  for (const row of rows) {
    for (const item of row.entities) {
      if (item.value.id === id) row.conflict(item.at('id'), message('FILE_ID_IN_ROW', { id }));
    }
  }
  const recorded = sources.get(id);
  if (!recorded) return;
  const { other, more } = differences(given, recorded);
  const problems = other.map(({ field, was }) => {
    const value = JSON.stringify((given as Readonly<Record<string, unknown>>)[field]);
    return problem(at(field), 'FILE_SOURCE_RECORDED', { id, recorded: JSON.stringify(was), value });
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  for (const field of more) {
    rows[0]?.note(message('SOURCE_FIELD_IGNORED', { field, id }));
  }
}
