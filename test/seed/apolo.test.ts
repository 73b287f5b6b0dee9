import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { computedDisputes } from '../../server/analysis/contested.ts';
import type { Projection } from '../../server/analysis/projection.ts';
import { readCase } from '../../server/exchange/seed/read-case.ts';
import { recordCase } from '../../server/ledger/record-case.ts';
import { ROOT } from '../../server/root.ts';
import { sharedData } from '../support/shared.ts';
import { apolo, emptyStore, projectionOver, vocabulary } from '../support/server.ts';

const file = readCase(join(ROOT, 'seed', 'apolo'));
const claims = [...file.linkClaims, ...file.valueClaims];
const factsIn = (parts: readonly { facts: readonly string[] }[]) => new Set(parts.flatMap((p) => p.facts));
const OURS = 'src-chasqui-assessment';
const sourceOf = ({ value }: { value: unknown }) => (value as { source: string }).source;
const facts = Array.from({ length: 398 }, (_, i) => `F${String(i + 1).padStart(3, '0')}`);

let projection: Projection;
beforeAll(async () => {
  const store = await emptyStore();
  await recordCase(store, vocabulary, apolo());
  projection = await projectionOver(store).current();
  await store.close();
});

describe('the Apolo case', () => {
  it('uses every fact in a claim, the attribution of a source or a named dispute, or lists it as omitted', () => {
    const leftOut = file.leftOut.map(({ fact }) => fact);
    const covered = new Set([
      ...factsIn(claims),
      ...factsIn(file.sources),
      ...factsIn(file.disputes),
      ...leftOut,
    ]);
    expect(facts.filter((fact) => !covered.has(fact))).toEqual([]);
    expect(leftOut.length / facts.length).toBeLessThanOrEqual(0.05);
    for (const { reason } of file.leftOut) expect(reason.length).toBeGreaterThan(20);
  });

  it('has link claims from at least 150 facts, and at most 15 free texts', () => {
    expect(factsIn(file.linkClaims).size).toBeGreaterThanOrEqual(150);
    const free = file.valueClaims.filter(
      (claim) =>
        sourceOf(claim) !== 'src-reference' &&
        vocabulary.properties.get((claim.value as { property: string }).property)?.type === 'text',
    );
    expect(free.length).toBeLessThanOrEqual(15);
  });

  it('states the facts in other words: no statement is a sentence of the seed article', () => {
    const shared = sharedData('seed-article.txt');
    if (!shared) return;
    const article = readFileSync(shared, 'utf8').toLowerCase();
    const copied = claims.filter(({ value }) => {
      const { statement } = value as { statement: string };
      return statement.split(' ').length > 6 && article.includes(statement.toLowerCase().replace(/\.$/, ''));
    });
    expect(copied).toEqual([]);
  });

  it('has a source for every title and publisher of the facts', () => {
    const shared = sharedData('facts.csv');
    if (!shared) return;
    const rows = parse(readFileSync(shared), { columns: true }) as { id: string; source_publisher: string }[];
    const publisherOf = new Map(
      file.sources.map(({ value }) => [
        (value as { id: string }).id,
        (value as { publisher: string }).publisher,
      ]),
    );
    for (const { id, source_publisher } of rows) {
      const fromIt = claims.filter((c) => c.facts.includes(id) && sourceOf(c) !== OURS);
      for (const { value } of fromIt) {
        expect([id, publisherOf.get((value as { source: string }).source)]).toEqual([id, source_publisher]);
      }
    }
  });

  it('grades every source, with a reason', () => {
    for (const { value } of file.sources)
      expect(value).toMatchObject({
        reliability: expect.stringMatching(/^[A-F]$/),
        reliabilityReason: expect.stringMatching(/.{10}/),
      });
  });

  it('has coordinates and a precision for every region, except for markets without a location', () => {
    const regions = file.entities.filter((e) => (e.value as { kind: string }).kind === 'REGION');
    for (const { value } of regions) {
      if ((value as { id: string }).id === 'world-markets') continue;
      expect(value).toMatchObject({
        lat: expect.any(Number),
        lon: expect.any(Number),
        precisionKm: expect.any(Number),
      });
    }
  });

  it('contains Miraflores and Kimbiri in their countries, over several levels', () => {
    const parents = (id: string): string[] =>
      [...projection.linksOfType('LOCATED_IN')]
        .map((link) => projection.link(link))
        .filter((l) => projection.idOf(l.from) === id)
        .flatMap((l) => {
          const parent = projection.idOf(l.to);
          return [parent, ...parents(parent)];
        });
    expect(parents('miraflores-apolo')).toEqual(
      expect.arrayContaining(['apolo', 'franz-tamayo', 'la-paz-department', 'bolivia']),
    );
    expect(parents('kimbiri')).toEqual(expect.arrayContaining(['vraem', 'peru']));
  });

  it('has no status that more than 60 % of the links share', () => {
    const referred = new Set(
      file.linkClaims
        .map(({ value }) => value as { source: string; type: string; subject: string; object: string })
        .filter(({ source }) => source === 'src-reference')
        .flatMap(({ type, subject, object }) => [
          `${type} ${subject} ${object}`,
          `${type} ${object} ${subject}`,
        ]),
    );
    const { linkStatus } = projection.columns;
    const counts = new Map<number, number>();
    const links = [...projection.links()]
      .map((number) => projection.link(number))
      .filter(
        ({ type, from, to }) => !referred.has(`${type} ${projection.idOf(from)} ${projection.idOf(to)}`),
      );
    for (const { number } of links) {
      const status = linkStatus[number] ?? -1;
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    expect(links.length).toBeGreaterThan(300);
    expect(Math.max(...counts.values()) / links.length).toBeLessThanOrEqual(0.6);
  });

  it('numbers the legs of every flow, and has a commodity or a carrier for each', () => {
    const legs = file.linkClaims
      .map(({ value }) => value as { type: string; qualifiers: Record<string, string> })
      .filter((c) => c.type === 'ROUTE_LEG');
    expect(legs.length).toBeGreaterThanOrEqual(20);
    for (const { qualifiers } of legs)
      expect(qualifiers).toMatchObject({
        flow: expect.any(String),
        mode: expect.any(String),
        order: expect.any(String),
      });
  });
});

describe('disputes in the Apolo case', () => {
  const expected = parse(readFileSync(join(ROOT, 'test', 'seed', 'conflicts.csv')), { columns: true }) as {
    conflict: string;
    found: string;
    ref: string;
  }[];

  it.each(expected)('contain $conflict as $found $ref', async ({ found, ref }) => {
    const computed = await computedDisputes(projection, vocabulary);
    if (found === 'named') expect(file.disputes.map(({ id }) => id)).toContain(ref);
    else if (found === 'value') expect(computed.map((d) => `${d.subjectId}.${d.property}`)).toContain(ref);
    else {
      const link = [...projection.links()]
        .map((number) => projection.link(number))
        .find((l) => `${l.type}:${projection.idOf(l.from)}:${projection.idOf(l.to)}` === ref);
      expect(computed.map((d) => d.linkId)).toContain(link?.id);
    }
  });

  it('cover all 23 contradictions', () => {
    expect(new Set(expected.map(({ conflict }) => conflict))).toEqual(
      new Set(Array.from({ length: 23 }, (_, i) => `C${i + 1}`)),
    );
  });

  it('contain no yearly series: the versions of one dispute are about the same time', async () => {
    const claim = new Map(projection.valueClaims.map((c) => [c.seq, c]));
    for (const { versions, property } of await computedDisputes(projection, vocabulary)) {
      if (property !== 'cocaArea') continue;
      const years = versions.flatMap((v) =>
        v.claims.map((seq) => claim.get(seq)?.happenedEarliest?.slice(0, 4)),
      );
      expect(new Set(years).size).toBe(1);
    }
  });
});
