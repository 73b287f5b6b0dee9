import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('paths by default', () => {
  const FIELDS = `paths { reason { code entity { id } links hop { from { id } } confidence party { id } hops }
    entities { id kind subtype } hops { links { link { type } figures { support } } } } search { reason }`;
  const find = async (from: string, to: string, more = '') => {
    const { data, errors } = await server.ask(
      `{ paths(input: { from: ["${from}"], to: ["${to}"] ${more} }) { ${FIELDS} } }`,
    );
    expect(errors).toBeUndefined();
    return data.paths;
  };

  it.each([
    ['shining-path', 'coca-growers-apolo'],
    ['pcc', 'coca-growers-apolo'],
    ['evo-morales', 'pcc'],
    ['peru', 'apolo-ambush-2013'],
    ['brazilian-criminals', 'coca-growers-apolo'],
  ])('from %s to %s pass no country, commodity, hostility or unsupported link', async (from, to) => {
    const { data } = await server.ask('{ vocabulary { linkTypes { type class } } }');
    const classOf = new Map(
      data.vocabulary.linkTypes.map((t: { type: string; class: string }) => [t.type, t.class]),
    );
    const { paths } = await find(from, to);
    expect(paths.length).toBeGreaterThan(0);
    for (const { entities, hops, reason } of paths) {
      expect(reason.code).toMatch(/^(ONE_PARTY|HUB|WEAK_HOP)$/);
      for (const { kind, subtype } of entities.slice(1, -1)) {
        expect(kind).not.toBe('COMMODITY');
        expect(['country', 'continent']).not.toContain(subtype);
      }
      for (const { links } of hops) {
        expect(links.length).toBeGreaterThan(0);
        for (const {
          link: { type },
          figures: { support },
        } of links) {
          expect(['CLASSIFICATION', 'HOSTILITY']).not.toContain(classOf.get(type));
          expect(support).toBeGreaterThan(0);
        }
      }
    }
  });

  it('pass countries and commodities on request', async () => {
    const { paths } = await find('evo-morales', 'pcc', ', throughSubtypes: ["country"]');
    const between = paths.flatMap((path: { entities: { subtype: string }[] }) => path.entities.slice(1, -1));
    expect(between.map((e: { subtype: string }) => e.subtype)).toContain('country');
    const more =
      ', throughKinds: [COMMODITY], throughSubtypes: ["country"], classes: [CLASSIFICATION, PLACE]';
    const { paths: over } = await find('sandia', 'apolo', more);
    expect(over.length).toBeGreaterThan(0);
    for (const { entities } of over)
      for (const { kind, subtype } of entities.slice(1, -1))
        expect(kind === 'COMMODITY' || subtype === 'country').toBe(true);
  });

  it('follow the types that a filter names, whatever their class', async () => {
    const { paths } = await find('ftc', 'apolo-ambush-2013', ', filter: { types: ["TARGETED_IN"] }');
    expect(paths).toHaveLength(1);
  });

  it('report the limits of an empty result, and refuse an unknown subtype', async () => {
    const { search } = await find('evo-morales', 'pcc', ', maxHops: 1');
    expect(search.reason).toContain(
      'of these classes were followed: ASSOCIATION, ACTIVITY, PLACE, MOVEMENT.',
    );
    expect(search.reason).toMatch(/subtypes were not allowed between the ends: country, continent\./);
    const { errors } = await server.ask(
      '{ paths(input: { from: ["pcc"], to: ["peru"], throughSubtypes: ["nation"] }) { search { reason } } }',
    );
    expect(errors?.[0]?.message).toMatch(
      /input\.throughSubtypes\[0\]: unknown subtype "nation"; expected one of/,
    );
  });
});
