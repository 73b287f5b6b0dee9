import { forEachYielding, shouldYield, yieldToEventLoop } from '../../model/event-loop.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ExistingNodes } from '../existing.ts';
import { MISSING_STATEMENT, type ImportRow } from './import-row.ts';

/** Gives claims without a statement one that is made of their ends, by name, and the label of what lies between. */
export async function fillMissingStatements(
  rows: readonly ImportRow[],
  existing: ExistingNodes,
  vocabulary: Vocabulary,
): Promise<void> {
  const namesInFile = new Map<string, string>();
  await forEachYielding(rows, ({ entities }) => {
    // A row that only refers to an entity may give its id as its name.
    for (const { value, ifMissing } of entities)
      if (!ifMissing || !namesInFile.has(value.id)) namesInFile.set(value.id, value.name);
  });
  const nameOf = (id: string) => existing.entities.get(id)?.name ?? namesInFile.get(id) ?? id;
  for (const { claims } of rows) {
    if (shouldYield()) await yieldToEventLoop();
    for (const { value } of claims) {
      if (value.statement !== MISSING_STATEMENT) continue;
      const subject = nameOf(value.subject);
      value.statement =
        'property' in value
          ? `${subject}: ${vocabulary.properties.get(value.property)?.label ?? value.property} ${value.value}`
          : `${subject} ${vocabulary.linkTypes.get(value.type)?.label ?? value.type} ${nameOf(value.object)}`;
    }
  }
}
