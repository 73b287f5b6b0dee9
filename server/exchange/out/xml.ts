const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Characters that may need escaping; most texts contain none of them. */
const UNSAFE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD]|[&<>"]/;

/** Escapes text for XML 1.0, and replaces characters that it cannot contain (https://www.w3.org/TR/xml/#charsets). */
export function xml(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(/[&<>"\r]/g, (c) => ESCAPES[c] ?? c);
}
