import { basename } from 'node:path';

/** How the server read a file, where that was not stated. */
export interface ReadAs {
  readonly encoding: string | null;
  readonly encodingSample: string | null;
}

/** What the server says of an import. */
export interface Answer extends ReadAs {
  readonly importId: string;
  readonly restored: boolean;
  readonly dryRun: boolean;
  readonly rows: number;
  readonly states: Readonly<Record<string, number>>;
  readonly newEntities: number;
  readonly newClaims: number;
  readonly reinstated: number;
  readonly duplicates: readonly { id: string; candidate: string; score: number; why: string }[];
  readonly unknownColumns: readonly { table: string; column: string; at: string }[];
  readonly table: readonly { place: string; state: string; why: readonly string[] }[];
  readonly tableTotal: number;
}

/** What a person should know of how a file was read, each on a line. */
export const howItWasRead = ({ encoding, encodingSample }: ReadAs): string[] =>
  encodingSample === null
    ? []
    : [`Read as ${encoding}, a guess: “${encodingSample}”. If that is garbled, state it with --encoding.`];

/** What became of a file, or would, in words; rows that were not simply added each on a line. */
export function inWords(file: string, answer: Answer): string {
  const { states, dryRun } = answer;
  const lines = [
    `${basename(file)}: ${answer.rows} rows; ${states['ADDED']} ${dryRun ? 'would be added' : 'added'}, ${states['MATCHED']} there already, ${states['CONFLICTING']} conflicting, ${states['REFUSED']} refused.`,
    `${answer.newEntities} new entities, ${answer.newClaims} new claims${answer.reinstated > 0 ? `, ${answer.reinstated} that count again` : ''}. ${afterwards(answer)}`,
    ...howItWasRead(answer),
    ...answer.unknownColumns.map(
      ({ table, column, at }) => `  The mapping names "${column}" (${at}), which ${table} has not.`,
    ),
    ...answer.table.map(({ place, state, why }) => `  ${place} ${state}: ${why.join('; ')}`),
    ...(answer.tableTotal > answer.table.length
      ? [`  … and ${answer.tableTotal - answer.table.length} more rows; --report lists them all`]
      : []),
    ...answer.duplicates.map(
      ({ id, candidate, score, why }) =>
        `  ${id} may be ${candidate} (${score}): ${why}. If so: same: { ${id}: ${candidate} }`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function afterwards({ dryRun, restored, importId }: Answer): string {
  if (dryRun) return 'Nothing was changed.';
  return restored ? 'The graph is as it was saved.' : `Take it back with --take-back ${importId}`;
}
