import { sendFile } from '../../support/import.ts';
import { emptyStore, serve } from '../../support/server.ts';

/** Imports a file with the built-in mapping; returns the entities with their kinds, the links, and why rows are refused. */
async function importFile(name: string, content: string) {
  const server = await serve(await emptyStore());
  const { body } = await sendFile(server, '/import', { name, content });
  const { data, errors } = await server.ask(`{
    entities(first: 30) { nodes { id kind subtype
      links(first: 12) { nodes { type from { id } to { id } earliest latest claims { nodes { statement source { title } } } } } } } }`);
  expect(errors).toBeUndefined();
  await server.stop();
  const links = data.entities.nodes.flatMap(({ links: { nodes } }: { links: { nodes: Link[] } }) => nodes);
  return {
    body,
    kinds: Object.fromEntries(
      data.entities.nodes.map(({ id, kind, subtype }: Named) => [id, [kind, subtype]]),
    ),
    // Each link is listed at both of its ends.
    links: [
      ...new Set<string>(links.map(({ type, from, to }: Link) => `${from.id} ${type} ${to.id}`)),
    ].sort(),
    all: links as Link[],
    refused: Object.fromEntries(
      (body.table as { place: string; state: string; why: { at: string; message: string }[] }[])
        .filter(({ state }) => state === 'REFUSED')
        .map(({ place, why }) => [
          place.replace(`${name}:`, ''),
          why.map(({ at, message }) => (at ? `${at}: ${message}` : message))[0],
        ]),
    ),
  };
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly subtype: string | null;
}
interface Link {
  readonly type: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly claims: { readonly nodes: { statement: string; source: { title: string } }[] };
}

describe('FollowTheMoney of others', () => {
  const thing = (id: string, schema: string, properties: Record<string, string[]> = {}) => ({
    id,
    schema,
    properties: { name: [`The ${id}`], ...properties },
  });
  const between = (schema: string, properties: Record<string, string>) => ({
    id: `${schema}-1`,
    schema,
    properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, [value]])),
  });
  const file = [
    thing('ana', 'Person', { birthDate: ['1970'], addressEntity: ['place'] }),
    thing('ben', 'Person', { addressEntity: ['addr-nowhere'] }),
    thing('acme', 'Company', { registrationNumber: ['77'] }),
    thing('club', 'Organization'),
    thing('ministry', 'PublicBody'),
    thing('firm', 'LegalEntity'),
    thing('place', 'Address'),
    thing('boat', 'Vessel'),
    thing('plan', 'Project'),
    thing('suit', 'CourtCase'),
    thing('post', 'Position'),
    between('Ownership', { owner: 'ana', asset: 'acme', percentage: '51%', startDate: '2012-03' }),
    { ...between('Ownership', { owner: 'acme', asset: 'boat' }), id: 'o2' },
    between('Directorship', { organization: 'acme', director: 'firm', role: 'secretary' }),
    between('Membership', { member: 'ministry', organization: 'club' }),
    between('Employment', { employer: 'ministry', employee: 'ben', startDate: '2012', endDate: '2014' }),
    between('Family', { person: 'ana', relative: 'ben', relationship: 'sister' }),
    between('Associate', { person: 'ana', associate: 'ben' }),
    between('Representation', { agent: 'firm', client: 'ana' }),
    between('Payment', {
      payer: 'acme',
      beneficiary: 'ben',
      amount: '550',
      currency: 'USD',
      amountEur: '500',
      date: '2013-10-19',
    }),
    between('Sanction', { entity: 'ana', authority: 'EU', program: 'XY', startDate: '2014-01-01T00:00:00' }),
    between('CourtCaseParty', { case: 'suit', party: 'firm' }),
    between('ProjectParticipant', { project: 'plan', participant: 'club' }),
    between('Occupancy', { holder: 'ana', post: 'post' }),
    between('UnknownLink', { subject: 'club', object: 'acme' }),
    between('Passport', { holder: 'ana' }),
    between('Weather', { place: 'place' }),
  ];
  const text = file.map((one) => JSON.stringify(one)).join('\n');

  it('becomes entities and links, and unsupported rows are refused with a reason', async () => {
    const { body, kinds, links, all, refused } = await importFile('a.ftm.json', text);
    expect(body).toMatchObject({ rows: file.length, states: { ADDED: file.length - 4, REFUSED: 4 } });
    expect(kinds).toMatchObject({
      ana: ['PERSON', null],
      acme: ['GROUP', 'company'],
      ministry: ['GROUP', 'agency'],
      firm: ['GROUP', null],
      place: ['REGION', null],
      boat: ['COMMODITY', null],
      plan: ['EVENT', null],
      suit: ['EVENT', null],
      'sanction-1': ['EVENT', 'order'],
    });
    expect(links).toEqual(
      [
        'ana BASED_IN place',
        'ana OWNS acme',
        'acme OWNS boat',
        'acme LED_BY firm',
        'ministry MEMBER_OF club',
        'ben EMPLOYED_BY ministry',
        'firm REPRESENTS ana',
        'acme PAID ben',
        'ana TARGETED_IN sanction-1',
        'firm PARTICIPATED_IN suit',
        'club PARTICIPATED_IN plan',
        'ana RELATIVE_OF ben',
        'ana TIED_TO ben',
        'acme TIED_TO club',
      ].sort(),
    );
    const of = (type: string) => all.find((link) => link.type === type);
    const share = all.find(({ type, from }) => type === 'OWNS' && from.id === 'ana');
    expect(share).toMatchObject({ earliest: '2012-03-01', claims: { nodes: [{ statement: '51%' }] } });
    expect(of('EMPLOYED_BY')).toMatchObject({ earliest: '2012-01-01', latest: '2014-12-31' });
    expect(of('PAID')?.claims.nodes[0]?.statement).toBe('550 USD (500 EUR)');
    expect(of('TARGETED_IN')?.claims.nodes[0]?.source.title).toBe('a.ftm.json');
    expect(refused).toEqual({
      11: 'is a post, which has no place in the graph',
      24: 'says who holds a post, and posts have no place in the graph',
      26: 'is a paper that tells who somebody is, which has no place in the graph',
      27: 'is of a schema that has no place in the graph',
    });
    // Ben's address is not in the file: this is reported, and everything else of Ben is imported.
    expect(JSON.stringify(body.table)).toContain('BASED_IN is ignored: unknown entity \\"addr-nowhere\\"');
  });
});

