import { below } from '../../bench/random.ts';

type Random = () => number;

/** Text with a special meaning in some format. */
const SPECIAL_TEXTS = [
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

/** A random range of a file; short ranges are more frequent. */
function randomRange(bytes: Uint8Array, random: Random): [number, number] {
  const from = at(bytes, random);
  return [from, from + below(random, 2 ** below(random, 12))];
}

const replaceRange = (bytes: Uint8Array, from: number, to: number, middle: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);

/** The mutations of a file. */
const MUTATIONS: readonly ((bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array)[] = [
  function flipped(bytes, _, random) {
    const copy = Uint8Array.from(bytes);
    for (let n = 1 + below(random, 8); n > 0 && copy.length > 0; n--) {
      const index = below(random, copy.length);
      copy[index] = (copy[index] ?? 0) ^ (1 << below(random, 8));
    }
    return copy;
  },
  function cut(bytes, _, random) {
    return bytes.subarray(0, at(bytes, random));
  },
  function without(bytes, _, random) {
    return replaceRange(bytes, ...randomRange(bytes, random), new Uint8Array(0));
  },
  function spliced(bytes, other, random) {
    return replaceRange(bytes, ...randomRange(bytes, random), other.subarray(...randomRange(other, random)));
  },
  function repeated(bytes, _, random) {
    const [from, to] = randomRange(bytes, random);
    const part = bytes.subarray(from, to);
    const times = 2 + below(random, 50);
    return replaceRange(bytes, to, to, Buffer.concat(Array.from({ length: times }, () => part)));
  },
  function odd(bytes, _, random) {
    const from = at(bytes, random);
    const text = SPECIAL_TEXTS[below(random, SPECIAL_TEXTS.length)] ?? '';
    return replaceRange(bytes, from, from + below(random, 4), Buffer.from(text));
  },
  /** Replaces a word by another of the same file. */
  function swapped(bytes, _, random) {
    const text = Buffer.from(bytes).toString('latin1');
    const words = [...text.matchAll(/[\w-]+/g)];
    const [word, by] = [words[below(random, words.length)], words[below(random, words.length)]];
    if (!word || !by) return bytes;
    return replaceRange(bytes, word.index, word.index + word[0].length, Buffer.from(by[0], 'latin1'));
  },
];

/** Applies one to three random mutations to a file; `other` is a file to splice from. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let changed = bytes;
  for (let n = 1 + below(random, 3); n > 0; n--) {
    changed = MUTATIONS[below(random, MUTATIONS.length)]?.(changed, other, random) ?? changed;
  }
  return changed;
}
