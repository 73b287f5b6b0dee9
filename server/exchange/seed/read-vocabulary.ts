import { join } from 'node:path';
import { z } from 'zod';
import { InvalidInput, type Problem } from '../../model/errors.ts';
import { KINDS } from '../../model/kinds.ts';
import {
  linkType,
  linkTypeName,
  propertyName,
  qualifierKey,
  valueProperty,
  weights,
  type LinkType,
  type Vocabulary,
} from '../../model/vocabulary.ts';
import { YamlFile } from './yaml-file.ts';

/** Reads and checks `seed/vocabulary/`. Throws InvalidInput naming file and line of every mistake. */
export function readVocabulary(directory: string): Vocabulary {
  const problems: Problem[] = [];
  const table = <T>(file: string, name: z.ZodType<string>, schema: z.ZodType<T>) =>
    readTable(new YamlFile(join(directory, file), `vocabulary/${file}`), name, schema, problems);

  const linkTypes = table('link-types.yaml', linkTypeName, linkType);
  const properties = table('properties.yaml', propertyName, valueProperty);
  const qualifiers = table('qualifiers.yaml', propertyName, qualifierKey);
  const subtypes = table('subtypes.yaml', z.enum(KINDS), z.record(z.string(), z.string().min(1)));
  const weightTables = table('weights.yaml', z.string(), z.record(z.string(), z.number()));
  checkLinkTypes(linkTypes, qualifiers, problems);

  const parsed = weights.safeParse(
    Object.fromEntries([...weightTables].map(([key, { value }]) => [key, value])),
  );
  for (const issue of parsed.error?.issues ?? []) {
    problems.push({ at: `vocabulary/weights.yaml ${issue.path.join('.')}`, message: issue.message });
  }
  if (problems.length > 0 || !parsed.success) throw new InvalidInput(problems);
  return {
    linkTypes: values(linkTypes),
    properties: values(properties),
    qualifiers: values(qualifiers),
    subtypes: new Map([...subtypes].map(([kind, { value }]) => [kind, new Map(Object.entries(value))])),
    weights: parsed.data,
  };
}

type Table<T> = Map<string, { value: T; at: (field?: string) => string }>;

const values = <T>(table: Table<T>) => new Map([...table].map(([key, { value }]) => [key, value]));

function readTable<T>(
  file: YamlFile,
  name: z.ZodType<string>,
  schema: z.ZodType<T>,
  problems: Problem[],
): Table<T> {
  const table: Table<T> = new Map();
  for (const { key, value, at } of file.entries()) {
    const parsedName = name.safeParse(key);
    const parsed = schema.safeParse(value);
    for (const issue of [...(parsedName.error?.issues ?? []), ...(parsed.error?.issues ?? [])]) {
      problems.push({ at: at(issue.path.join('.') || undefined), message: `${key}: ${issue.message}` });
    }
    if (parsedName.success && parsed.success) table.set(key, { value: parsed.data, at });
  }
  return table;
}

function checkLinkTypes(types: Table<LinkType>, qualifiers: Table<unknown>, problems: Problem[]): void {
  const labels = new Map<string, string>();
  for (const [name, { value, at }] of types) {
    for (const [field, label] of [
      ['label', value.label],
      ['inverse', value.inverse],
    ] as const) {
      const before = labels.get(label);
      if (before && before !== name)
        problems.push({ at: at(field), message: `${name} and ${before} are both "${label}"` });
      labels.set(label, name);
    }
    if (value.symmetric && (value.inverse !== value.label || value.from.join() !== value.to.join())) {
      problems.push({
        at: at(),
        message: `${name} is symmetric, so both labels and both sides must be the same`,
      });
    }
    if (!value.symmetric && value.inverse === value.label) {
      problems.push({
        at: at('inverse'),
        message: `${name} has a direction, so its inverse needs a label of its own`,
      });
    }
    for (const key of value.key) {
      if (!qualifiers.has(key))
        problems.push({ at: at('key'), message: `${name}: "${key}" is no qualifier` });
    }
  }
}