describe('STIX of others', () => {
  const id = (type: string, n: number) => `${type}--00000000-0000-4000-8000-00000000000${n}`;
  const object = (type: string, n: number, more: object = {}) => ({
    type,
    id: id(type, n),
    name: `${type} ${n}`,
    ...more,
  });
  let relations = 0;
  const relation = (type: string, source_ref: string, target_ref: string, more: object = {}) => ({
    type: 'relationship',
    id: `relationship--00000000-0000-4000-8000-0000000001${String(++relations).padStart(2, '0')}`,
    relationship_type: type,
    source_ref,
    target_ref,
    ...more,
  });
  const [actor, set, bank, ana] = [
    id('threat-actor', 1),
    id('intrusion-set', 2),
    id('identity', 3),
    id('identity', 4),
  ] as const;
  const [campaign, place, bot, host] = [
    id('campaign', 5),
    id('location', 6),
    id('malware', 7),
    id('infrastructure', 8),
  ] as const;
  const uses = relation('uses', actor, bot, {
    start_time: '2013-01-01T00:00:00Z',
    description: 'They use it.',
  });
  const objects = [
    object('threat-actor', 1),
    object('intrusion-set', 2),
    object('identity', 3, { identity_class: 'organization' }),
    object('identity', 4, { identity_class: 'individual' }),
    object('campaign', 5, { first_seen: '2012-05-01T10:00:00Z', last_seen: '2012-06-01T10:00:00Z' }),
    object('location', 6, { latitude: -14.7, longitude: -68.4, precision: 500 }),
    object('malware', 7, { is_family: false }),
    object('infrastructure', 8),
    object('identity', 9, { revoked: true }),
    object('vulnerability', 1),
    { type: 'ipv4-addr', id: id('ipv4-addr', 1), value: '10.0.0.1' },
    uses,
    relation('uses', campaign, bot),
    relation('targets', set, bank),
    relation('attributed-to', set, actor),
    relation('attributed-to', campaign, ana),
    relation('located-at', bank, place),
    relation('owns', actor, host),
    relation('related-to', actor, ana),
    relation('derived-from', bot, host),
    relation('targets', bot, id('vulnerability', 1)),
    {
      type: 'report',
      id: id('report', 1),
      name: 'A report',
      published: '2014-02-01T00:00:00Z',
      object_refs: [uses.id],
    },
  ];

  it('becomes entities and links of the report that lists them, and unsupported objects are refused', async () => {
    const content = JSON.stringify({ type: 'bundle', id: id('bundle', 1), objects });
    const { body, kinds, links, all, refused } = await importFile('b.json', content);
    expect(body).toMatchObject({ rows: objects.length, states: { ADDED: objects.length - 5, REFUSED: 5 } });
    expect(kinds).toMatchObject({
      [actor]: ['GROUP', null],
      [ana]: ['PERSON', null],
      [campaign]: ['EVENT', 'operation'],
      [place]: ['REGION', null],
      [bot]: ['COMMODITY', 'software'],
      [host]: ['COMMODITY', 'infrastructure'],
    });
    expect(links).toEqual(
      [
        `${actor} USES ${bot}`,
        `${bot} USED_IN ${campaign}`,
        `${set} TARGETS ${bank}`,
        `${set} ATTRIBUTED_TO ${actor}`,
        `${campaign} ATTRIBUTED_TO ${ana}`,
        `${bank} BASED_IN ${place}`,
        `${actor} OWNS ${host}`,
        `${ana} TIED_TO ${actor}`,
      ].sort(),
    );
    const [claim] = all.find(({ type }) => type === 'USES')?.claims.nodes ?? [];
    expect(claim).toEqual({ statement: 'They use it.', source: { title: 'A report' } });
    expect(refused).toEqual({
      'objects[8]': 'was revoked by who made it',
      'objects[9]': 'is a weakness of software, which has no place in the graph',
      'objects[10]': 'is of a type that has no place in the graph',
      'objects[19]': 'says something between its two ends that no link type says',
      'objects[20]': 'ends at a technique, a weakness or a trace, which has no place in the graph',
    });
  });
});

it('FollowTheMoney from an earlier version gives claims of the file for the properties that entities had', async () => {
  const server = await serve(await emptyStore());
  const notes = ['kind: "GROUP"', 'country: "Peru"'];
  const line = { id: 'old-firm', schema: 'Organization', properties: { name: ['Old firm'], notes } };
  const { body } = await sendFile(server, '/import', {
    name: 'old.ftm.json',
    content: `${JSON.stringify(line)}\n`,
  });
  expect(body).toMatchObject({ newEntities: 1, newClaims: 1, states: { REFUSED: 0 } });
  const { data } = await server.ask(
    '{ entity(id: "old-firm") { ... on Group { country } claims { nodes { statement source { title } } } } }',
  );
  expect(data.entity).toEqual({
    country: 'Peru',
    claims: { nodes: [{ statement: 'Old firm: country Peru', source: { title: 'old.ftm.json' } }] },
  });
  await server.stop();
});
