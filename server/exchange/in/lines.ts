import { invalidInput } from '../../model/errors.ts';
import { MAX_RECORD } from './limits.ts';
import type { InFile } from './reader.ts';
import { textOf } from './text.ts';

/** Yields the non-empty lines of a text file with their numbers, in pieces. */
export async function* linesOf(file: InFile): AsyncGenerator<{ text: string; line: number }[]> {
  let rest = '';
  let line = 0;
  for await (const piece of textOf(file)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_RECORD) {
      const at = `${file.name}:${line + lines.length + 1}`;
      throw invalidInput(at, 'LINE_TOO_LONG', { max: MAX_RECORD });
    }
    yield lines.map((text) => ({ text, line: ++line })).filter(({ text }) => text.trim() !== '');
  }
  if (rest.trim()) yield [{ text: rest, line: line + 1 }];
}
