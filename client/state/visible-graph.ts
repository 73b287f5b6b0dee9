import type { EntityOnCanvas, LinkOnCanvas } from '../api/types.ts';
import type { Filters } from './filters.ts';
import type { LoadedGraph } from './loaded-graph.ts';
import type { View } from './view.ts';

export type Cause = 'hand' | 'kind' | 'type' | 'hedge' | 'status' | 'confidence' | 'evidence';

/** The entities and links on the canvas that pass the filters, and counts of what is hidden. */
export interface VisibleGraph {
  /** Entities and links on the canvas, shown or not. */
  readonly entities: readonly EntityOnCanvas[];
  readonly links: readonly LinkOnCanvas[];
  readonly shownEntities: readonly EntityOnCanvas[];
  readonly shownLinks: readonly LinkOnCanvas[];
  /** Numbers of hidden links by cause. A link with several causes counts under the first. */
  readonly hiddenLinks: Readonly<Record<Cause, number>>;
  readonly hiddenEntities: { readonly hand: number; readonly kind: number };
  /** Ids of shown links outside the date filter, which are dimmed. */
  readonly faint: ReadonlySet<string>;
}

type FilteredView = Pick<View, 'entities' | 'hidden' | 'filters'>;

/**
 * @param recombined the links as combined without the excluded sources and speakers; null if none is excluded or the
 *   links are not loaded yet.
 */
export function visibleGraph(
  view: FilteredView,
  loaded: LoadedGraph,
  recombined: ReadonlyMap<string, LinkOnCanvas> | null,
): VisibleGraph {
  const { filters } = view;
  const entities = view.entities.flatMap((id) => loaded.entities.get(id) ?? []);
  const onCanvas = new Set(entities.map((e) => e.id));
  const links = [...loaded.links.values()].filter((l) => onCanvas.has(l.from.id) && onCanvas.has(l.to.id));
  const byHand = new Set(view.hidden);
  const shownEntities = entities.filter((e) => !byHand.has(e.id) && !filters.kinds.includes(e.kind));
  const ids = new Set(shownEntities.map((e) => e.id));
  const hand = entities.filter((e) => byHand.has(e.id)).length;
  const hiddenLinks = { hand: 0, kind: 0, type: 0, hedge: 0, status: 0, confidence: 0, evidence: 0 };
  const faint = new Set<string>();
  const shownLinks = links.flatMap((link) => {
    const ends = [link.from.id, link.to.id];
    if (ends.some((id) => !ids.has(id))) {
      hiddenLinks[ends.some((id) => byHand.has(id)) ? 'hand' : 'kind']++;
      return [];
    }
    const now = recombined ? recombined.get(link.id) : link;
    const cause = !now || (link.hedge && !now.hedge) ? 'evidence' : causeOf(now, filters);
    if (cause) hiddenLinks[cause]++;
    if (cause || !now) return [];
    if (isOutsideDates(now, filters)) faint.add(link.id);
    return [now];
  });
  return {
    entities,
    links,
    shownEntities,
    shownLinks,
    hiddenLinks,
    hiddenEntities: { hand, kind: entities.length - shownEntities.length - hand },
    faint,
  };
}

function causeOf(link: LinkOnCanvas, filters: Filters): Cause | null {
  if (filters.types.includes(link.type)) return 'type';
  if (filters.hedges.includes(link.hedge ?? 'NONE')) return 'hedge';
  if (filters.statuses.includes(link.status)) return 'status';
  const [least, most] = filters.confidence;
  return link.confidence < least || link.confidence > most ? 'confidence' : null;
}

/** Whether a link is outside the date filter. An undated link never is. */
function isOutsideDates({ earliest, latest }: LinkOnCanvas, { happened: { from, to } }: Filters): boolean {
  return Boolean((from && latest && latest < from) || (to && earliest && earliest > to));
}

export const hiddenCount = ({ hiddenLinks, hiddenEntities }: VisibleGraph) => ({
  links: Object.values(hiddenLinks).reduce((sum, n) => sum + n, 0),
  entities: hiddenEntities.hand + hiddenEntities.kind,
});
