import { en } from '../../../client/words/en.ts';
import { es } from '../../../client/words/es.ts';

type Tree = Readonly<Record<string, unknown>>;

/** A number that also has the methods of a name. */
const arguments_ = (n: number) =>
  Array.from({ length: 4 }, () => Object.assign(n, { toLowerCase: () => `name ${n}` }));

/** Every text by its path; functions are called with numbers and names. */
function textsOf(tree: Tree, at = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = at ? `${at}.${key}` : key;
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function')
      for (const n of [1, 2])
        found.set(`${path}(${n})`, String((value as (...args: unknown[]) => string)(...arguments_(n))));
    else for (const [inner, text] of textsOf(value as Tree, path)) found.set(inner, text);
  }
  return found;
}

const [english, spanish] = [textsOf({ ...en, figure: '' }), textsOf({ ...es, figure: '' })];

describe('the texts of the workspace', () => {
  it('are complete in both languages', () => {
    expect([...spanish.keys()]).toEqual([...english.keys()]);
    for (const [path, text] of [...english, ...spanish])
      if (path !== 'figure') expect([path, text]).not.toEqual([path, '']);
  });

  it('are at most 30 % longer in Spanish in total', () => {
    const length = (words: Map<string, string>) => [...words.values()].join('').length;
    expect(length(spanish) / length(english)).toBeLessThan(1.3);
  });

  it('never claim that something is true, proven or fake', () => {
    for (const text of [...english.values(), ...spanish.values()])
      expect(text).not.toMatch(/\b(truth|fact|fake|proven|verdad|falso|probado)\b|!/i);
  });
});
