import { classSet, goesAlong, GOES_OUT, isOfClass, linkOfArc, reversed, waysOf } from '../graph/arc-cell.ts';
import type { LinkInView, LinkView } from '../link-view.ts';
import type { PathDirection, PathQuery } from './path-query.ts';

export interface Hop {
  readonly from: number;
  readonly to: number;
  /** All links that pass the filter and lead this way, strongest first. */
  readonly links: readonly LinkInView[];
}

export interface Path {
  readonly entities: readonly number[];
  readonly hops: readonly Hop[];
  /** Product of the strongest link of each hop, 0–1. */
  readonly confidence: number;
  readonly cost: number;
}

/** Which links a hop may follow. */
interface Ways {
  readonly direction?: PathDirection;
  /** Indexes of types whose links are followed from subject to object only. */
  readonly along?: readonly number[];
  readonly classes?: PathQuery['classes'];
}

/** A sequence of entities with the links of its hops. */
export function describePath(
  view: LinkView,
  { entities, cost }: { readonly entities: readonly number[]; readonly cost: number },
  ways: Ways = {},
): Path {
  const hops = entities.slice(1).map((to, i) => {
    const from = entities[i]!;
    return { from, to, links: linksBetween(view, from, to, ways) };
  });
  const confidence = hops.reduce((product, hop) => product * (hop.links[0]?.confidence ?? 0), 1);
  return { entities, hops, confidence, cost };
}

/** The links of a hop, strongest first. */
function linksBetween(
  view: LinkView,
  from: number,
  to: number,
  { direction = 'ANY', along = [], classes }: Ways,
): LinkInView[] {
  const { projection } = view;
  const { rowStart, rowEnd, arcTo, arcLink, linkType } = projection.columns;
  const [near, far] = projection.degree(from) <= projection.degree(to) ? [from, to] : [to, from];
  // The ways are reversed when seen from the far end.
  const seen = (ways: number) => (near === from ? ways : reversed(ways));
  const [outgoing, allowed] = [seen(GOES_OUT), seen(waysOf(direction))];
  const followed = classSet(classes);
  const links: LinkInView[] = [];
  for (let arc = rowStart[near]!; arc < rowEnd[near]!; arc++) {
    if (arcTo[arc] !== far) continue;
    const cell = arcLink[arc]!;
    const link = linkOfArc(cell);
    if (!goesAlong(cell, along.includes(linkType[link]!) ? outgoing : allowed)) continue;
    if (!isOfClass(cell, followed)) continue;
    const found = view.at(link);
    if (found && found.confidence > 0) links.push(found);
  }
  return links.sort((a, b) => b.confidence - a.confidence || (a.link.id < b.link.id ? -1 : 1));
}
