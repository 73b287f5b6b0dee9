/**
 * The start of text that a spreadsheet evaluates when it opens a CSV file, after any apostrophes (OWASP, CSV Injection:
 * https://owasp.org/www-community/attacks/CSV_Injection). Some locales treat the full-width forms like the others.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Escapes text that a spreadsheet would evaluate as a formula, with a leading apostrophe. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Reverses {@link guarded}. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
