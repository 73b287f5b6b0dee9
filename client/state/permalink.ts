import type { Shared } from './shared-view.ts';
import { EMPTY_VIEW, NO_QUESTION, type Position, type View } from './view.ts';
import { EMPTY_HISTORY } from './history.ts';
import { NO_FILTERS } from './filters.ts';
import { lazyLoad } from './lazy-load.ts';
import { NotAView } from './not-a-view.ts';

const tenth = (n: number) => Math.round(n * 10) / 10;
const some = <T>(list: readonly T[]) => (list.length > 0 ? { list } : null);

export function toShared(view: View, graphVersion: number): Shared {
  const changed = Object.entries(view.filters).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(NO_FILTERS[key as keyof typeof NO_FILTERS]),
  );
  const { viewport, paths: asked } = view;
  const content = {
    entities: view.entities.map((entity) => {
      const at = view.positions[entity];
      return at ? [entity, tenth(at.x), tenth(at.y)] : [entity];
    }),
    ...(some(view.hidden) && { hidden: view.hidden }),
    ...(some(view.pinned) && { pinned: view.pinned }),
    ...(viewport && { viewport: [viewport.zoom, tenth(viewport.pan.x), tenth(viewport.pan.y)] }),
    ...(view.grouping !== 'NONE' && { grouping: view.grouping }),
    ...(view.grouping === 'COMMUNITY' && { communities: view.communities }),
    ...(changed.length > 0 && { filters: Object.fromEntries(changed) }),
    ...(some(view.selection) && { selection: view.selection }),
    ...(view.history.now && { subject: view.history.now }),
    ...(view.shows !== 'NETWORK' && { shows: view.shows }),
    ...(view.tab !== 'filter' && { tab: view.tab }),
    ...(JSON.stringify(asked) !== JSON.stringify(EMPTY_VIEW.paths) && { paths: asked }),
    ...(view.whatIf && { whatIf: view.whatIf }),
  };
  return { chasqui: 1, graphVersion, view: content as Shared['view'] };
}

export function fromShared({ view: s }: Shared): View {
  const positions: Record<string, Position> = {};
  for (const [entity, x, y] of s.entities) {
    if (x !== undefined && y !== undefined) positions[entity] = { x, y };
  }
  const [zoom, x, y] = s.viewport ?? [];
  return {
    ...EMPTY_VIEW,
    entities: [...new Set(s.entities.map(([entity]) => entity))],
    hidden: s.hidden ?? [],
    pinned: s.pinned ?? [],
    positions,
    viewport: zoom !== undefined && x !== undefined && y !== undefined ? { zoom, pan: { x, y } } : null,
    grouping: s.grouping ?? 'NONE',
    communities: s.communities ?? {},
    filters: { ...NO_FILTERS, ...(s.filters as Partial<View['filters']>) },
    selection: s.selection ?? [],
    history: { ...EMPTY_HISTORY, now: s.subject ?? null },
    shows: s.shows ?? 'NETWORK',
    tab: s.tab ?? 'filter',
    paths: (s.paths as View['paths'] | undefined) ?? { ...EMPTY_VIEW.paths, question: NO_QUESTION },
    whatIf: s.whatIf ?? null,
  };
}

const KEY = 'view=';

async function pipe(bytes: BlobPart, stream: CompressionStream | DecompressionStream): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
}

/** Encodes a view as the fragment of an address: deflated, in base64url. */
export async function toFragment(content: Shared): Promise<string> {
  const bytes = new Uint8Array(await pipe(JSON.stringify(content), new CompressionStream('deflate-raw')));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `${KEY}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Loads the check of a view, which is not needed until there is a view to check. */
export const loadSharedView = lazyLoad(() => import('./shared-view.ts').then((m) => m.checkShared));

/** Reads a view from JSON. Throws NotAView. */
export async function readShared(text: string): Promise<Shared> {
  return (await loadSharedView())(text);
}

/** The view in the fragment of an address; null if the fragment contains none. Throws NotAView. */
export async function fromFragment(hash: string): Promise<Shared | null> {
  const fragment = hash.replace(/^#/, '');
  if (!fragment.startsWith(KEY)) return null;
  let text: string;
  try {
    const binary = atob(fragment.slice(KEY.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
    text = new TextDecoder().decode(await pipe(bytes, new DecompressionStream('deflate-raw')));
  } catch {
    throw new NotAView('DAMAGED');
  }
  return readShared(text);
}
