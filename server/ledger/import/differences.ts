import { fold } from '../../model/fold.ts';

/** How given fields differ from the recorded ones. */
export interface Differences {
  /** Fields with another value. */
  readonly other: readonly { readonly field: string; readonly was: unknown }[];
  /** Fields that have no recorded value. */
  readonly more: readonly string[];
}

const keyOf = (name: unknown) => fold(String(name)) || name;

/**
 * Compares given fields with the recorded ones. A name matches if it equals the recorded name or an alias, after folding
 * (`Cartel` for `Cártel`, as in the search for names); aliases match if all of them are recorded.
 */
export function differences(given: object, existing: object): Differences {
  const recorded = existing as Readonly<Record<string, unknown>>;
  const names = [recorded['name'], ...((recorded['aliases'] as unknown[] | undefined) ?? [])];
  const keys = new Set(names.map(keyOf));
  const other: { field: string; was: unknown }[] = [];
  const more: string[] = [];
  for (const [field, value] of Object.entries(given)) {
    if (value === null || value === undefined || field === 'id') continue;
    const was = recorded[field] ?? null;
    if (field === 'name' && keys.has(keyOf(value))) continue;
    if (field === 'aliases') {
      if ((value as unknown[]).some((alias) => !names.includes(alias))) more.push(field);
    } else if (was === null) more.push(field);
    else if (value !== was) other.push({ field, was });
  }
  return { other, more };
}
