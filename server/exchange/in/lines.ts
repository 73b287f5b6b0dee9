import { InvalidInput } from '../../model/errors.ts';
import { MAX_RECORD } from './limits.ts';
import type { InFile } from './reader.ts';
import { textOf } from './text.ts';

/** The lines of a text file that hold something, with their numbers, some at a time. */
export async function* linesOf(file: InFile): AsyncGenerator<{ text: string; line: number }[]> {
  let rest = '';
  let line = 0;
  for await (const piece of textOf(file)) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > MAX_RECORD) {
      const message = `is longer than ${MAX_RECORD} characters`;
      throw new InvalidInput([{ at: `${file.name}:${line + parts.length + 1}`, message }]);
    }
    yield parts.map((text) => ({ text, line: ++line })).filter(({ text }) => text.trim() !== '');
  }
  if (rest.trim()) yield [{ text: rest, line: line + 1 }];
}
