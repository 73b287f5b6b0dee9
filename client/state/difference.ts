import type { LinkOnCanvas } from '../api/types.ts';

export interface Change {
  readonly link: LinkOnCanvas;
  readonly before: number;
  /** Null if no support is left. */
  readonly after: LinkOnCanvas | null;
}

/** Links whose confidence changes when evidence is removed, largest decrease first. */
export function difference(
  links: readonly LinkOnCanvas[],
  without: ReadonlyMap<string, LinkOnCanvas>,
): Change[] {
  return links
    .flatMap((link): Change[] => {
      const now = without.get(link.id);
      const left = now && (now.hedge ?? link.hedge === null) ? now : null;
      if (left && left.confidence === link.confidence) return [];
      return [{ link, before: link.confidence, after: left }];
    })
    .sort((a, b) => b.before - (b.after?.confidence ?? 0) - (a.before - (a.after?.confidence ?? 0)));
}
