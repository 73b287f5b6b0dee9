/** Qualifiers as the database keeps them, `key=value`, as a record. */
export function qualifiersOf(stored: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    stored.map((text) => {
      const cut = text.indexOf('=');
      return [text.slice(0, cut), text.slice(cut + 1)];
    }),
  );
}
