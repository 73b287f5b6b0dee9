/**
 * How text begins that a spreadsheet would compute when it opens a CSV file, behind any apostrophes (OWASP, CSV
 * Injection: https://owasp.org/www-community/attacks/CSV_Injection). The wide forms are read as the narrow ones
 * under some keyboards' locales.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Text that no spreadsheet takes for a formula: with an apostrophe before it where it would be taken for one. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text before it was guarded, of every text. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
