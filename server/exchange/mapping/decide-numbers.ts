import type { Row } from '../in/reader.ts';
import { numberTexts, type LongRule } from './render-template.ts';
import { rulesFor } from './map-row.ts';
import type { Mapping } from './mapping.ts';
import { decimalSign } from './normalize.ts';

type Tables = Mapping['tables'];

/** Detects the decimal sign of columns with `number: true`: a single number may be ambiguous, `1,250`. */
export class NumberColumns {
  readonly #mapping: Mapping;
  readonly #file: string;
  readonly #rules = new Map<Tables[string], readonly LongRule[]>();
  readonly #seen = new Map<LongRule, Set<string>>();

  constructor(mapping: Mapping, file: string) {
    this.#mapping = mapping;
    this.#file = file;
    for (const table of Object.values(mapping.tables)) this.#rules.set(table, [...numberRules(table)]);
  }

  /** Whether the mapping has such columns, so that all rows have to be examined before they are mapped. */
  get areThere(): boolean {
    return [...this.#rules.values()].some((rules) => rules.length > 0);
  }

  /** Examines the numbers of a row. Returns whether one of them is ambiguous, so that the sign of its column decides. */
  add(row: Row): boolean {
    if (row.problem !== undefined) return false;
    const table = rulesFor(row.table, this.#mapping.tables);
    let isAmbiguous = false;
    for (const rule of (table && this.#rules.get(table)) ?? []) {
      const seen = this.#seen.get(rule) ?? new Set();
      this.#seen.set(rule, seen);
      for (const text of numberTexts(rule, row, this.#file)) {
        const sign = decimalSign(text);
        if (sign !== undefined) seen.add(sign);
        isAmbiguous ||= sign === 'either';
      }
    }
    return isAmbiguous;
  }

  /** The mapping with the decimal sign of every column that shows exactly one. */
  decided(): Mapping {
    if (this.#seen.size === 0) return this.#mapping;
    const decide = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(decide);
      if (typeof value !== 'object' || value === null) return value;
      const seen = this.#seen.get(value as LongRule);
      const signs = (['point', 'comma'] as const).filter((sign) => seen?.has(sign));
      if (signs.length === 1) return { ...value, number: signs[0] };
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decide(inner)]));
    };
    return { ...this.#mapping, tables: decide(this.#mapping.tables) as Tables };
  }
}

/** The rules within a rule that do not state the decimal sign. */
function* numberRules(rule: unknown): Generator<LongRule> {
  if (typeof rule !== 'object' || rule === null) return;
  if ('number' in rule && rule.number === true) yield rule as LongRule;
  else for (const inner of Object.values(rule)) yield* numberRules(inner);
}
