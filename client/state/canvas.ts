import type { EntityOnCanvas, LinkRef, Part } from '../api/types.ts';

/** What lies on the canvas, in the order in which it came. */
export interface CanvasContent {
  readonly entities: ReadonlyMap<string, EntityOnCanvas>;
  readonly links: ReadonlyMap<string, LinkRef>;
}

export const EMPTY: CanvasContent = { entities: new Map(), links: new Map() };

/** The content with a part laid on top; figures of links that were there are brought up to date. */
export function withPart(content: CanvasContent, part: Pick<Part, 'entities' | 'links'>): CanvasContent {
  const entities = new Map(content.entities);
  for (const entity of part.entities) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  const links = new Map(content.links);
  for (const link of part.links) links.set(link.id, link);
  return { entities, links };
}

/** The content without an entity and the links at it. */
export function without(content: CanvasContent, id: string): CanvasContent {
  const entities = new Map(content.entities);
  entities.delete(id);
  const links = new Map([...content.links].filter(([, l]) => l.from.id !== id && l.to.id !== id));
  return { entities, links };
}
