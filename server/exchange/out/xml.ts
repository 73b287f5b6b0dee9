const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** What may need a look: most texts hold none of it. */
const SUSPECT = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD]|[&<>"]/;

/** Text as XML 1.0 can hold it (https://www.w3.org/TR/xml/#charsets). */
export function xml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(/[&<>"\r]/g, (c) => ESCAPES[c] ?? c);
}
