import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Walks a connection page by page to its end; returns the ids in order. */
async function walk(
  field: (page: string) => string,
  at: (data: never) => {
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  },
) {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await server.ask(
      `query P($after: String) { ${field('first: 7, after: $after')} }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const page = at(data as never);
    ids.push(...page.nodes.map((n) => n.id));
    if (!page.pageInfo.hasNextPage) {
      expect(ids).toHaveLength(page.totalCount);
      expect(new Set(ids).size).toBe(ids.length);
      return ids;
    }
    after = page.pageInfo.endCursor;
  }
}
describe('a lookup by an unknown id', () => {
  it('returns null and keeps the rest of the response', async () => {
    const { status, data, errors } = await server.ask(
      `{ entity(id: "nobody") { id } link(id: "link-none") { id } claim(id: "claim-none") { id }
         source(id: "src-none") { id } there: entity(id: "apolo") { id } }`,
    );
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: { entity: null, link: null, claim: null, source: null, there: { id: 'apolo' } },
      errors: undefined,
    });
  });
});

describe('a neighbourhood', () => {
  interface Found {
    entities: { id: string }[];
    totalEntities: number;
  }
  const near = async (args: string): Promise<Found> =>
    (await server.ask(`{ neighborhood(ids: ["bolivia"], ${args}) { totalEntities entities { id } } }`)).data
      .neighborhood;
  const idsOf = ({ entities }: Found) => entities.map(({ id }) => id).filter((id) => id !== 'bolivia');

  it.each(['IN', 'OUT', 'ANY'])('follows links in a direction: %s', async (direction) => {
    const types = '["LOCATED_IN", "OPERATES_IN"]';
    const { data } = await server.ask(
      `{ entity(id: "bolivia") { links(filter: { types: ${types} }, direction: ${direction}, first: 100) { nodes { from { id } to { id } } } } }`,
    );
    const ends = data.entity.links.nodes.flatMap((l: { from: { id: string }; to: { id: string } }) => [
      l.from.id,
      l.to.id,
    ]);
    const expected = new Set(ends.filter((id: string) => id !== 'bolivia'));
    const found = await near(`filter: { types: ${types} }, direction: ${direction}`);
    expect(new Set(idsOf(found))).toEqual(expected);
  });

  it('continues from the entities that are shown already', async () => {
    const all = idsOf(await near('limit: 1000'));
    const seen: string[] = [];
    for (let left = all.length; left > 0; left = all.length - seen.length) {
      const except = JSON.stringify(['bolivia', ...seen]);
      const found = await near(`limit: 21, exclude: ${except}`);
      expect(found.totalEntities).toBe(left + 1);
      seen.push(...idsOf(found));
    }
    expect(seen).toHaveLength(all.length);
    expect(new Set(seen)).toEqual(new Set(all));
  });
});

const PAGE = '{ nodes { id } pageInfo { hasNextPage endCursor } totalCount }';

describe('pages', () => {
  it.each(['NAME_ASC', 'NAME_DESC', 'LINKS_DESC'])(
    'of entities by %s hold every entity once',
    async (order) => {
      const ids = await walk(
        (page) => `entities(orderBy: ${order}, ${page}) ${PAGE}`,
        (d: { entities: never }) => d.entities,
      );
      expect(ids.length).toBeGreaterThan(300);
    },
  );

  it('of entities by name have the reverse order when descending', async () => {
    const walked = (order: string) =>
      walk(
        (page) => `entities(filter: { kinds: [REGION, EVENT] }, orderBy: ${order}, ${page}) ${PAGE}`,
        (d: { entities: never }) => d.entities,
      );
    expect(await walked('NAME_DESC')).toEqual((await walked('NAME_ASC')).reverse());
  });

  it.each(['CONFIDENCE_DESC', 'CONFIDENCE_ASC', 'EARLIEST_ASC', 'EARLIEST_DESC'])(
    'of links by %s hold every link once',
    async (order) => {
      await walk(
        (page) => `entity(id: "bolivia") { links(orderBy: ${order}, ${page}) ${PAGE} }`,
        (d: { entity: { links: never } }) => d.entity.links,
      );
    },
  );

  it('of claims of an entity, a source and a link, of sources, of evidence and of disputes contain each row once', async () => {
    await walk(
      (page) => `entity(id: "bolivia") { claims(${page}) ${PAGE} }`,
      (d: { entity: { claims: never } }) => d.entity.claims,
    );
    await walk(
      (page) => `source(id: "src-chasqui-assessment") { claims(${page}) ${PAGE} }`,
      (d: { source: { claims: never } }) => d.source.claims,
    );
    await walk(
      (page) => `source(id: "src-insight-crime-2013-10") { soleSupportOf(${page}) ${PAGE} }`,
      (d: { source: { soleSupportOf: never } }) => d.source.soleSupportOf,
    );
    await walk(
      (page) => `sources(${page}) ${PAGE}`,
      (d: { sources: never }) => d.sources,
    );
    await walk(
      (page) => `searchEvidence(text: "coca", ${page}) ${PAGE}`,
      (d: { searchEvidence: never }) => d.searchEvidence,
    );
    await walk(
      (page) => `disputes(${page}) ${PAGE}`,
      (d: { disputes: never }) => d.disputes,
    );
    const { data } = await server.ask(
      '{ entity(id: "coca-growers-apolo") { links(filter: { types: ["PERPETRATED"] }) { nodes { id } } } }',
    );
    await walk(
      (page) => `link(id: "${data.entity.links.nodes[0].id}") { claims(${page}) ${PAGE} }`,
      (d: { link: { claims: never } }) => d.link.claims,
    );
  });
});

describe('a search', () => {
  const ids = async (text: string) => {
    const { data } = await server.ask('query S($t: String!) { search(text: $t) { entity { id } } }', {
      t: text,
    });
    return data.search.map((hit: { entity: { id: string } }) => hit.entity.id);
  };

  it.each(['vraém', 'VRAEM', 'Apurimac'])('for "%s" finds the VRAEM first', async (text) => {
    expect((await ids(text))[0]).toBe('vraem');
  });

  it('tolerates one typo', async () => {
    expect(await ids('Choquehuanka')).toContain('david-choquehuanca');
  });

  it('finds evidence by its words, whatever their accents', async () => {
    const { data } = await server.ask(
      '{ searchEvidence(text: "TRAFFICKERS suspécts") { nodes { statement } } }',
    );
    expect(data.searchEvidence.nodes.map((c: { statement: string }) => c.statement)).toContain(
      'Suspects Peruvian traffickers in the armed resistance; gives little reason.',
    );
  });
});

describe('an entity', () => {
  it('lists the claims made by it as a speaker: Romero in 29 facts and more', async () => {
    const { data } = await server.ask(
      '{ entity(id: "carlos-romero") { claimsMade(first: 100) { totalCount nodes { attributedTo { id } source { publisher } } } } }',
    );
    const { totalCount, nodes } = data.entity.claimsMade;
    expect(totalCount).toBeGreaterThanOrEqual(29);
    for (const { attributedTo } of nodes)
      expect(attributedTo.map((s: { id: string }) => s.id)).toContain('carlos-romero');
    expect(
      new Set(nodes.map((c: { source: { publisher: string } }) => c.source.publisher)).size,
    ).toBeGreaterThan(8);
  });

  it('counts its links by type and direction as they are listed', async () => {
    const { data } = await server.ask(
      '{ entity(id: "apolo") { linkCounts { type direction label count } links(first: 100) { totalCount } } }',
    );
    const { linkCounts, links } = data.entity;
    expect(linkCounts.reduce((n: number, c: { count: number }) => n + c.count, 0)).toBe(links.totalCount);
    expect(linkCounts).toContainEqual({ type: 'LOCATED_IN', direction: 'IN', label: 'contains', count: 4 });
  });

  it.each(['apolo', 'bolivia', 'air-bridge', 'carlos-romero', 'cocaine', 'apolo-ambush-2013'])(
    'counts each of its neighbours once: %s',
    async (id) => {
      const { data } = await server.ask(
        `{ entity(id: "${id}") { neighborCount links(first: 100) { totalCount nodes { from { id } to { id } } } } }`,
      );
      const { neighborCount, links } = data.entity;
      expect(links.nodes).toHaveLength(links.totalCount);
      const ends = (links.nodes as { from: { id: string }; to: { id: string } }[]).flatMap((l) => [
        l.from.id,
        l.to.id,
      ]);
      expect(neighborCount).toBe(new Set(ends.filter((end) => end !== id)).size);
    },
  );

  it('counts neighbours, also in a list; an entity without links has none', async () => {
    const { data } = await server.ask(
      `{ entities(first: 100, orderBy: LINKS_DESC) { nodes { id kind neighborCount linkCounts { count } } }
         speaker: entity(id: "critic-ap") { neighborCount linkCounts { count } } }`,
    );
    const { nodes } = data.entities;
    const linksOf = (e: { linkCounts: { count: number }[] }) => e.linkCounts.reduce((n, c) => n + c.count, 0);
    expect(new Set(nodes.map((e: { kind: string }) => e.kind)).size).toBe(6);
    for (const entity of nodes) {
      expect(entity.neighborCount).toBeGreaterThan(0);
      expect(entity.neighborCount).toBeLessThanOrEqual(linksOf(entity));
    }
    expect(nodes.some((e: never) => e['neighborCount'] < linksOf(e))).toBe(true);
    expect(data.speaker).toEqual({ neighborCount: 0, linkCounts: [] });
  });

  it('that is a region has the regions it is part of; a flow has its legs in order', async () => {
    const { data } = await server.ask(
      '{ region: entity(id: "apolo") { ... on Region { partOf { id } } } flow: entity(id: "flow-ayacucho-titicaca") { ... on Flow { commodity { id } legs { from { id } to { id } } } } }',
    );
    expect(data.region.partOf.map((r: { id: string }) => r.id)).toContain('franz-tamayo');
    expect(data.flow.commodity.id).toBe('cocaine');
    expect(data.flow.legs.map((l: { to: { id: string } }) => l.to.id)).toEqual([
      'juliaca',
      'desaguadero',
      'bolivia',
    ]);
  });

  it('has for each claim the range of days on which it may have been made', async () => {
    const { data } = await server.ask(
      '{ entity(id: "apolo-ambush-2013") { claims(first: 100) { nodes { claimed claimedEarliest claimedLatest } } } }',
    );
    const days = new Map(
      data.entity.claims.nodes.map((c: Record<string, string | null>) => [
        c['claimed'],
        [c['claimedEarliest'], c['claimedLatest']],
      ]),
    );
    expect(days.get('2013-10')).toEqual(['2013-10-01', '2013-10-31']);
    expect(days.get('2013-10-21')).toEqual(['2013-10-21', '2013-10-21']);
    expect([...days.values()].flat()).not.toContain(undefined);
  });
});

describe('evidence filters', () => {
  it('exclude every claim by a speaker, whatever the publisher', async () => {
    const { data } = await server.ask(`{
      before: entity(id: "ftc") { links(filter: { types: ["TARGETED_IN"] }) { nodes { to { id } claimCount confidence } } }
      after: entity(id: "ftc") { links(filter: { types: ["TARGETED_IN"], evidence: { excludeSpeakers: ["carlos-romero"] } }) { nodes { to { id } claimCount confidence claims { nodes { attributedTo { id } } } } } }
    }`);
    const ambush = (side: { links: { nodes: { to: { id: string } }[] } }) =>
      side.links.nodes.find((l) => l.to.id === 'apolo-ambush-2013') as never as {
        claimCount: number;
        claims: { nodes: { attributedTo: { id: string }[] }[] };
      };
    expect(ambush(data.after).claimCount).toBeLessThan(ambush(data.before).claimCount);
    const speakers = ambush(data.after).claims.nodes.flatMap((c) => c.attributedTo.map((s) => s.id));
    expect(speakers).not.toContain('carlos-romero');
  });

  it('count the undated claims that they exclude', async () => {
    const { data } = await server.ask(
      '{ paths(input: { from: ["peru"], to: ["bolivia"], filter: { evidence: { claimedBefore: "2013-12-31" } } }) { search { undatedClaimsExcluded linksExcluded } } }',
    );
    expect(data.paths.search.undatedClaimsExcluded).toBeGreaterThan(0);
  });
});

describe('a dispute', () => {
  it('has a title, and versions with their claims', async () => {
    const { data } = await server.ask(
      '{ disputes(first: 100) { nodes { title basis subject { id } property link { status } versions { label claims { source { publisher } } } } } }',
    );
    const distance = data.disputes.nodes.find((d: { property: string }) => d.property === 'distance');
    expect(distance).toMatchObject({
      title: 'Apolo: distance (from La Paz)',
      basis: 'VALUE',
      subject: { id: 'apolo' },
    });
    expect(distance.versions.map((v: { label: string }) => v.label)).toEqual([
      '90 miles',
      '200 km',
      '410 km',
      '440 km',
      '450 km',
    ]);
    const links = data.disputes.nodes.filter((d: { basis: string }) => d.basis === 'LINK');
    for (const { link } of links) expect(link.status).toBe('CONTESTED');
  });
});

describe('the vocabulary', () => {
  it('has the link types, properties and weights of the seed', async () => {
    const { data } = await server.ask(
      '{ vocabulary { linkTypes { type symmetric keyQualifiers from } properties { property unit units } hedgeWeights { hedge weight } } }',
    );
    expect(data.vocabulary.linkTypes).toContainEqual({
      type: 'ROUTE_LEG',
      symmetric: false,
      keyQualifiers: ['flow', 'mode'],
      from: ['REGION'],
    });
    expect(data.vocabulary.properties).toContainEqual({
      property: 'distance',
      unit: 'km',
      units: ['km', 'mi'],
    });
    expect(data.vocabulary.hedgeWeights).toContainEqual({ hedge: 'SUSPECTED', weight: 0.35 });
  });

  describe('paths by default', () => {
    const FIELDS = `paths { reason { code entity { id } links hop { from { id } } confidence party { id } hops }
      entities { id kind subtype } hops { links { type support } } } search { reason }`;
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
      for (const { entities, hops, reason } of paths) {
        expect(reason.code).toMatch(/^(ONE_PARTY|HUB|WEAK_HOP)$/);
        for (const { kind, subtype } of entities.slice(1, -1)) {
          expect(kind).not.toBe('COMMODITY');
          expect(['country', 'continent']).not.toContain(subtype);
        }
        for (const { links } of hops) {
          expect(links.length).toBeGreaterThan(0);
          for (const { type, support } of links) {
            expect(['CLASSIFICATION', 'HOSTILITY']).not.toContain(classOf.get(type));
            expect(support).toBeGreaterThan(0);
          }
        }
      }
    });

    it('pass countries and commodities on request', async () => {
      const { paths } = await find('evo-morales', 'pcc', ', throughSubtypes: ["country"]');
      const between = paths.flatMap((path: { entities: { subtype: string }[] }) =>
        path.entities.slice(1, -1),
      );
      expect(between.map((e: { subtype: string }) => e.subtype)).toContain('country');
      const more =
        ', throughKinds: [COMMODITY], throughSubtypes: ["country"], classes: [CLASSIFICATION, PLACE]';
      const { paths: over } = await find('pcc', 'coca-growers-apolo', more);
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

  it('gives the class of each link type, and the stages of commodities', async () => {
    const { data } = await server.ask(
      `{ vocabulary { linkTypes { type class } subtypes { subtype family stage } } }`,
    );
    expect(data.vocabulary.linkTypes).toContainEqual({ type: 'TIED_TO', class: 'ASSOCIATION' });
    expect(data.vocabulary.linkTypes).toContainEqual({ type: 'RIVAL_OF', class: 'HOSTILITY' });
    expect(data.vocabulary.subtypes).toContainEqual({ subtype: 'paste', family: 'coca', stage: 2 });
    expect(data.vocabulary.subtypes).toContainEqual({ subtype: 'software', family: null, stage: null });
  });

  describe('in Spanish', () => {
    const PARTS = `linkTypes { type from to label inverse } properties { property unit units terms label termLabels }
      subtypes { kind subtype label } qualifiers { key label }`;
    const ask = async () => {
      const { data, errors } = await server.ask(
        `{ en: vocabulary { ${PARTS} } es: vocabulary(language: ES) { ${PARTS} } }`,
      );
      expect(errors).toBeUndefined();
      return data;
    };

    it('labels link types both ways, properties with their terms, subtypes and qualifiers', async () => {
      const { es } = await ask();
      expect(es.linkTypes).toContainEqual({
        type: 'TIED_TO',
        from: ['GROUP', 'PERSON'],
        to: ['GROUP', 'PERSON'],
        label: 'vinculado a',
        inverse: 'vinculado a',
      });
      expect(es.linkTypes).toContainEqual(
        expect.objectContaining({ type: 'PERPETRATED', label: 'perpetró', inverse: 'perpetrado por' }),
      );
      expect(es.properties).toContainEqual({
        property: 'characterisedAs',
        unit: null,
        units: [],
        terms: ['ambush', 'confrontation', 'massacre', 'crossfire'],
        label: 'calificado como',
        termLabels: ['emboscada', 'enfrentamiento', 'masacre', 'fuego cruzado'],
      });
      expect(es.subtypes).toContainEqual({ kind: 'REGION', subtype: 'valley', label: 'valle' });
      expect(es.subtypes).toContainEqual({ kind: 'PERSON', subtype: 'police-officer', label: 'policía' });
      expect(es.qualifiers).toContainEqual({ key: 'law', label: 'ley' });
    });

    it('has the same keys in the same order as the English one, and differs only in labels', async () => {
      const { en, es } = await ask();
      const bare = (rows: object[]) =>
        rows.map((row) => ({ ...row, label: undefined, inverse: undefined, termLabels: undefined }));
      for (const part of ['linkTypes', 'properties', 'subtypes', 'qualifiers'])
        expect(bare(es[part])).toEqual(bare(en[part]));
      for (const { terms, termLabels } of en.properties) expect(termLabels).toEqual(terms);
      const same = es.linkTypes.filter(
        (t: { label: string }, i: number) => t.label === en.linkTypes[i].label,
      );
      expect(same).toEqual([]);
    });
  });
});

describe('a claim of a link', () => {
  interface Said {
    readonly id: string;
    readonly stance: string;
    readonly origin: string;
    readonly contributes: boolean;
  }

  it('contributes if it is the strongest of its party and stance on its link, wherever it is read', async () => {
    const { data } = await server.ask(`{ disputes(first: 50) { nodes { link { id } } }
      entity(id: "carlos-romero") { claimsMade(first: 100) { nodes { ... on LinkClaim { id stance origin contributes link { id } } } } } }`);
    const said = (data.entity.claimsMade.nodes as (Said & { link: { id: string } })[]).filter(({ id }) => id);
    const ids = new Set([
      ...said.map(({ link }) => link.id),
      ...data.disputes.nodes.flatMap(({ link }: { link: { id: string } | null }) => link?.id ?? []),
    ]);
    expect(said.filter(({ contributes }) => contributes).length).toBeGreaterThan(10);
    const counting = new Map<string, boolean>();
    for (const id of ids) {
      const { data: answer } = await server.ask(
        `query ($id: ID!) { link(id: $id) { contributions { claim { id } }
          claims(first: 100) { nodes { id ... on LinkClaim { stance origin contributes } } } } }`,
        { id },
      );
      const claims = answer.link.claims.nodes as Said[];
      for (const claim of claims) counting.set(claim.id, claim.contributes);
      const strongest = answer.link.contributions.map(({ claim }: { claim: { id: string } }) => claim.id);
      expect(claims.filter(({ contributes }) => contributes).map((claim) => claim.id)).toEqual(
        expect.arrayContaining(strongest),
      );
      expect(claims.filter(({ contributes }) => contributes)).toHaveLength(strongest.length);
    }
    for (const { id, contributes } of said) expect([id, counting.get(id)]).toEqual([id, contributes]);
  });
});
