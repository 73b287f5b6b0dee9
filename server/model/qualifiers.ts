/** Parses qualifiers as stored in the database, `key=value`, to a record. */
export function qualifiersOf(stored: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    stored.map((text) => {
      const cut = text.indexOf('=');
      return [text.slice(0, cut), text.slice(cut + 1)];
    }),
  );
}

/** Qualifiers as stored in the database, in order of key. */
export const storedQualifiers = (qualifiers: Readonly<Record<string, string>>): string[] =>
  Object.entries(qualifiers)
    .map(([key, value]) => `${key}=${value}`)
    .sort();
