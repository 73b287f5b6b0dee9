import type { ImportAnswer, Preview, ReadNote } from '../../application/import/import-answer.ts';

/** How the server read a file, when that was not specified. */
export type ReadAs = Pick<
  ImportAnswer | Preview,
  'encoding' | 'encodingSample' | 'mappingFrom' | 'mappingOf' | 'readNotes'
>;

/** Notes on how a file was read, one per line. */
export const howItWasRead = ({ encoding, encodingSample, ...read }: ReadAs): string[] => [
  ...(encodingSample === null
    ? []
    : [
        `Read as ${encoding}, which is a guess: “${encodingSample}”. If that is garbled, specify --encoding.`,
      ]),
  ...read.readNotes.map(noteInWords),
  ...mappingInWords(read),
];

function noteInWords(note: ReadNote): string {
  switch (note.code) {
    case 'LINE_SKIPPED':
      return `${note.at}: skipped a line above the header: “${note.text}”`;
    case 'COMMENTS_SKIPPED':
      return `${note.at}: skipped ${note.count} comment lines that begin with #.`;
    case 'NO_HEADER':
      return `${note.at}: the first line is a row, not a header (“${note.text}”); columns are named column 1, column 2 …`;
  }
}

function mappingInWords({ mappingFrom, mappingOf }: Pick<ReadAs, 'mappingFrom' | 'mappingOf'>): string[] {
  if (mappingFrom === 'BUILT_IN') return ['Mapping: built in for this kind of file.'];
  if (mappingFrom === 'PROPOSED') return ['Mapping: proposed from the column names; --propose prints it.'];
  if (mappingFrom !== 'IMPORT' || !mappingOf) return [];
  const { file, import: id, leftOut } = mappingOf;
  const without = leftOut.length > 0 ? `, without its ${leftOut.join(', ')}` : '';
  return [
    `Mapping: reused from ${id} (${file}), which has the same columns${without}; --propose prints it, --mapping replaces it.`,
  ];
}

/** The result of an import as text; each row with problems or notes is a line. */
export function inWords(name: string, answer: ImportAnswer): string {
  const { states, dryRun } = answer;
  const lines = [
    `${name}: ${answer.rows} rows; ${states.ADDED} ${dryRun ? 'would be added' : 'added'}, ${states.MATCHED} already recorded, ${states.CONFLICTING} conflicting, ${states.REFUSED} refused.`,
    `${answer.newEntities} new entities, ${answer.newClaims} new claims${answer.reinstated > 0 ? `, ${answer.reinstated} reinstated` : ''}. ${afterwards(answer)}`,
    ...howItWasRead(answer),
    ...answer.unknownColumns.map(
      ({ table, column, at }) =>
        `  The mapping refers to column "${column}" (${at}), which ${table} does not have.`,
    ),
    ...answer.unreadColumns.map(
      ({ table, columns }) => `  Columns of ${table} that the mapping does not read: ${columns.join(', ')}`,
    ),
    ...answer.table.map(
      ({ place, state, why }) =>
        `  ${place} ${state}: ${why.map(({ at, message }) => (at ? `${at}: ${message}` : message)).join('; ')}`,
    ),
    ...(answer.tableTotal > answer.table.length
      ? [`  … and ${answer.tableTotal - answer.table.length} more rows; --report lists all of them`]
      : []),
    ...answer.duplicates.map(
      ({ id, candidate, score, why }) =>
        `  ${id} may be ${candidate} (${score}): ${why.map(({ message }) => message).join('; ')}. If so: same: { ${id}: ${candidate} }`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function afterwards({ dryRun, restored, importId, states }: ImportAnswer): string {
  if (dryRun) return 'Nothing was changed.';
  const complete = states.REFUSED + states.CONFLICTING === 0;
  if (restored && !complete) return 'Restored the valid part of the saved graph.';
  return restored ? 'Restored the saved graph.' : `Undo with --retract ${importId}`;
}
