/** A number with its noun: `1 entity`, `2 entities`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
