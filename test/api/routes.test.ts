import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Route {
  confidence: number;
  regions: { id: string }[];
  legs: { assumed: boolean; mode: string; link: { type: string } | null }[];
  flows: { id: string }[];
  prices: { region: { id: string }; commodity: { id: string }; min: number; claims: unknown[] }[];
}
const ROUTE =
  '{ confidence regions { id } legs { assumed mode link { type } } flows { id } prices { region { id } commodity { id } min claims { id } } }';
const ask = async (query: string) => {
  const { data, errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  return data;
};

describe('routes', () => {
  it('start in the VRAEM by nesting: Kimbiri lies in it', async () => {
    const { routes } = await ask(
      `{ routes(input: { from: ["vraem"], to: ["desaguadero"] }) { routes ${ROUTE} } }`,
    );
    const ways = (routes.routes as Route[]).map((r) => r.regions.map((x) => x.id));
    expect(ways).toContainEqual(['kimbiri', 'desaguadero']);
  });

  it('combine the itineraries of several sources, list them, and mark assumed joins', async () => {
    const { routes } = await ask(
      `{ routes(input: { from: ["vraem"], to: ["brazil"], k: 20 }) { routes ${ROUTE} } }`,
    );
    const all = routes.routes as Route[];
    expect(all.some((r) => r.flows.length > 1)).toBe(true);
    expect(all.map((r) => r.confidence)).toEqual(all.map((r) => r.confidence).sort((a, b) => b - a));
    for (const { legs } of all) for (const leg of legs) expect(leg.assumed).toBe(leg.link === null);
  });

  it('have the claimed prices at each region, only of the requested commodity', async () => {
    const asked =
      '{ from: ["vraem"], to: ["brazil"], k: 10, filter: { commodities: ["cocaine", "peruvian-cocaine"] } }';
    const { routes } = await ask(`{ routes(input: ${asked}) { routes ${ROUTE} } }`);
    const prices = (routes.routes as Route[]).flatMap((r) => r.prices);
    expect(prices.length).toBeGreaterThan(0);
    for (const { commodity, claims } of prices) {
      expect(['cocaine', 'peruvian-cocaine']).toContain(commodity.id);
      expect(claims.length).toBeGreaterThan(0);
    }
  });

  it('use only the requested modes', async () => {
    const { routes } = await ask(
      `{ routes(input: { from: ["peru"], to: ["bolivia"], modes: [WATER, ROAD], k: 20 }) { routes ${ROUTE} } }`,
    );
    const legs = (routes.routes as Route[]).flatMap((r) => r.legs.filter((l) => !l.assumed));
    expect(legs.length).toBeGreaterThan(0);
    for (const { mode } of legs) expect(['WATER', 'ROAD']).toContain(mode);
  });
});

describe('displacement', () => {
  it('without AIR loses the flights; other routes remain or take over', async () => {
    const { displacement } = await ask(
      `{ displacement(input: { from: ["peru"], to: ["brazil"], removeModes: [AIR], k: 8 }) { before ${ROUTE} after ${ROUTE} lost ${ROUTE} gains { region { id } before after } } }`,
    );
    const flies = (r: Route) => r.legs.some((leg) => leg.mode === 'AIR');
    expect(displacement.before.some(flies)).toBe(true);
    expect(displacement.after.some(flies)).toBe(false);
    expect(displacement.lost.length).toBeGreaterThan(0);
    for (const { before, after } of displacement.gains) expect(after).toBeGreaterThan(before);
  });

  it('removes a region with all regions in it', async () => {
    const { displacement } = await ask(
      `{ displacement(input: { from: ["vraem"], to: ["brazil"], remove: ["bolivia"], k: 20 }) { after { regions { id } } } }`,
    );
    const passed = (displacement.after as Route[]).flatMap((r) => r.regions.map((x) => x.id));
    expect(passed).not.toContain('bolivia');
    expect(passed).not.toContain('beni');
  });
});
