/** Where what is given differs from what is there. */
export interface Differences {
  /** Fields that say something else. */
  readonly other: readonly { readonly field: string; readonly was: unknown }[];
  /** Fields that say something where nothing is there. */
  readonly more: readonly string[];
}

/** Compares fields that are given. A name may be an alias of what is there, and aliases some of its own. */
export function differences(given: object, there: object): Differences {
  const recorded = there as Readonly<Record<string, unknown>>;
  const called = [recorded['name'], ...((recorded['aliases'] as unknown[] | undefined) ?? [])];
  const other: { field: string; was: unknown }[] = [];
  const more: string[] = [];
  for (const [field, value] of Object.entries(given)) {
    if (value === null || value === undefined || field === 'id') continue;
    const was = recorded[field] ?? null;
    if (field === 'name' && called.includes(value)) continue;
    if (field === 'aliases') {
      if ((value as unknown[]).some((alias) => !called.includes(alias))) more.push(field);
    } else if (was === null) more.push(field);
    else if (value !== was) other.push({ field, was });
  }
  return { other, more };
}
