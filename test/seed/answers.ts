import { startServer, type ServerUnderTest } from '../support/server.ts';
import type { Neo4jSettings } from '../../server/store/neo4j/neo4j-store.ts';

interface LinkSeen {
  readonly type: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly confidence: number;
  readonly status: string;
}

const AMBUSH = 'apolo-ambush-2013';

/** Questions about the case, with the answers that a domain expert expects. */
export function answers(settings: () => Neo4jSettings | undefined): void {
  let server: ServerUnderTest;
  beforeAll(async () => {
    const neo4j = settings();
    server = await startServer(neo4j ? { neo4j } : {});
  });
  afterAll(() => server?.stop());

  const linksOf = async (id: string, filter = '{}'): Promise<LinkSeen[]> => {
    const { data, errors } = await server.ask(
      `query L($id: ID!) { entity(id: $id) { links(first: 100, filter: ${filter}) {
         edges { node { type from { id } to { id } } figures { confidence status } } } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    return data.entity.links.edges.map(({ node, figures }: { node: object; figures: object }) => ({
      ...node,
      ...figures,
    }));
  };

  it('the perpetrators of the ambush are growers and hooded attackers, and none of its victims', async () => {
    const links = await linksOf(AMBUSH);
    const of = (type: string) => links.filter((link) => link.type === type);
    expect(of('PERPETRATED').map(({ from }) => from.id)).toEqual([
      'attackers-miraflores',
      'coca-growers-apolo',
    ]);
    const [attackers, growers] = of('PERPETRATED');
    expect(attackers?.confidence).toBeGreaterThanOrEqual(0.55);
    expect(growers?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(growers?.status).toBe('CONTESTED');
    const harmed = new Set([...of('VICTIM_OF'), ...of('TARGETED_IN')].map(({ from }) => from.id));
    const doers = [...of('PERPETRATED'), ...of('PARTICIPATED_IN'), ...of('INSTIGATED')];
    expect(doers.filter(({ from }) => harmed.has(from.id))).toEqual([]);
  });

  it('the two named dead are victims, with a confidence of at least 0.75', async () => {
    const links = await linksOf(AMBUSH, '{ types: ["VICTIM_OF"] }');
    for (const id of ['oscar-gironda-porres', 'jhonny-quispe-chura'])
      expect(links.find(({ from }) => from.id === id)?.confidence).toBeGreaterThanOrEqual(0.75);
  });

  it('the participation of Peruvians is disputed, with both sides from one government', async () => {
    const { data } = await server.ask(
      `{ entity(id: "peruvian-traffickers") { links(first: 100, filter: { types: ["PARTICIPATED_IN"] }) {
         nodes { to { id } status claims(first: 10) { nodes { stance attributedTo { id } } } } } } }`,
    );
    const participation = data.entity.links.nodes.find(
      (link: { to: { id: string } }) => link.to.id === AMBUSH,
    );
    expect(participation.status).toBe('CONTESTED');
    const said = participation.claims.nodes.map(
      ({ stance, attributedTo }: { stance: string; attributedTo: { id: string }[] }) => [
        stance,
        attributedTo.at(-1)?.id,
      ],
    );
    expect(said).toEqual(
      expect.arrayContaining([
        ['SUPPORTS', 'carlos-romero'],
        ['DENIES', 'david-choquehuanca'],
      ]),
    );
  });

  it('the claims up to 22 October 2013 are those of the article', async () => {
    const filter = '{ evidence: { claimedBefore: "2013-10-22" } }';
    const then = (await linksOf(AMBUSH, filter)).map(({ type, from }) => `${from.id} ${type}`);
    expect(then).toEqual(
      expect.arrayContaining(['coca-growers-apolo PERPETRATED', 'oscar-gironda-porres VICTIM_OF']),
    );
    const ties = await linksOf('brazilian-criminals', filter);
    expect(ties.map(({ type }) => type)).toContain('WORKS_WITH');
  });

  it.each([
    ['no grade under D counts', '{ evidence: { minReliability: D } }'],
    ['nothing ungraded counts', '{ evidence: { includeUngraded: false } }'],
    ['no claim was made yet', '{ evidence: { claimedBefore: "1900-01-01" } }'],
  ])('Lima is in Peru, also when %s', async (_when, filter) => {
    const [lies] = await linksOf('lima', `{ types: ["LOCATED_IN"] ${filter.slice(1)}`);
    expect(lies).toMatchObject({ to: { id: 'peru' }, confidence: 1 });
  });

  it('reasons for the presence of Peruvians are the price, the distance and eradication in Peru', async () => {
    const { data } = await server.ask(
      `{ entity(id: "peruvian-traffickers") { values(properties: ["reasonForPresence"]) { claims { value } } }
         price: searchEvidence(text: "price difference") { nodes { subject { id } } }
         near: searchEvidence(text: "close to Peru") { nodes { subject { id } } }
         eradication: searchEvidence(text: "eradication in Peru") { nodes { subject { id } } } }`,
    );
    const reasons = JSON.stringify(data.entity.values);
    for (const reason of ['higher value of Peruvian cocaine in Bolivia', 'eradication in Peru'])
      expect(reasons).toContain(reason);
    for (const found of [data.price, data.near, data.eradication])
      expect(found.nodes.map((claim: { subject: { id: string } }) => claim.subject.id)).toContain(
        'peruvian-traffickers',
      );
  });

  interface RouteSeen {
    readonly regions: readonly { readonly id: string; readonly lat: number | null }[];
    readonly legs: readonly {
      readonly assumed: boolean;
      readonly km: number | null;
      readonly from: { readonly lat: number | null };
      readonly to: { readonly lat: number | null };
    }[];
    readonly flows: readonly {
      readonly links: {
        readonly nodes: readonly { readonly to: { readonly id: string; readonly subtype: string } }[];
      };
    }[];
  }
  const ROUTE = `regions { id lat } legs { assumed km from { lat } to { lat } }
    flows { id links(first: 20, filter: { types: ["MOVES"] }) { nodes { to { id subtype } } } }`;

  const routes = async (question: string): Promise<RouteSeen[]> => {
    const { data, errors } = await server.ask(`{ routes(input: { ${question} }) { routes { ${ROUTE} } } }`);
    expect(errors).toBeUndefined();
    return data.routes.routes;
  };
  /** The cargo that one shipment can have on all flows of a route; the stage of cocaine is ignored. */
  const cargoOf = ({ flows }: RouteSeen) => {
    const [first, ...others] = flows.map(({ links }) =>
      links.nodes.map(({ to: { subtype } }) =>
        ['paste', 'base', 'hydrochloride'].includes(subtype) ? 'cocaine' : subtype,
      ),
    );
    return (first ?? []).filter((cargo) => others.every((moved) => moved.includes(cargo)));
  };

  it('the 20 best routes from Peru to Brazil have one cargo, at most one assumed connection, and lengths', async () => {
    const found = await routes('from: ["peru"], to: ["brazil"], k: 20');
    expect(found.length).toBeGreaterThan(5);
    for (const route of found) {
      expect(cargoOf(route)).not.toEqual([]);
      expect(route.legs.filter(({ assumed }) => assumed).length).toBeLessThanOrEqual(1);
      for (const { assumed, km, from, to } of route.legs)
        if (!assumed && from.lat !== null && to.lat !== null) expect(km).not.toBeNull();
    }
  });

  it.each([
    ['everything counts', '{}'],
    ['no grade under D counts', '{ evidence: { minReliability: D } }'],
    ['only claims up to 22 October 2013 count', '{ evidence: { claimedBefore: "2013-10-22" } }'],
  ])('routes from the VRAEM start in Peru, which contains it, when %s', async (_when, filter) => {
    const found = await routes(`from: ["vraem"], to: ["bolivia"], k: 20, filter: ${filter}`);
    expect(found.map(({ regions }) => regions.map(({ id }) => id))).toContainEqual([
      'vraem',
      'peru',
      'bolivia',
    ]);
  });

  it('without Puno, routes through Desaguadero, which is in Puno, are lost', async () => {
    const { data, errors } = await server.ask(
      `{ displacement(input: { from: ["peru"], to: ["bolivia"], remove: ["puno"], k: 20 }) {
         before { regions { id } } after { regions { id } } lost { regions { id } } } }`,
    );
    expect(errors).toBeUndefined();
    const through = (found: { regions: { id: string }[] }[]) =>
      found.filter(({ regions }) => regions.some(({ id }) => id === 'desaguadero')).length;
    const { before, after, lost } = data.displacement;
    expect(through(before)).toBeGreaterThan(0);
    expect(through(lost)).toBe(through(before));
    expect(through(after)).toBe(0);
  });
}
