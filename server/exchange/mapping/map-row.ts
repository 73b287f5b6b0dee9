import { z } from 'zod';
import { InvalidInput, problem, type Problem } from '../../model/errors.ts';
import { message, type Message } from '../../model/messages.ts';
import { EMPTY_ROW, type RawRow, type RawClaim } from '../in/raw-row.ts';
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
export function mapRow(row: Row, context: MapContext): RawRow {
  const { place } = row;
  const refuse = (refused: Problem): RawRow => ({ place, ...EMPTY_ROW, refused });
  const leaveOut = (reason: string): RawRow => ({
    ...refuse(problem(place, 'ROW_LEFT_OUT', { reason })),
    onPurpose: true,
  });
  if (row.problem) return refuse({ at: place, ...row.problem });
  const { tables } = context.mapping;
  const rules = rulesFor(row.table, tables);
  if (!rules) {
    const names = Object.keys(tables);
    return refuse(
      names.length > 0
        ? problem(place, 'TABLE_UNKNOWN', { table: row.table, tables: names })
        : problem(place, 'TABLE_WITHOUT_RULES', { table: row.table }),
    );
  }
  const skip = rules.skip.find(({ when }) => matchesRow(when, row));
  if (skip) return leaveOut(skip.because);
  let raw: RawRow;
  try {
    raw = rawRowOf(rules, row, context);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const [first] = error.problems;
    if (!first) throw error;
    return refuse({ ...first, at: place });
  }
  const wrong = raw.claims.map(instantProblem).find((reason) => reason !== undefined);
  if (wrong) return refuse({ at: place, ...wrong });
  if (raw.sources.length + raw.entities.length + raw.claims.length > 0) return raw;
  return rules.otherwise
    ? leaveOut(rules.otherwise)
    : refuse({ at: place, ...whyUnmatched(rules, row, context.file) });
}

/** The rules of a table. A table that continues on a second sheet, `Claims 2`, has the rules of `Claims`. */
export function rulesFor(table: string, tables: Mapping['tables']): TableRules | undefined {
  for (const name of [table, table.replace(/ \d+$/, ''), ANY_TABLE])
    if (Object.hasOwn(tables, name)) return tables[name];
  return undefined;
}

function rawRowOf(rules: TableRules, row: Row, context: MapContext): RawRow {
  const notes: Message[] = [];
  return {
    place: row.place,
    ...EMPTY_ROW,
    sources: sourcesOf(rules, row, context),
    entities: entitiesOf(rules, row, context, notes),
    claims: [...claimsOfEntities(rules, row, context), ...claimsOf(rules, row, context)],
    ...(notes.length > 0 && { notes }),
  };
}

/** The problem with the instants at which a claim was recorded or retracted. */
function instantProblem({ recordedAt, retractedAt }: RawClaim): Message | undefined {
  for (const [field, value] of Object.entries({ recordedAt, retractedAt })) {
    if (value !== undefined && !instant.safeParse(value).success)
      return message('FIELD_NOT_INSTANT', { field, value });
  }
  return undefined;
}
