import type { Pieces } from './format.ts';

/** Writes the items of a JSON array, one per line, without the brackets. */
export async function* jsonItems<T>(pieces: Pieces<T>, write: (item: T) => object): AsyncGenerator<string> {
  let separator = '\n';
  for await (const piece of pieces) {
    let text = '';
    for (const item of piece) {
      text += separator + JSON.stringify(write(item));
      separator = ',\n';
    }
    yield text;
  }
  yield '\n';
}
