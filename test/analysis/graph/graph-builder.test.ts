import fc from 'fast-check';
import { GraphBuilder } from '../../../server/analysis/graph/graph-builder.ts';
import { viewLinks } from '../../../server/analysis/link-view.ts';
import type { Projection } from '../../../server/analysis/projection.ts';
import { CREDIBILITIES, HEDGES, STANCES } from '../../../server/model/kinds.ts';
import { entityRow, read, row, SOURCES, vocabulary, type Drawn } from '../harness.ts';
import { sample } from '../../support/sample.ts';

const names = 'abcdefgh'.split('');
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    from: fc.constantFrom(...names),
    to: fc.constantFrom(...names),
    type: fc.constantFrom('TO', 'TIED', 'SPEAKS_FOR'),
    hedge: fc.constantFrom(...HEDGES),
    stance: fc.constantFrom(...STANCES),
    source: fc.constantFrom('a', 'b', 'f', 'r'),
    credibility: fc.constantFrom(...CREDIBILITIES),
    origin: fc.constantFrom('x', 'y', ...names),
  })
  .filter(({ from, to }) => from !== to);

function empty(): GraphBuilder {
  const builder = new GraphBuilder(vocabulary);
  builder.addEntities(names.map((id, i) => entityRow(id, i + 1)));
  builder.addSources(SOURCES);
  return builder;
}

/** Everything that can be read of a projection. */
function told(projection: Projection) {
  const links = [...viewLinks(projection).links()].map(({ link, claims, confidence, summary }) => ({
    ...link,
    number: undefined,
    confidence,
    summary,
    claims,
  }));
  const rows = names.map((_, entity) =>
    projection
      .linksAt(entity)
      .map((link) => projection.linkIdOf(link))
      .sort(),
  );
  const { liveClaims, liveLinks } = projection.columns;
  return {
    version: projection.version,
    links: links.sort((a, b) => (a.id < b.id ? -1 : 1)),
    rows,
    liveClaims,
    liveLinks,
  };
}

/** Claims of the first load, of which those of one link are apart. */
const loaded = fc.array(drawn, { maxLength: 16 });
/** Batches of new claims, and of earlier ones retracted or reinstated. */
const step = fc.record({
  news: fc.array(drawn, { maxLength: 4 }),
  changes: fc.array(fc.record({ which: fc.nat(), retracted: fc.boolean() }), { maxLength: 3 }),
});

describe('the packed graph', () => {
  it('updated claim by claim equals one built in one go, and does not change earlier versions', () => {
    fc.assert(
      fc.property(loaded, fc.array(step, { maxLength: 8 }), (first, later) => {
        const steps = [{ news: first, changes: [] }, ...later];
        const live = empty();
        const rows: ReturnType<typeof row>[] = [];
        const earlier: { projection: Projection; was: string }[] = [];
        steps.forEach(({ news, changes }, i) => {
          const changed = new Set<number>();
          for (const { which, retracted } of rows.length > 0 ? changes : []) {
            const place = which % rows.length;
            rows[place] = { ...(rows[place] as (typeof rows)[number]), retracted };
            changed.add(place);
          }
          const known = rows.length;
          news.forEach((claim, j) => rows.push(row(claim, known + j + 1)));
          const put = [...rows.filter((_, place) => changed.has(place)), ...rows.slice(known)];
          const half = put.length >> 1;
          for (const part of [put.slice(0, half), put.slice(half)]) live.putClaims(part);
          const before = earlier.at(-1);
          for (const _ of live.publishing(i + 1)) {
            if (before) expect(JSON.stringify(told(before.projection))).toBe(before.was);
          }
          const projection = read(live, i + 1);

          const fresh = empty();
          fresh.putClaims(rows);
          const was = JSON.stringify(told(projection));
          expect(JSON.parse(was)).toEqual(JSON.parse(JSON.stringify(told(read(fresh, i + 1)))));
          earlier.push({ projection, was });
        });
        for (const { projection, was } of earlier) expect(JSON.stringify(told(projection))).toBe(was);
      }),
      { numRuns: sample(60, 500) },
    );
  });

  it('sorts the links of an entity by least cost', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 30 }), (claims) => {
        const builder = empty();
        builder.putClaims(claims.map((claim, i) => row(claim, i + 1)));
        const projection = read(builder, 1);
        const view = viewLinks(projection);
        names.forEach((_, entity) => {
          const supports = projection.linksAt(entity).map((link) => view.at(link)?.summary.support ?? 0);
          expect(supports).toEqual([...supports].sort((a, b) => b - a));
        });
      }),
    );
  });

  it('refuses a claim whose ends or source were not read', () => {
    const builder = new GraphBuilder(vocabulary);
    builder.addSources(SOURCES);
    expect(() => builder.putClaims([row({ from: 'a', to: 'b' }, 1)])).toThrow('has an end that was not read');
  });
});
