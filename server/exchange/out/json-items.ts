import type { Pieces } from './format.ts';

/** The items of a JSON array, one a line, without the brackets around them. */
export async function* jsonItems<T>(pieces: Pieces<T>, write: (item: T) => object): AsyncGenerator<string> {
  let before = '\n';
  for await (const piece of pieces) {
    let text = '';
    for (const item of piece) {
      text += before + JSON.stringify(write(item));
      before = ',\n';
    }
    yield text;
  }
  yield '\n';
}
