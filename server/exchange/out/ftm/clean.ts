import { countryCode } from '../country-code.ts';
import { uri } from '../uri.ts';

/** The types of FollowTheMoney that we write. */
export type FtmType = keyof typeof CLEAN;

/**
 * Values as FollowTheMoney's own cleaning leaves them (followthemoney/types, normality/cleaning.py), so that a reader
 * changes nothing; undefined where it would drop them. Lengths are in code points.
 */
const CLEAN = {
  string: (text: string) => cut(plain(text), 1024),
  text: (text: string) => cut(plain(text), 65_000),
  name: (text: string) => cut(name(text), 384),
  address: (text: string) => cut(settled(text, oneLine), 250),
  number: (text: string) => text,
  country: (text: string) => countryCode(text)?.toLowerCase(),
  language: (text: string) => LANGUAGES[text],
  date,
  url: uri,
  entity: ftmId,
  topic: (text: string) => text,
} as const satisfies Readonly<Record<string, (text: string) => string | undefined>>;

/** A value as a property of a type takes it. */
export const cleaned = (type: FtmType, text: string): string | undefined => CLEAN[type](text) || undefined;

/** FtM has ids of letters, digits, `.` and `-` that end in a letter or digit; ours never have a dot. */
export function ftmId(id: string): string {
  return id.endsWith('-') ? `${id}.0` : id;
}

/** A year, month, day or second that FtM reads; EDTF's marks of doubt are left off. It knows the years 1000 to 2999. */
function date(text: string): string | undefined {
  return /^([12]\d{3}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d:\d\d)?)?)?)([~?%]|\.\d+Z)?$/.exec(text)?.[1];
}

/** ISO 639-1 → 639-3, of those that sources here come in and FtM knows. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  nl: 'nld',
  pt: 'por',
  ru: 'rus',
  zh: 'zho',
};

const SPACES = /[\u2000-\u200a\u2028\u2029\u0a00\u1680\u202f\u205f\u3000]/g;

const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u061c\u2060-\u2064\u00ad\ufeff]/g;

export const plain = (text: string): string =>
  text.replaceAll(SPACES, ' ').replaceAll(UNSAFE, '').normalize('NFC').trim();

const name = (text: string) => settled(text, (it) => squashed(plain(it).replace(/^["'](.*)["']$/, '$1')));

const oneLine = (text: string) =>
  squashed(
    plain(text)
      .replaceAll(/\r\n|\n|<BR\/>|<BR>|\t|ESQ\.,|ESQ,|;/g, ', ')
      .replaceAll(/,\s?[,.]/g, ', '),
  );

const squashed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const cut = (text: string, length: number) => [...text].slice(0, length).join('').trim();

/** What is left when a change changes nothing more. */
function settled(text: string, change: (text: string) => string): string {
  const next = change(text);
  return next === text ? text : settled(next, change);
}
