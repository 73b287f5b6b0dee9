import { shouldYield, yieldToEventLoop } from '../../model/event-loop.ts';

/**
 * Serializes a response to JSON. Lists are written item by item, and yield to the event loop in between: the list of a
 * large response has megabytes of JSON.
 */
export async function stringifyYielding(response: object): Promise<string> {
  const pieces: string[] = [];
  await write(response, pieces);
  return pieces.join('');
}

async function write(value: unknown, pieces: string[]): Promise<void> {
  if (Array.isArray(value)) {
    pieces.push('[');
    for (const [i, item] of value.entries()) {
      if (shouldYield()) await yieldToEventLoop();
      pieces.push(i > 0 ? ',' : '', JSON.stringify(item));
    }
    pieces.push(']');
  } else if (typeof value === 'object' && value !== null) {
    let separator = '{';
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      pieces.push(`${separator}${JSON.stringify(key)}:`);
      await write(inner, pieces);
      separator = ',';
    }
    pieces.push(separator === '{' ? '{}' : '}');
  } else pieces.push(JSON.stringify(value));
}
