import { fold } from '../../model/fold.ts';

/** Where what is given differs from what is there. */
export interface Differences {
  /** Fields that say something else. */
  readonly other: readonly { readonly field: string; readonly was: unknown }[];
  /** Fields that say something where nothing is there. */
  readonly more: readonly string[];
}

const keyOf = (name: unknown) => fold(String(name)) || name;

/**
 * Compares fields that are given. A name may be an alias of what is there, or either in other letters (`Cartel` for
 * `Cártel`, as names are found); aliases may be some of its own.
 */
export function differences(given: object, there: object): Differences {
  const recorded = there as Readonly<Record<string, unknown>>;
  const called = [recorded['name'], ...((recorded['aliases'] as unknown[] | undefined) ?? [])];
  const keys = new Set(called.map(keyOf));
  const other: { field: string; was: unknown }[] = [];
  const more: string[] = [];
  for (const [field, value] of Object.entries(given)) {
    if (value === null || value === undefined || field === 'id') continue;
    const was = recorded[field] ?? null;
    if (field === 'name' && keys.has(keyOf(value))) continue;
    if (field === 'aliases') {
      if ((value as unknown[]).some((alias) => !called.includes(alias))) more.push(field);
    } else if (was === null) more.push(field);
    else if (value !== was) other.push({ field, was });
  }
  return { other, more };
}
