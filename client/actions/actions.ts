import type { Dispute, GraphInfo, Part, Path, Ref, SearchReport } from '../api/types.ts';
import { withPart, without } from '../state/canvas.ts';
import { NO_FILTERS, type Filters } from '../state/filters.ts';
import { back, forward, visit, type Subject } from '../state/history.ts';
import { getState, setState, type PathsView, type Tab } from '../state/store.ts';
import { count } from '../words.ts';
import { question } from './questions.ts';

/** What a user can do. Every change of the workspace's state is made here. */

/** Opens the case: the graph's own start entities and the links among them. */
export function openCase(): void {
  void question<{ graph: GraphInfo }>('graph', {}, ({ graph }) => {
    setState({ graph });
    void question<{ subgraph: Part }>('subgraph', { ids: graph.startEntities }, ({ subgraph }) =>
      lay(subgraph),
    );
    void question<{ contested: { nodes: Dispute[] } }>('contested', {}, ({ contested }) =>
      setState({ disputes: contested.nodes }),
    );
  });
}

export function inspect(subject: Subject): void {
  setState((s) => ({ history: visit(s.history, subject) }));
}

export const inspectBack = () => setState((s) => ({ history: back(s.history) }));
export const inspectForward = () => setState((s) => ({ history: forward(s.history) }));
export const showTab = (tab: Tab) => setState({ tab });
export const say = (said: string) => setState({ said });

/** Puts an entity on the canvas, with its links to what is there, and opens it. */
export function openEntity(id: string): void {
  inspect({ what: 'entity', id });
  bring([id]);
}

/** Puts entities on the canvas, with the links among all that is then there. */
export function bring(ids: readonly string[]): void {
  const { entities } = getState().canvas;
  if (ids.every((id) => entities.has(id))) return;
  const all = [...new Set([...entities.keys(), ...ids])];
  void question<{ subgraph: Part }>('subgraph', { ids: all }, ({ subgraph }) => lay(subgraph));
}

/** Adds neighbours of an entity, by one link type or by all; best connected first. */
export function expand(id: string, types: readonly string[] | null, limit = 30): void {
  const filter = types ? { types } : null;
  void question<{ neighborhood: Part }>(
    'neighborhood',
    { ids: [id], filter, limit },
    ({ neighborhood: found }) => {
      bring(found.entities.map((e) => e.id));
      if (found.truncated) say(`${found.entities.length} of ${found.totalEntities} neighbours are shown.`);
    },
  );
}

export function removeFromCanvas(id: string): void {
  setState((s) => ({ canvas: without(s.canvas, id), said: 'Taken off the canvas; nothing is deleted.' }));
}

function lay(part: Part): void {
  const before = getState().canvas.entities.size;
  const canvas = withPart(getState().canvas, part);
  const added = canvas.entities.size - before;
  setState({ canvas, said: added > 0 ? `${count(added, 'entity', 'entities')} added.` : '' });
}

export const changeFilters = (change: (filters: Filters) => Filters) =>
  setState((s) => ({ filters: change(s.filters) }));
export const showAll = () => setState({ filters: NO_FILTERS });

export function toggleTheme(): void {
  setState((s) => ({ theme: s.theme === 'dark' ? 'light' : 'dark' }));
}

export const changePaths = (change: Partial<PathsView>) =>
  setState((s) => ({ paths: { ...s.paths, ...change } }));

/** Puts an entity at one end of the path question and shows the panel. */
export function pathEnd(side: 'from' | 'to', entity: Ref): void {
  const { paths } = getState();
  const ends = paths[side].some((e) => e.id === entity.id) ? paths[side] : [...paths[side], entity];
  setState({ tab: 'paths', paths: { ...paths, [side]: ends, answer: null } });
}

/** Asks for the paths between the chosen ends, within the least confidence shown. */
export function findPaths(): void {
  const { paths, filters } = getState();
  const input = {
    from: paths.from.map((e) => e.id),
    to: paths.to.map((e) => e.id),
    ranking: paths.ranking,
    k: paths.k,
    maxHops: paths.maxHops,
    filter: filters.minConfidence > 0 ? { minConfidence: filters.minConfidence } : null,
  };
  interface Answer {
    paths: { paths: readonly Path[]; search: SearchReport };
  }
  void question<Answer>('paths', { input }, ({ paths: answer }) => {
    changePaths({ answer, path: 0, hop: null });
    bring(answer.paths.flatMap((path) => path.entities.map((e) => e.id)));
    say(
      answer.paths.length > 0 ? `${count(answer.paths.length, 'path')} found.` : (answer.search.reason ?? ''),
    );
  });
}

/** Lights one path, or one hop of it. */
export const lightPath = (path: number, hop: number | null = null) => changePaths({ path, hop });

/** Lights the hop before or after the one that is lit. */
export function stepHop(step: 1 | -1): void {
  const { answer, path, hop } = getState().paths;
  const hops = answer?.paths[path]?.hops.length ?? 0;
  if (hops === 0) return;
  const next = hop === null ? (step === 1 ? 0 : hops - 1) : hop + step;
  if (next < 0 || next >= hops) return;
  changePaths({ hop: next });
  const link = answer?.paths[path]?.hops[next]?.links[0];
  if (link) inspect({ what: 'link', id: link.id });
}

/** Opens a dispute, with what it is about on the canvas. */
export function openDispute(dispute: Dispute): void {
  inspect({ what: 'dispute', id: dispute.id });
  bring(dispute.versions.flatMap((v) => v.claims.map((c) => c.subject.id)));
}
