import { InvalidInput } from '../../server/model/errors.ts';
import { read } from '../../server/store/catalogue.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { emptyStore } from '../support/server.ts';
import { area, everything, growers, paper, record, tied, traffickers } from './harness.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await emptyStore();
});
afterEach(() => store.close());

const version = async () => (await store.read(read.graph, {}))[0]?.version;
const problemsOf = async (parts: Parameters<typeof record>[1]) => {
  const error = await record(store, parts).then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof InvalidInput)) throw new Error(`expected InvalidInput, got ${String(error)}`);
  return error.problems.map(({ at, message }) => `${at}: ${message}`);
};

describe('recording a batch', () => {
  it('writes it, combines its links and increments the version', async () => {
    const done = await record(store, everything);
    expect(done).toMatchObject({ version: 1, recorded: 2, unchanged: 0 });
    const [link] = await store.read(read.linksOfType.with('TIED_TO'), { ids: [...done.links] });
    expect(link).toMatchObject({
      from: 'growers',
      to: 'traffickers',
      confidence: 0.595,
      claimCount: 1,
      status: 'POSSIBLE',
      hedge: 'REPORTED',
    });
  });

  it('changes nothing when it is repeated', async () => {
    const first = await record(store, everything);
    const second = await record(store, everything);
    expect(second).toMatchObject({ version: 1, recorded: 0, unchanged: 2, claims: first.claims });
    expect(await version()).toBe(1);
  });

  it('stores the credibility of a claim, with its reason, and the role of a source', async () => {
    const judged = { ...tied, credibility: 4, credibilityReason: 'The accused about themselves' };
    const done = await record(store, {
      ...everything,
      sources: [{ ...paper, role: 'REFERENCE' }],
      linkClaims: [judged, tied],
    });
    const rows = await store.read(read.claimsById, { ids: [...done.claims] });
    expect(rows.map((row) => [row.credibility, row.credibilityReason])).toEqual(
      expect.arrayContaining([
        [4, 'The accused about themselves'],
        [6, null],
      ]),
    );
    const [source] = await store.read(read.sourcesById, { ids: [paper.id] });
    expect(source?.role).toBe('REFERENCE');
  });

  it('requires a reason for a credibility, and a value of the Admiralty code', async () => {
    const recording = (claim: object) =>
      record(store, { ...everything, linkClaims: [{ ...tied, ...claim }] });
    await expect(recording({ credibility: 4 })).rejects.toThrow(
      'linkClaims[0].credibilityReason: is required where credibility is not 6 (cannot be judged)',
    );
    await expect(recording({ credibility: 7, credibilityReason: 'x' })).rejects.toThrow(
      'linkClaims[0].credibility: unknown value "7"; expected one of 1, 2, 3, 4, 5, 6',
    );
  });

  it('recombines an existing link', async () => {
    await record(store, everything);
    const denial = { ...tied, stance: 'DENIES', source: 'src-radio' };
    const done = await record(store, {
      sources: [{ id: 'src-radio', title: 'Radio', reliability: 'A' }],
      linkClaims: [denial],
    });
    const [link] = await store.read(read.linksOfType.with('TIED_TO'), { ids: [...done.links] });
    expect(link).toMatchObject({
      support: 0.595,
      denial: 0.7,
      status: 'CONTESTED',
      claimCount: 2,
      sourceCount: 2,
    });
  });

  it('stores the value as written, and converts its range to the canonical unit', async () => {
    const done = await record(store, everything);
    const [claim] = await store.read(read.claimsById, { ids: [done.claims[1] ?? ''] });
    expect(claim).toMatchObject({ value: '2 square miles', unit: 'ha' });
    expect(claim?.min).toBeCloseTo(517.998);
  });

  it('uses the last speaker, otherwise the outlet, otherwise the document as the origin', async () => {
    const outlet = { id: 'radio', kind: 'GROUP', name: 'Radio' };
    const ofRadio = { id: 'src-radio', title: 'Radio', outlet: 'radio' };
    const done = await record(store, {
      entities: [growers, traffickers, outlet],
      sources: [paper, ofRadio],
      linkClaims: [tied, { ...tied, source: 'src-radio' }, { ...tied, attributedTo: ['radio', 'growers'] }],
    });
    const claims = await store.read(read.claimsById, { ids: [...done.claims] });
    expect(claims.map((c) => c.origin)).toEqual(['src-paper', 'radio', 'growers']);
  });

  it('writes nothing when one claim is invalid', async () => {
    await problemsOf({ ...everything, linkClaims: [tied, { ...tied, object: 'nobody' }] });
    expect(await version()).toBe(0);
    expect(await store.read(read.entitiesById, { ids: ['growers'] })).toEqual([]);
  });

  it.each([
    ['an unknown id', { ...tied, object: 'nobody' }, 'linkClaims[0].object: unknown entity "nobody"'],
    [
      'a wrong kind at an end',
      { ...tied, object: 'valley' },
      'linkClaims[0].object: "valley" is a REGION; expected GROUP, PERSON',
    ],
    [
      'an unknown type',
      { ...tied, type: 'FOLLOWS' },
      /linkClaims\[0\].type: unknown link type "FOLLOWS"; expected one of TIED_TO, /,
    ],
    [
      'a link to itself',
      { ...tied, object: 'traffickers' },
      'linkClaims[0].object: must differ from the subject; got "traffickers" for both',
    ],
    ['an unknown source', { ...tied, source: 'src-none' }, 'linkClaims[0].source: unknown source "src-none"'],
    [
      'an unknown qualifier',
      { ...tied, qualifiers: { colour: 'red' } },
      /linkClaims\[0\].qualifiers.colour: unknown qualifier "colour"; expected one of flow, /,
    ],
    [
      'a speaker that cannot speak',
      { ...tied, attributedTo: ['valley'] },
      'linkClaims[0].attributedTo.0: "valley" is a REGION; expected GROUP, PERSON',
    ],
    [
      'a bad date',
      { ...tied, happened: 'yesterday' },
      /linkClaims\[0\].happened: must be an EDTF date such as 2013/,
    ],
    ['an unknown wording', { ...tied, hedge: 'WHISPERED' }, /linkClaims\[0\].hedge: .*STATED/],
    ['no statement', { ...tied, statement: ' ' }, /linkClaims\[0\].statement: /],
    [
      'half a surrogate pair',
      { ...tied, statement: 'x\ud800' },
      'linkClaims[0].statement: contains a lone surrogate; send well-formed Unicode',
    ],
    ['a field that does not exist', { ...tied, colour: 'red' }, /linkClaims\[0\]: .*colour/],
  ])('reports the position of %s', async (_what, claim, expected) => {
    expect(await problemsOf({ ...everything, linkClaims: [claim] })).toContainEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it.each([
    [
      'an unknown property',
      { ...area, property: 'height' },
      /valueClaims\[0\].property: unknown property "height"/,
    ],
    [
      'an unknown unit',
      { ...area, unit: 'football fields' },
      'valueClaims[0].unit: unknown unit "football fields" of cocaArea; expected one of ha, sq mi',
    ],
    [
      'no number',
      { ...area, min: null, max: null },
      'valueClaims[0].min: missing; a number needs min, max or both',
    ],
    [
      'a range upside down',
      { ...area, min: 3, max: 2 },
      'valueClaims[0].min: must not be greater than max; got 3 and 2',
    ],
    [
      'a property of another kind',
      { ...area, subject: 'growers' },
      'valueClaims[0].subject: "growers" is a GROUP; expected REGION',
    ],
    [
      'an unknown term',
      {
        ...area,
        property: 'borderStatus',
        value: 'ajar',
        min: null,
        max: null,
        unit: null,
      },
      'valueClaims[0].value: unknown value "ajar"; expected one of open, closed',
    ],
  ])('reports the position of %s', async (_what, claim, expected) => {
    expect(await problemsOf({ ...everything, valueClaims: [claim] })).toContainEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it('refuses a leg without its flow and mode', async () => {
    const leg = { ...tied, subject: 'valley', object: 'hill', type: 'ROUTE_LEG' };
    const problems = await problemsOf({
      ...everything,
      entities: [...everything.entities, { id: 'hill', kind: 'REGION', name: 'Hill' }],
      linkClaims: [leg],
    });
    expect(problems).toEqual([
      'linkClaims[0].qualifiers: missing qualifier "flow" of ROUTE_LEG',
      'linkClaims[0].qualifiers: missing qualifier "mode" of ROUTE_LEG',
    ]);
  });

  it('refuses a duplicate claim in a batch, with the position of the first', async () => {
    expect(await problemsOf({ ...everything, linkClaims: [tied, tied] })).toEqual([
      'linkClaims[1]: duplicate of the claim at linkClaims[0]',
    ]);
  });

  it('refuses an entity that differs from the recorded one, and reports how', async () => {
    await record(store, everything);
    expect(await problemsOf({ entities: [{ ...growers, name: 'Other growers' }] })).toEqual([
      'entities[0].name: recorded as "Growers"; got "Other growers". Leave it out, or use another id',
    ]);
  });

  it('refuses one id for an entity and a source', async () => {
    expect(await problemsOf({ entities: [growers], sources: [{ id: 'growers', title: 'X' }] })).toEqual([
      'sources[0].id: the id "growers" is already used by something else',
    ]);
  });

  it('records concurrent batches one by one, each completely', async () => {
    await record(store, { entities: [growers, traffickers], sources: [paper] });
    const claimBy = (i: number) => ({
      linkClaims: [
        { ...tied, statement: `Version ${i}` },
        { ...tied, statement: `Version ${i} again` },
      ],
    });
    await Promise.all(Array.from({ length: 10 }, (_, i) => record(store, claimBy(i))));
    expect(await version()).toBe(11);
    const [graph] = await store.read(read.graph, {});
    const claims = await store.read(read.projectClaims, { from: 1, to: 100 });
    expect(claims.map((c) => c.seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(graph?.claimSeq).toBe(20);
  });
});
