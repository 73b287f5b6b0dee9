/** How the server read a file, where that was not stated. */
export interface ReadAs {
  readonly encoding: string | null;
  readonly encodingSample: string | null;
  readonly mappingFrom: 'GIVEN' | 'IMPORT' | 'BUILT_IN' | 'PROPOSED' | null;
  readonly mappingOf: {
    readonly import: string;
    readonly file: string;
    readonly leftOut: readonly string[];
  } | null;
  readonly readNotes: readonly ReadNote[];
}

type ReadNote =
  | { readonly code: 'LINE_SKIPPED'; readonly at: string; readonly text: string }
  | { readonly code: 'COMMENTS_SKIPPED'; readonly at: string; readonly count: number }
  | { readonly code: 'NO_HEADER'; readonly at: string; readonly text: string };

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
  readonly unreadColumns: readonly { table: string; columns: readonly string[] }[];
  readonly table: readonly { place: string; state: string; why: readonly string[] }[];
  readonly tableTotal: number;
}

/** What a person should know of how a file was read, each on a line. */
export const howItWasRead = ({ encoding, encodingSample, ...read }: ReadAs): string[] => [
  ...(encodingSample === null
    ? []
    : [`Read as ${encoding}, a guess: “${encodingSample}”. If that is garbled, state it with --encoding.`]),
  ...read.readNotes.map(noteInWords),
  ...mappingInWords(read),
];

function noteInWords(note: ReadNote): string {
  switch (note.code) {
    case 'LINE_SKIPPED':
      return `${note.at} is above the header and was skipped: “${note.text}”`;
    case 'COMMENTS_SKIPPED':
      return `${note.at}: ${note.count} lines that begin with # were skipped as comments.`;
    case 'NO_HEADER':
      return `${note.at} is a row, not a header (“${note.text}”): the columns are called column 1, column 2 …`;
  }
}

function mappingInWords({ mappingFrom, mappingOf }: Pick<ReadAs, 'mappingFrom' | 'mappingOf'>): string[] {
  if (mappingFrom === 'BUILT_IN') return ['Mapping: the one that comes with Chasqui for such files.'];
  if (mappingFrom === 'PROPOSED') return ['Mapping: proposed from the headers; --propose prints it.'];
  if (mappingFrom !== 'IMPORT' || !mappingOf) return [];
  const { file, import: id, leftOut } = mappingOf;
  const without = leftOut.length > 0 ? `, without its ${leftOut.join(', ')}` : '';
  return [
    `Mapping: kept from ${id} (${file}), which has the same columns${without}; --mapping uses another, --propose prints it.`,
  ];
}

/** What became of a file, or would, in words; rows that were not simply added each on a line. */
export function inWords(name: string, answer: Answer): string {
  const { states, dryRun } = answer;
  const lines = [
    `${name}: ${answer.rows} rows; ${states['ADDED']} ${dryRun ? 'would be added' : 'added'}, ${states['MATCHED']} there already, ${states['CONFLICTING']} conflicting, ${states['REFUSED']} refused.`,
    `${answer.newEntities} new entities, ${answer.newClaims} new claims${answer.reinstated > 0 ? `, ${answer.reinstated} that count again` : ''}. ${afterwards(answer)}`,
    ...howItWasRead(answer),
    ...answer.unknownColumns.map(
      ({ table, column, at }) => `  The mapping names "${column}" (${at}), which ${table} has not.`,
    ),
    ...answer.unreadColumns.map(
      ({ table, columns }) => `  Not read by the mapping, in ${table}: ${columns.join(', ')}`,
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

function afterwards({ dryRun, restored, importId, states }: Answer): string {
  if (dryRun) return 'Nothing was changed.';
  const whole = (states['REFUSED'] ?? 0) + (states['CONFLICTING'] ?? 0) === 0;
  if (restored && !whole) return 'The graph holds what could be taken of the one that was saved.';
  return restored ? 'The graph is as it was saved.' : `Take it back with --take-back ${importId}`;
}
