import { z } from 'zod';
import { InvalidInput } from '../../model/errors.ts';
import { NO_PARTS, type Parts, type SaidPart } from '../in/parts.ts';
import type { Row } from '../in/reader.ts';
import { claimsOf } from './claims-of-row.ts';
import { entitiesOf, sourcesOf } from './entities-of-row.ts';
import { claimsOfEntities } from './entity-claims-of-row.ts';
import type { MapContext } from './fields.ts';
import type { Mapping, TableRules } from './mapping.ts';
import { matchesRow } from './matches-row.ts';
import { whyUnmatched } from './unmatched.ts';

/** The rules for tables that have no rules of their own. */
const ANY_TABLE = '*';

const instant = z.iso.datetime();

/** Maps a row to entities, sources and claims. A row that no rule matches is refused with the reason. */
export function mapRow(row: Row, context: MapContext): Parts {
  const { place } = row;
  const refuse = (refused: string): Parts => ({ place, ...NO_PARTS, refused });
  const leaveOut = (refused: string): Parts => ({ ...refuse(refused), onPurpose: true });
  if (row.problem) return refuse(row.problem);
  const { tables } = context.mapping;
  const rules = rulesFor(row.table, tables);
  if (!rules) {
    return refuse(
      `unknown table "${row.table}"; the mapping has rules for ${Object.keys(tables).join(', ') || 'no table'}`,
    );
  }
  const skip = rules.skip.find(({ when }) => matchesRow(when, row));
  if (skip) return leaveOut(skip.because);
  let parts: Parts;
  try {
    parts = partsOf(rules, row, context);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return refuse(error.message);
  }
  const problem = parts.claims.map(instantProblem).find((reason) => reason !== undefined);
  if (problem) return refuse(problem);
  if (parts.sources.length + parts.entities.length + parts.claims.length > 0) return parts;
  return rules.otherwise ? leaveOut(rules.otherwise) : refuse(whyUnmatched(rules, row, context.file));
}

/** The rules of a table. A table that continues on a second sheet, `Claims 2`, has the rules of `Claims`. */
export function rulesFor(table: string, tables: Mapping['tables']): TableRules | undefined {
  for (const name of [table, table.replace(/ \d+$/, ''), ANY_TABLE])
    if (Object.hasOwn(tables, name)) return tables[name];
  return undefined;
}

function partsOf(rules: TableRules, row: Row, context: MapContext): Parts {
  const notes: string[] = [];
  return {
    place: row.place,
    ...NO_PARTS,
    sources: sourcesOf(rules, row, context),
    entities: entitiesOf(rules, row, context, notes),
    claims: [...claimsOfEntities(rules, row, context), ...claimsOf(rules, row, context)],
    ...(notes.length > 0 && { notes }),
  };
}

/** The problem with the instants at which a claim was recorded or retracted. */
function instantProblem({ recordedAt, retractedAt }: SaidPart): string | undefined {
  for (const [field, value] of Object.entries({ recordedAt, retractedAt })) {
    if (value !== undefined && !instant.safeParse(value).success)
      return `${field} must be an instant such as 2026-11-28T17:05:51.120Z; got "${value}"`;
  }
  return undefined;
}
