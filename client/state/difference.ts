import type { LinkOnCanvas } from '../api/types.ts';

export interface Change {
  readonly link: LinkOnCanvas;
  readonly before: number;
  /** Null when nothing supports the link any more. */
  readonly after: LinkOnCanvas | null;
}

/** Links of a picture that change when they are added up from less evidence; those that fall most first. */
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
