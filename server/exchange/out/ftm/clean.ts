import { countryCode } from '../country-code.ts';
import { uri } from '../uri.ts';

/** The property types of FollowTheMoney that are written. */
export type FtmType = keyof typeof CLEAN;

/**
 * Cleans values as FollowTheMoney does (followthemoney/types, normality/cleaning.py), so that a reader does not change
 * them; undefined for values that it would drop. Lengths are in code points.
 */
const CLEAN = {
  string: (text: string) => truncate(plain(text), 1024),
  text: (text: string) => truncate(plain(text), 65_000),
  name: (text: string) => truncate(name(text), 384),
  address: (text: string) => truncate(repeat(text, oneLine), 250),
  number: (text: string) => text,
  country: (text: string) => countryCode(text)?.toLowerCase(),
  language: (text: string) => LANGUAGES[text],
  date,
  url: uri,
  entity: ftmId,
  topic: (text: string) => text,
} as const satisfies Readonly<Record<string, (text: string) => string | undefined>>;

/** A value cleaned for a property of a type; undefined when nothing is left. */
export const cleaned = (type: FtmType, text: string): string | undefined => CLEAN[type](text) || undefined;

/** An id for FtM, which has to end with a letter or digit. Ids in Chasqui never contain a dot. */
export function ftmId(id: string): string {
  return id.endsWith('-') ? `${id}.0` : id;
}

/** A year, month, day or second that FtM reads, without EDTF qualifiers. FtM supports the years 1000 to 2999. */
function date(text: string): string | undefined {
  return /^([12]\d{3}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d:\d\d)?)?)?)([~?%]|\.\d+Z)?$/.exec(text)?.[1];
}

/** ISO 639-1 → 639-3, for languages of sources that FtM supports. */
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

const name = (text: string) =>
  repeat(text, (value) => collapseSpaces(plain(value).replace(/^["'](.*)["']$/, '$1')));

const oneLine = (text: string) =>
  collapseSpaces(
    plain(text)
      .replaceAll(/\r\n|\n|<BR\/>|<BR>|\t|ESQ\.,|ESQ,|;/g, ', ')
      .replaceAll(/,\s?[,.]/g, ', '),
  );

const collapseSpaces = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const truncate = (text: string, length: number) => [...text].slice(0, length).join('').trim();

/** Applies a change until it has no more effect. */
function repeat(text: string, change: (text: string) => string): string {
  const next = change(text);
  return next === text ? text : repeat(next, change);
}
