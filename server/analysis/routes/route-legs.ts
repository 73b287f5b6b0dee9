import { qualifiersOf } from '../../model/qualifiers.ts';
import { nextClaim } from '../graph/claim-row.ts';
import { KIND_INDEX, NONE, type GraphColumns } from '../graph/graph-columns.ts';
import { listAt, type Projection } from '../projection.ts';

export const MODES = ['AIR', 'ROAD', 'WATER', 'RAIL', 'FOOT', 'UNKNOWN'] as const;
export type Mode = (typeof MODES)[number];

/** Commodity subtype → family and stage within it. */
export type Stages = Readonly<Record<string, { readonly family: string; readonly stage: number }>>;

/** The route legs of a graph at one version, unfiltered, with the possible cargoes of each. */
export interface RouteLegs {
  readonly count: number;
  readonly link: Uint32Array;
  /** Places: regions at which a leg starts or ends, numbered from 0. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Index in {@link MODES}. */
  readonly mode: Uint8Array;
  /** Possible cargoes, by number. */
  readonly cargoes: readonly (readonly number[])[];
  /** Region of each place, and the place of each region. */
  readonly regionOf: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
  /** Legs by the place where they start, and where they end. */
  readonly outgoing: readonly (readonly number[])[];
  readonly incoming: readonly (readonly number[])[];
  readonly cargoCount: number;
  /** By cargo: the possible cargoes of the same shipment on the next leg, and on the previous one. */
  readonly next: readonly (readonly number[])[];
  readonly before: readonly (readonly number[])[];
}

const cache = new WeakMap<GraphColumns, { legs: RouteLegs; stages: string }>();

/** Reads the legs of a graph, once per version. O(links). */
export function routeLegs(projection: Projection, stages: Stages): RouteLegs {
  const name = JSON.stringify(stages);
  const found = cache.get(projection.columns);
  if (found?.stages === name) return found.legs;
  const legs = readLegs(projection, stages);
  cache.set(projection.columns, { legs, stages: name });
  return legs;
}

function readLegs(projection: Projection, stages: Stages): RouteLegs {
  const { linkFrom, linkTo } = projection.columns;
  const links = [...projection.linksOfType('ROUTE_LEG')];
  const regionOf: number[] = [];
  const placeOf = new Map<number, number>();
  const placeAt = (region: number) => {
    let place = placeOf.get(region);
    if (place === undefined) {
      place = regionOf.push(region) - 1;
      placeOf.set(region, place);
    }
    return place;
  };
  const cargo = new Cargoes(projection, stages);
  const [from, to, mode] = [
    new Uint32Array(links.length),
    new Uint32Array(links.length),
    new Uint8Array(links.length),
  ];
  const [outgoing, incoming]: number[][][] = [[], []];
  const cargoes = links.map((link, leg) => {
    from[leg] = placeAt(linkFrom[link]!);
    to[leg] = placeAt(linkTo[link]!);
    const qualifiers = qualifiersOf(projection.qualifiersOf(link));
    const modeIndex = MODES.indexOf((qualifiers['mode'] ?? 'UNKNOWN') as Mode);
    mode[leg] = modeIndex < 0 ? MODES.indexOf('UNKNOWN') : modeIndex;
    (outgoing![from[leg]!] ??= []).push(leg);
    (incoming![to[leg]!] ??= []).push(leg);
    return cargo.of(link, qualifiers['flow']);
  });
  const all = cargo.all();
  const next = all.map((a) => all.flatMap((b, i) => (a.family === b.family && b.stage >= a.stage ? i : [])));
  return {
    count: links.length,
    link: Uint32Array.from(links),
    from,
    to,
    mode,
    cargoes,
    regionOf,
    placeOf,
    outgoing: regionOf.map((_, place) => outgoing![place] ?? []),
    incoming: regionOf.map((_, place) => incoming![place] ?? []),
    cargoCount: all.length,
    next,
    before: all.map((_, i) => next.flatMap((after, j) => (after.includes(i) ? j : []))),
  };
}

interface Cargo {
  readonly family: string;
  readonly stage: number;
}

/** Numbers cargoes: a stage of a family, a commodity of no family, or unknown. */
class Cargoes {
  readonly #projection: Projection;
  readonly #stages: Stages;
  readonly #numbers = new Map<string, number>();
  readonly #all: Cargo[] = [];
  readonly #lists = new Map<string, number[]>();
  /** Commodities that flows move, and all commodities, by id. */
  readonly #moved = new Map<string, number[]>();
  readonly #commodities = new Map<string, number>();

  constructor(projection: Projection, stages: Stages) {
    this.#projection = projection;
    this.#stages = stages;
    const { linkFrom, linkTo, linkConfidence, entityKind, entityCount } = projection.columns;
    for (const link of projection.linksOfType('MOVES')) {
      if (!(linkConfidence[link]! > 0)) continue;
      const flow = projection.idOf(linkFrom[link]!);
      this.#moved.set(flow, [...(this.#moved.get(flow) ?? []), linkTo[link]!]);
    }
    for (let entity = 0; entity < entityCount; entity++) {
      if (entityKind[entity] === KIND_INDEX.COMMODITY) this.#commodities.set(projection.idOf(entity), entity);
    }
  }

  all(): readonly Cargo[] {
    return this.#all;
  }

  /** The possible cargoes of a leg: commodities that its flow moves or its claims name. */
  of(link: number, flow: string | undefined): number[] {
    const named = this.#commodities.size > 0 ? this.#named(link) : [];
    const commodities = [...new Set([...((flow && this.#moved.get(flow)) || []), ...named])];
    if (commodities.length === 0) return this.#shared([this.#number('', 0)]);
    const cargoes = commodities.map((commodity) => {
      const { family, stage } = this.#stages[this.#projection.subtypeOf(commodity) ?? ''] ?? {
        family: `commodity ${commodity}`,
        stage: 0,
      };
      return this.#number(family, stage);
    });
    return this.#shared([...new Set(cargoes)]);
  }

  #named(link: number): number[] {
    const { columns: g } = this.#projection;
    const named: number[] = [];
    for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (g.claimRetracted[claim] === 1) continue;
      for (const text of listAt(g.lists, g.claimQualifiers[claim]!)) {
        const commodity = text.startsWith('commodity=') && this.#commodities.get(text.slice(10));
        if (typeof commodity === 'number') named.push(commodity);
      }
    }
    return named;
  }

  /** Returns one shared list for equal lists. */
  #shared(cargoes: number[]): number[] {
    const key = cargoes.join();
    const found = this.#lists.get(key) ?? cargoes;
    this.#lists.set(key, found);
    return found;
  }

  #number(family: string, stage: number): number {
    const key = `${family} ${stage}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#all.push({ family, stage }) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
