import { join } from 'node:path';
import { z } from 'zod';
import { InvalidInput, problem, type Problem } from '../../model/errors.ts';
import { parseShape } from '../../model/parse-shape.ts';
import { KINDS } from '../../model/kinds.ts';
import {
  commodityStage,
  labelSections,
  linkType,
  linkTypeName,
  propertyName,
  qualifierKey,
  valueProperty,
  weights,
  type Labels,
  type LinkType,
  type Vocabulary,
} from '../../model/vocabulary.ts';
import { YamlFile } from './yaml-file.ts';

/** Reads and validates `seed/vocabulary/`. Throws InvalidInput with the file and line of every problem. */
export function readVocabulary(directory: string): Vocabulary {
  const problems: Problem[] = [];
  const table = <T>(file: string, name: z.ZodType<string>, schema: z.ZodType<T>) =>
    readTable(yamlFile(directory, file).entries(), name, schema, problems);

  const linkTypes = table('link-types.yaml', linkTypeName, linkType);
  const properties = table('properties.yaml', propertyName, valueProperty);
  const qualifiers = table('qualifiers.yaml', propertyName, qualifierKey);
  const subtypes = table('subtypes.yaml', z.enum(KINDS), z.record(z.string(), z.string().min(1)));
  const commodities = table('commodities.yaml', z.string(), commodityStage);
  const weightTables = table('weights.yaml', z.string(), z.record(z.string(), z.number()));
  checkLinkTypes(linkTypes, qualifiers, problems);
  for (const [subtype, { at }] of commodities) {
    if (!subtypes.get('COMMODITY')?.value[subtype])
      problems.push(problem(at(), 'VOCABULARY_UNKNOWN_COMMODITY', { subtype }));
  }
  checkLabels(linkTypes, (type) => linkTypes.get(type)?.value.symmetric, problems);

  const parsed = parseShape(
    weights,
    Object.fromEntries([...weightTables].map(([key, { value }]) => [key, value])),
  );
  for (const { path, message } of parsed.success ? [] : parsed.problems) {
    problems.push({ at: `vocabulary/weights.yaml ${path.join('.')}`, ...message });
  }
  if (problems.length > 0 || !parsed.success) throw new InvalidInput(problems);
  const english: English = {
    linkTypes: values(linkTypes),
    properties: values(properties),
    qualifiers: values(qualifiers),
    subtypes: byKind(subtypes),
    commodities: values(commodities),
    weights: parsed.data,
  };
  return {
    ...english,
    translations: new Map([['ES', readLabels(yamlFile(directory, 'labels.es.yaml'), english)]]),
  };
}

type English = Omit<Vocabulary, 'translations'>;

/** Reads the labels of a vocabulary in another language: exactly one for each of its words. */
function readLabels(file: YamlFile, english: English): Labels {
  const problems: Problem[] = [];
  const sections = new Map(file.entries().map((section) => [section.key, section]));
  for (const [key, { at }] of sections) {
    if (!Object.hasOwn(labelSections, key)) {
      const expected = Object.keys(labelSections);
      problems.push(problem(at(), 'VOCABULARY_UNKNOWN_SECTION', { section: key, expected }));
    }
  }
  const section = <T>(
    name: keyof typeof labelSections,
    schema: z.ZodType<T>,
    what: string,
    words: Iterable<string>,
  ) => {
    const entries = file.entries(name);
    const place = (word: string) => sections.get(name)?.at(word) ?? name;
    checkCovered(entries, new Set(words), what, place, problems);
    return readTable(entries, z.string(), schema, problems);
  };

  const { linkTypes, properties, qualifiers, subtypes } = english;
  const terms = [...properties.values()].flatMap((property) => property.terms);
  const forms = labelSections;
  const ofTypes = section('linkTypes', forms.linkTypes, 'link type', linkTypes.keys());
  const ofProperties = section('properties', forms.properties, 'property', properties.keys());
  const ofTerms = section('terms', forms.terms, 'term of a property', terms);
  const ofQualifiers = section('qualifiers', forms.qualifiers, 'qualifier', qualifiers.keys());
  const ofSubtypes = section('subtypes', forms.subtypes, 'kind with subtypes', subtypes.keys());
  for (const [kind, { value, at }] of ofSubtypes) {
    const entries = Object.keys(value).map((key) => ({ key, at: () => at(key) }));
    const words = new Set(subtypes.get(kind)?.keys());
    checkCovered(entries, words, `subtype of ${kind}`, (word) => at(word), problems);
  }
  checkLabels(ofTypes, (type) => linkTypes.get(type)?.symmetric, problems);
  if (problems.length > 0) throw new InvalidInput(problems);
  return {
    linkTypes: values(ofTypes),
    properties: values(ofProperties),
    terms: values(ofTerms),
    qualifiers: values(ofQualifiers),
    subtypes: byKind(ofSubtypes),
  };
}

