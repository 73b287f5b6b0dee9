import type { Core } from 'cytoscape';
import type { Path } from '../api/types.ts';
import type { Subject } from '../state/history.ts';

/** Marks what is selected, and lights a path while everything off it fades. */
export function emphasise(
  figure: Core,
  subject: Subject | null,
  path: Path | null,
  hop: number | null,
): void {
  figure.batch(() => {
    figure.elements().removeClass('chosen lit faded');
    if (subject && (subject.what === 'entity' || subject.what === 'link'))
      figure.getElementById(subject.id).addClass('chosen');
    if (!path) return;
    const on = new Set([
      ...path.entities.map((e) => e.id),
      ...path.hops.flatMap((h) => h.links.map((l) => l.id)),
    ]);
    figure.elements().forEach((element) => {
      if (!on.has(element.id())) element.addClass('faded');
    });
    const lit = hop === null ? [...on] : hopIds(path, hop);
    for (const id of lit) figure.getElementById(id).addClass('lit');
  });
}

function hopIds(path: Path, hop: number): string[] {
  const { from, to, links } = path.hops[hop] ?? { links: [] };
  return [from?.id, to?.id, ...links.map((l) => l.id)].filter((id) => id !== undefined);
}

/** Brings all of a path into view; nothing on the figure moves. */
export function showPath(figure: Core, path: Path): void {
  const ids = new Set(path.entities.map((e) => e.id));
  figure.fit(
    figure.nodes().filter((n) => ids.has(n.id())),
    120,
  );
}
