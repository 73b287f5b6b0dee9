import type { Row } from '../in/reader.ts';
import { columnsIn, fill } from './fill.ts';
import type { RefRule, TableRules, TextRule } from './mapping.ts';
import { takes } from './takes.ts';

/** Most columns that are named, and longest that a name is shown, in UTF-16 units. */
const SHOWN = 5;
const SHOWN_OF_NAME = 50;
/** Reasons that are kept, for the rows of a file mostly have the same. */
const KEPT = 1_000;
const reasons = new Map<string, string>();

/** Why no rule takes a row, with the columns that rules need and that hold nothing in it. */
export function whyUntaken(rules: TableRules, row: Row, file: string): string {
  const why = 'no rule of the mapping takes this row';
  const empty = listed(needsOf(rules).flatMap((need) => missing(need, row, file)));
  if (!empty) return why;
  const reason = `${why}: it holds nothing in ${empty}; it has ${listed([...row.cells.keys()])}`;
  const known = reasons.get(reason);
  if (known !== undefined) return known;
  if (reasons.size >= KEPT) reasons.clear();
  reasons.set(reason, reason);
  return reason;
}

function isEmpty(rule: TextRule, row: Row, file: string): boolean {
  try {
    return fill(rule, row, file).length === 0;
  } catch {
    // What would be too long is not empty.
    return false;
  }
}

/** What a rule asks of a row, and cannot do without. */
interface Need {
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly all: readonly RefRule[];
}

const needsOf = ({ sources, entities, links, values }: TableRules): Need[] => [
  ...sources.map(({ when, title }) => ({ when, all: [title] })),
  ...entities.map(({ when, kind, name }) => ({ when, all: [kind, name] })),
  ...links.map(({ when, subject, type, object }) => ({ when, all: [subject, type, object] })),
  ...values.map(({ when, subject, value }) => ({ when, all: [subject, value] })),
];

/** The columns that hold nothing; none of a rule that is for other rows. */
function missing({ when, all }: Need, row: Row, file: string): readonly string[] {
  if (takes(when, row))
    return all
      .flatMap(textsOf)
      .filter((rule) => isEmpty(rule, row, file))
      .flatMap(columnsIn);
  return Object.keys(when).filter((column) => when[column]?.includes('*') && !row.cells.has(column));
}

const textsOf = (rule: RefRule): TextRule[] =>
  typeof rule === 'object' && 'kind' in rule ? [rule.name, rule.kind] : [rule];

function listed(columns: readonly string[]): string {
  const names = [...new Set(columns)];
  const shown = names.slice(0, SHOWN).map((name) => `"${name.slice(0, SHOWN_OF_NAME)}"`);
  return names.length > SHOWN ? `${shown.join(', ')} …` : shown.join(', ');
}