const byKind = (table: Table<Record<string, string>>) =>
  new Map([...table].map(([kind, { value }]) => [kind, new Map(Object.entries(value))]));

const yamlFile = (directory: string, file: string) =>
  new YamlFile(join(directory, file), `vocabulary/${file}`);

type Table<T> = Map<string, { value: T; at: (field?: string) => string }>;

const values = <T>(table: Table<T>) => new Map([...table].map(([key, { value }]) => [key, value]));

function readTable<T>(
  entries: ReturnType<YamlFile['entries']>,
  name: z.ZodType<string>,
  schema: z.ZodType<T>,
  problems: Problem[],
): Table<T> {
  const table: Table<T> = new Map();
  for (const { key, value, at } of entries) {
    const parsedName = parseShape(name, key);
    const parsed = parseShape(schema, value);
    for (const { path, message } of [parsedName, parsed].flatMap((one) =>
      one.success ? [] : one.problems,
    )) {
      const place = at(path.join('.') || undefined);
      problems.push(problem(place, 'VOCABULARY_ENTRY', { key, problem: message.message }));
    }
    if (parsedName.success && parsed.success) table.set(key, { value: parsed.data, at });
  }
  return table;
}

/** Reports words of the vocabulary without a label in a section, and labels without a word. */
function checkCovered(
  entries: readonly { key: string; at: () => string }[],
  words: ReadonlySet<string>,
  what: string,
  placeOf: (missing: string) => string,
  problems: Problem[],
): void {
  const labelled = new Set(entries.map(({ key }) => key));
  for (const word of words) {
    if (!labelled.has(word))
      problems.push(problem(placeOf(word), 'VOCABULARY_WITHOUT_LABEL', { what, word }));
  }
  for (const { key, at } of entries) {
    if (!words.has(key)) problems.push(problem(at(), 'VOCABULARY_UNKNOWN_WORD', { what, word: key }));
  }
}

function checkLinkTypes(types: Table<LinkType>, qualifiers: Table<unknown>, problems: Problem[]): void {
  for (const [name, { value, at }] of types) {
    if (value.symmetric && value.from.join() !== value.to.join())
      problems.push(problem(at(), 'VOCABULARY_SYMMETRIC_ENDS', { type: name }));
    for (const key of value.key) {
      if (!qualifiers.has(key))
        problems.push(problem(at('key'), 'VOCABULARY_UNKNOWN_QUALIFIER', { type: name, key }));
    }
  }
}

/** Reports labels that do not distinguish two link types, or the two directions of one. */
function checkLabels(
  types: Table<Pick<LinkType, 'label' | 'inverse'>>,
  isSymmetric: (type: string) => boolean | undefined,
  problems: Problem[],
): void {
  const labels = new Map<string, string>();
  for (const [name, { value, at }] of types) {
    for (const [field, label] of [
      ['label', value.label],
      ['inverse', value.inverse],
    ] as const) {
      const other = labels.get(label);
      if (other && other !== name)
        problems.push(problem(at(field), 'VOCABULARY_SAME_LABELS', { type: name, other, label }));
      labels.set(label, name);
    }
    const symmetric = isSymmetric(name);
    if (symmetric === true && value.inverse !== value.label)
      problems.push(problem(at(), 'VOCABULARY_SYMMETRIC_LABELS', { type: name }));
    if (symmetric === false && value.inverse === value.label) {
      problems.push(problem(at('inverse'), 'VOCABULARY_DIRECTED_LABELS', { type: name }));
    }
  }
}
