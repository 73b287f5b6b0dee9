import { below } from '../../bench/random.ts';

type Random = () => number;

/** Text that readers may stumble over. */
const ODD = [
  '\0',
  '"',
  "'",
  '\n',
  '\r',
  ',',
  ';',
  '\t',
  '<',
  '>',
  '&',
  ']]>',
  '<!--',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '<![CDATA[',
  '{',
  '}',
  '[',
  ']',
  ':',
  '{}',
  '[]',
  'null',
  'true',
  '-1',
  '0',
  '1e999',
  '99999999999999999999',
  '__proto__',
  'constructor',
  'toString',
  '\ufeff',
  '\u202e',
  '\ud800',
  '*a',
  '&a ',
  '!!js ',
  '- ',
  '? ',
  '--- ',
  '{place}',
  '=1+1',
  '../',
];

const at = (bytes: Uint8Array, random: Random) => below(random, bytes.length + 1);

/** A stretch of a file, short ones more often. */
function stretch(bytes: Uint8Array, random: Random): [number, number] {
  const from = at(bytes, random);
  return [from, from + below(random, 2 ** below(random, 12))];
}

const put = (bytes: Uint8Array, from: number, to: number, middle: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);

/** The ways in which a file comes to harm. */
const WAYS: readonly ((bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array)[] = [
  function flipped(bytes, _, random) {
    const copy = Uint8Array.from(bytes);
    for (let n = 1 + below(random, 8); n > 0 && copy.length > 0; n--) {
      const place = below(random, copy.length);
      copy[place] = (copy[place] ?? 0) ^ (1 << below(random, 8));
    }
    return copy;
  },
  function cut(bytes, _, random) {
    return bytes.subarray(0, at(bytes, random));
  },
  function without(bytes, _, random) {
    return put(bytes, ...stretch(bytes, random), new Uint8Array(0));
  },
  function spliced(bytes, other, random) {
    return put(bytes, ...stretch(bytes, random), other.subarray(...stretch(other, random)));
  },
  function repeated(bytes, _, random) {
    const [from, to] = stretch(bytes, random);
    const part = bytes.subarray(from, to);
    const times = 2 + below(random, 50);
    return put(bytes, to, to, Buffer.concat(Array.from({ length: times }, () => part)));
  },
  function odd(bytes, _, random) {
    const from = at(bytes, random);
    const text = ODD[below(random, ODD.length)] ?? '';
    return put(bytes, from, from + below(random, 4), Buffer.from(text));
  },
  /** A word in the place of another of the same file. */
  function swapped(bytes, _, random) {
    const text = Buffer.from(bytes).toString('latin1');
    const words = [...text.matchAll(/[\w-]+/g)];
    const [word, by] = [words[below(random, words.length)], words[below(random, words.length)]];
    if (!word || !by) return bytes;
    return put(bytes, word.index, word.index + word[0].length, Buffer.from(by[0], 'latin1'));
  },
];

/** A file with one or more things done to it; `other` is a file to splice from. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let changed = bytes;
  for (let n = 1 + below(random, 3); n > 0; n--) {
    changed = WAYS[below(random, WAYS.length)]?.(changed, other, random) ?? changed;
  }
  return changed;
}
