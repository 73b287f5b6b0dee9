import { message, type Message } from '../../model/messages.ts';
import type { Row } from '../in/reader.ts';
import { columnsIn, renderTemplate } from './render-template.ts';
import type { RefRule, TableRules, TextRule } from './mapping.ts';
import { matchesRow } from './matches-row.ts';

/** Maximum columns that a message lists, and UTF-16 units per name. */
const SHOWN = 5;
const SHOWN_OF_NAME = 50;
/** Reasons that are cached: most rows of a file share theirs. */
const MAX_CACHED = 1_000;
const reasons = new Map<string, Message>();
const UNMATCHED = message('ROW_UNMATCHED');

/** Why no rule matches a row, with the empty columns that rules require. */
export function whyUnmatched(rules: TableRules, row: Row, file: string): Message {
  const empty = list(requirementsOf(rules).flatMap((requirement) => emptyColumns(requirement, row, file)));
  if (empty.length === 0) return UNMATCHED;
  const columns = list([...row.cells.keys()]);
  const key = JSON.stringify([empty, columns]);
  const cached = reasons.get(key);
  if (cached !== undefined) return cached;
  if (reasons.size >= MAX_CACHED) reasons.clear();
  const reason = message('ROW_UNMATCHED_EMPTY', { empty, columns });
  reasons.set(key, reason);
  return reason;
}

function isEmpty(rule: TextRule, row: Row, file: string): boolean {
  try {
    return renderTemplate(rule, row, file).length === 0;
  } catch {
    // A text that is too long is not empty.
    return false;
  }
}

/** The texts that a rule requires of the rows that it matches. */
interface Requirement {
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly texts: readonly RefRule[];
}

const requirementsOf = ({ sources, entities, links, values }: TableRules): Requirement[] => [
  ...sources.map(({ when, title }) => ({ when, texts: [title] })),
  ...entities.map(({ when, kind, name }) => ({ when, texts: [kind, name] })),
  ...links.map(({ when, subject, type, object }) => ({ when, texts: [subject, type, object] })),
  ...values.map(({ when, subject, value }) => ({ when, texts: [subject, value] })),
];

/** The required columns that are empty; none for a rule that is for other rows. */
function emptyColumns({ when, texts }: Requirement, row: Row, file: string): readonly string[] {
  if (matchesRow(when, row))
    return texts
      .flatMap(textsOf)
      .filter((rule) => isEmpty(rule, row, file))
      .flatMap(columnsIn);
  return Object.keys(when).filter((column) => when[column]?.includes('*') && !row.cells.has(column));
}

const textsOf = (rule: RefRule): TextRule[] =>
  typeof rule === 'object' && 'kind' in rule ? [rule.name, rule.kind] : [rule];

function list(columns: readonly string[]): readonly string[] {
  const names = [...new Set(columns)];
  const shown = names.slice(0, SHOWN).map((name) => `"${name.slice(0, SHOWN_OF_NAME)}"`);
  return names.length > SHOWN ? [...shown, '…'] : shown;
}
