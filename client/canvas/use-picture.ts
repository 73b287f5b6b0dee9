import { useMemo } from 'react';
import { groupOf } from '../actions/placement.ts';
import { KINDS } from '../api/types.ts';
import { nearLinked } from '../layout/arrange.ts';
import { difference } from '../state/difference.ts';
import { useWorkspace } from '../state/store.ts';
import { elementsOf, useHighlightedPath } from '../state/use-paths.ts';
import { useVisibleGraph, useWhatIfLinks } from '../state/use-visible-graph.ts';
import type { View } from '../state/view.ts';
import { useLabels } from '../words/labels.ts';
import { useWords, type Words } from '../words/words.ts';
import type { DrawnEntity, DrawnLink, Picture } from './picture.ts';

const NONE: ReadonlySet<string> = new Set();

/** The current content of the canvas. Unchanged parts keep their identity. */
export function usePicture(): Picture {
  const view = useWorkspace((s) => s.view);
  const cursor = useWorkspace((s) => s.cursor);
  const labels = useLabels();
  const words = useWords();
  const { shownEntities, shownLinks, entities, links, faint } = useVisibleGraph();
  const without = useWhatIfLinks();
  const path = useHighlightedPath();
  const { positions, pinned, grouping, communities } = view;

  const neighbours = useMemo(() => {
    const on = new Map<string, Set<string>>();
    for (const { from, to } of links) {
      for (const [a, b] of [
        [from.id, to.id],
        [to.id, from.id],
      ] as const) {
        const set = on.get(a) ?? new Set();
        on.set(a, set.add(b));
      }
    }
    return on;
  }, [links]);

  const places = useMemo(() => {
    const unplaced = entities.some((e) => !positions[e.id]);
    return unplaced ? { ...nearLinked(entities, links, positions), ...positions } : positions;
  }, [entities, links, positions]);

  const drawnEntities = useMemo(() => {
    const pins = new Set(pinned);
    const grouped = { grouping, communities } as View;
    return shownEntities.map((entity): DrawnEntity => ({
      ...entity,
      at: places[entity.id] ?? { x: 0, y: 0 },
      pinned: pins.has(entity.id),
      more: Math.max(0, entity.neighborCount - (neighbours.get(entity.id)?.size ?? 0)),
      group: groupOf(grouped, entity.id, entity.kind),
    }));
  }, [shownEntities, places, pinned, neighbours, grouping, communities]);

  const drawnLinks = useMemo(() => {
    const changes = new Map((without ? difference(shownLinks, without) : []).map((c) => [c.link.id, c]));
    const steps = new Map(
      path?.hops.flatMap((hop, i) => hop.links.map(({ link }) => [link.id, i + 1] as const)),
    );
    return shownLinks.map((link): DrawnLink => {
      const changed = changes.get(link.id);
      const after = changed?.after;
      return {
        ...(after ?? link),
        label: labels.link(link.type),
        lost: changed !== undefined && !after,
        faint: faint.has(link.id),
        step: steps.get(link.id) ?? null,
        change: changed
          ? `${words.twoDecimals(changed.before)} → ${after ? words.twoDecimals(after.confidence) : words.whatIf.lost}`
          : null,
      };
    });
  }, [shownLinks, without, labels, faint, words, path]);

  const groups = useMemo(() => {
    const keys = [...new Set(drawnEntities.flatMap((e) => e.group ?? []))];
    return keys.map((key) => ({ key, name: groupName(key, words) }));
  }, [drawnEntities, words]);

  const { hop } = view.paths;
  const selection = useMemo(() => new Set(view.selection), [view.selection]);
  const onPath = useMemo(() => {
    if (!path) return { path: null, highlighted: NONE };
    const all = new Set(elementsOf(path));
    const step = hop === null ? null : path.hops[hop];
    return {
      path: all,
      highlighted: step ? new Set([step.from.id, step.to.id, ...step.links.map(({ link }) => link.id)]) : all,
    };
  }, [path, hop]);

  return useMemo(
    () => ({ entities: drawnEntities, links: drawnLinks, groups, selection, cursor, ...onPath }),
    [drawnEntities, drawnLinks, groups, selection, cursor, onPath],
  );
}

const groupName = (key: string, words: Words) => {
  const kind = KINDS.find((k) => k === key);
  return kind ? words.kinds[kind] : words.canvas.community(key);
};
