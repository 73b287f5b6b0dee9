import { invalidInput } from '../../model/errors.ts';
import { fold } from '../../model/fold.ts';
import { isHeaderWord } from './header-words.ts';
import { MAX_RECORD } from './limits.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
export const COMMENT = '#';

/** Characters at the beginning of a file, and lines of them, that show its delimiter and comments. */
const START_LENGTH = 1 << 16;
const START_LINES = 50;

/**
 * Reads pieces until they cover the beginning of a CSV file, and leaves the rest of the text unread. Throws
 * InvalidInput when the first line is too long.
 */
export async function readStart(text: AsyncIterator<string>, name: string): Promise<string[]> {
  const pieces: string[] = [];
  let length = 0;
  let hasLineEnd = false;
  while (length < START_LENGTH || !hasLineEnd) {
    const next = await text.next();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
    hasLineEnd ||= /[\r\n]/.test(next.value);
    if (length <= MAX_RECORD) continue;
    throw invalidInput(`${name}:1`, 'ROW_TOO_LONG', { max: MAX_RECORD });
  }
  return pieces;
}

/**
 * The delimiter that is most frequent in the header, outside quotes; a comma where there is none. The header is the
 * first line whose delimiter also occurs in the next line: a title above it may contain any.
 */
export function delimiterIn(start: string): string {
  const lines = start
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]+/, START_LINES)
    .filter((line) => line.trim() !== '' && !line.startsWith(COMMENT));
  const candidates = lines.map((line) => {
    const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 }));
    return counts.reduce((best, next) => (next.count > best.count ? next : best));
  });
  const header = candidates.find(
    ({ delimiter, count }, i) => count > 0 && (lines[i + 1] ?? delimiter).includes(delimiter),
  );
  return (header ?? candidates[0])?.delimiter ?? ',';
}

interface CommentLine {
  readonly line: number;
  readonly text: string;
}

/** The comments above the first record of a file. */
export interface LeadingComments {
  readonly comments: readonly CommentLine[];
  /** Lines that are comments, including one that is the header. */
  readonly count: number;
  /** The last comment, when it contains column names and the record below it does not. */
  readonly header: { readonly cells: readonly string[]; readonly line: number } | undefined;
}

export function leadingComments(start: string, delimiter: string): LeadingComments {
  const lines = start.split(/\r\n|\n|\r/);
  const comments: CommentLine[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (text.startsWith(COMMENT)) comments.push({ line: at + 1, text });
    else if (text.trim() !== '') break;
  }
  const count = comments.length;
  const last = comments.at(-1);
  const cellsOf = (text: string) =>
    text.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const cells = last ? cellsOf(last.text.slice(COMMENT.length)) : [];
  const next = cellsOf(lines[at] ?? '');
  const hasHeaderWord = (record: readonly string[]) => record.some((cell) => isHeaderWord(fold(cell)));
  if (
    !last ||
    cells.length < 2 ||
    cells.length !== next.length ||
    !hasHeaderWord(cells) ||
    hasHeaderWord(next)
  )
    return { comments, count, header: undefined };
  return { comments: comments.slice(0, -1), count, header: { cells, line: last.line } };
}
