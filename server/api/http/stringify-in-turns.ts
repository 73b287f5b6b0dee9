import { isTurnOver, nextTurn } from '../../model/event-loop.ts';

/**
 * An answer as JSON. Lists on the way down are written item by item, with turns for others in between: one of a
 * large answer is megabytes long.
 */
export async function stringifyInTurns(answer: object): Promise<string> {
  const pieces: string[] = [];
  await write(answer, pieces);
  return pieces.join('');
}

async function write(value: unknown, pieces: string[]): Promise<void> {
  if (Array.isArray(value)) {
    pieces.push('[');
    for (const [i, item] of value.entries()) {
      if (isTurnOver()) await nextTurn();
      pieces.push(i > 0 ? ',' : '', JSON.stringify(item));
    }
    pieces.push(']');
  } else if (typeof value === 'object' && value !== null) {
    let before = '{';
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      pieces.push(`${before}${JSON.stringify(key)}:`);
      await write(inner, pieces);
      before = ',';
    }
    pieces.push(before === '{' ? '{}' : '}');
  } else pieces.push(JSON.stringify(value));
}
