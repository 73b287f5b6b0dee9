import { claimWeight } from '../model/confidence.ts';
import { groupBy } from '../model/group-by.ts';
import { linkKey } from '../model/ids.ts';
import type { Kind, Reliability } from '../model/kinds.ts';
import { summarise, type LinkSummary } from '../model/link-summary.ts';
import { qualifiersOf } from '../model/qualifiers.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ProjectedClaimRow } from '../store/rows.ts';

export interface ProjectedEntity {
  readonly seq: number;
  readonly id: string;
  readonly kind: Kind;
  readonly subtype: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface ProjectedSource {
  readonly id: string;
  readonly publisher: string | null;
  readonly reliability: Reliability;
}

/** A claim that has not been retracted, with its weight and what its source tells. */
export interface ProjectedClaim extends ProjectedClaimRow {
  /** hedge × reliability, 0–1. */
  readonly weight: number;
  readonly reliability: Reliability;
  readonly publisher: string | null;
}

/** A link over entity numbers, with its claims beside it. */
export interface ProjectedLink {
  readonly id: string;
  readonly type: string;
  readonly symmetric: boolean;
  /** Entity number of either end. */
  readonly from: number;
  readonly to: number;
  readonly qualifiers: readonly string[];
  readonly claims: readonly ProjectedClaim[];
  readonly summary: LinkSummary;
}

/**
 * The graph in memory at one version: entities by number, links by number, and for each entity the links at
 * it in compressed sparse rows: those of entity `e` are `linksAt[offsets[e] … offsets[e + 1] − 1]`.
 */
export interface Projection {
  readonly version: number;
  readonly entities: readonly ProjectedEntity[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly links: readonly ProjectedLink[];
  readonly linkNumberOf: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  readonly linksAt: Uint32Array;
  readonly sources: ReadonlyMap<string, ProjectedSource>;
  readonly valueClaims: readonly ProjectedClaim[];
}

export interface ProjectionRows {
  readonly version: number;
  readonly entities: readonly ProjectedEntity[];
  readonly sources: ReadonlyMap<string, ProjectedSource>;
  readonly claims: Iterable<ProjectedClaimRow>;
}

/** Builds a projection from what was read. O(claims). */
export function buildProjection(rows: ProjectionRows, vocabulary: Vocabulary): Projection {
  const numberOf = new Map(rows.entities.map((entity, i) => [entity.id, i]));
  const claims = [...rows.claims]
    .filter((row) => !row.retracted)
    .sort((a, b) => a.seq - b.seq)
    .map((row) => weighed(row, rows.sources, vocabulary));
  const linkClaims = groupBy(
    claims.filter((c) => c.kind === 'LINK'),
    (c) => c.linkId ?? '',
  );
  const links = [...linkClaims].map(([id, ofLink]) => projectLink(id, ofLink, numberOf, vocabulary));
  return {
    version: rows.version,
    entities: rows.entities,
    numberOf,
    links,
    linkNumberOf: new Map(links.map((link, i) => [link.id, i])),
    ...sparseRows(rows.entities.length, links),
    sources: rows.sources,
    valueClaims: claims.filter((c) => c.kind === 'VALUE'),
  };
}

/** Numbers of the links at an entity. */
export function linksAt(projection: Projection, entity: number): Uint32Array {
  return projection.linksAt.subarray(projection.offsets[entity], projection.offsets[entity + 1]);
}

/** The end of a link that is not this one. */
export function otherEnd(link: ProjectedLink, entity: number): number {
  return link.from === entity ? link.to : link.from;
}

function weighed(
  row: ProjectedClaimRow,
  sources: ReadonlyMap<string, ProjectedSource>,
  { weights }: Vocabulary,
): ProjectedClaim {
  const { reliability = 'F', publisher = null } = sources.get(row.sourceId) ?? {};
  return { ...row, reliability, publisher, weight: claimWeight(row.stance, row.hedge, reliability, weights) };
}

function projectLink(
  id: string,
  claims: readonly ProjectedClaim[],
  numberOf: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): ProjectedLink {
  const [first] = claims;
  const type = vocabulary.linkTypes.get(first?.type ?? '');
  if (!first?.type || !first.objectId || !type) throw new Error(`link ${id} is of no known type`);
  const key = linkKey(
    {
      type: first.type,
      subject: first.subjectId,
      object: first.objectId,
      qualifiers: qualifiersOf(first.qualifiers),
    },
    type,
  );
  const [from, to] = [numberOf.get(key.from), numberOf.get(key.to)];
  if (from === undefined || to === undefined) throw new Error(`link ${id} has an end that was not read`);
  const { qualifiers } = key;
  return {
    id,
    type: key.type,
    symmetric: type.symmetric,
    from,
    to,
    qualifiers,
    claims,
    summary: summarise(claims),
  };
}

function sparseRows(entities: number, links: readonly ProjectedLink[]) {
  const offsets = new Uint32Array(entities + 1);
  const count = (entity: number) => {
    offsets[entity + 1] = (offsets[entity + 1] ?? 0) + 1;
  };
  for (const { from, to } of links) {
    count(from);
    count(to);
  }
  for (let e = 0; e < entities; e++) offsets[e + 1] = (offsets[e + 1] ?? 0) + (offsets[e] ?? 0);
  const next = offsets.slice();
  const linksAt = new Uint32Array(links.length * 2);
  const put = (entity: number, link: number) => {
    const place = next[entity] ?? 0;
    linksAt[place] = link;
    next[entity] = place + 1;
  };
  links.forEach(({ from, to }, i) => {
    put(from, i);
    put(to, i);
  });
  return { offsets, linksAt };
}
