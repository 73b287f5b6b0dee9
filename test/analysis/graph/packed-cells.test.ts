import fc from 'fast-check';
import {
  classSet,
  EITHER_WAY,
  goesAlong,
  GOES_OUT,
  isDisputedArc,
  isOfClass,
  linkOfArc,
  packArc,
  reversed,
  waysOf,
} from '../../../server/analysis/graph/arc-cell.ts';
import {
  credibilityOf,
  hedgeOf,
  nextClaim,
  originOf,
  packWording,
  setNextClaim,
  sourceOf,
  stanceOf,
  writeClaimRow,
} from '../../../server/analysis/graph/claim-row.ts';
import {
  isReferenceGrade,
  packGrade,
  reliabilityOf,
  roleOf,
} from '../../../server/analysis/graph/source-grade.ts';
import {
  CREDIBILITIES,
  HEDGES,
  LINK_CLASSES,
  RELIABILITIES,
  SOURCE_ROLES,
  STANCES,
} from '../../../server/model/kinds.ts';

const index = (words: readonly string[]) => fc.nat(words.length - 1);
/** The largest link number that an arc can hold. */
const MAX_LINK = 2 ** 26 - 1;

it('an arc cell returns its link, class, ways and dispute', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.nat(MAX_LINK), fc.constant(MAX_LINK)),
      index(LINK_CLASSES),
      fc.integer({ min: 1, max: EITHER_WAY }),
      fc.boolean(),
      (link, linkClass, ways, isDisputed) => {
        const [cell] = new Uint32Array([packArc(link, linkClass, ways, isDisputed)]) as unknown as [number];
        expect(linkOfArc(cell)).toBe(link);
        expect(isDisputedArc(cell)).toBe(isDisputed);
        LINK_CLASSES.forEach((name, i) => expect(isOfClass(cell, classSet([name]))).toBe(i === linkClass));
        expect(isOfClass(cell, classSet(null))).toBe(true);
        expect(goesAlong(cell, GOES_OUT)).toBe((ways & GOES_OUT) !== 0);
        expect(goesAlong(cell, reversed(GOES_OUT))).toBe((ways & reversed(GOES_OUT)) !== 0);
      },
    ),
  );
  expect(reversed(waysOf('OUT'))).toBe(waysOf('IN'));
  expect(reversed(waysOf('ANY'))).toBe(waysOf('ANY'));
});

it('a claim row returns what was written to it', () => {
  const number = fc.nat(2 ** 32 - 1);
  const row = fc.tuple(
    number,
    number,
    number,
    index(STANCES),
    index(HEDGES),
    fc.constantFrom(...CREDIBILITIES),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const claimRows = new Uint32Array(rows.length * 4);
      rows.forEach(([next, source, origin, stance, hedge, credibility], claim) => {
        writeClaimRow(claimRows, claim, source, origin, packWording(stance, hedge, credibility));
        setNextClaim(claimRows, claim, next);
      });
      const g = { claimRows };
      const read = rows.map((_, claim) => [
        nextClaim(g, claim),
        sourceOf(g, claim),
        originOf(g, claim),
        stanceOf(g, claim),
        hedgeOf(g, claim),
        credibilityOf(g, claim),
      ]);
      expect(read).toEqual(rows);
    }),
  );
});

it('a grade returns the reliability and the role of its source', () => {
  for (const reliability of RELIABILITIES) {
    for (const role of SOURCE_ROLES) {
      const grade = packGrade(reliability, role);
      expect([reliabilityOf(grade), roleOf(grade)]).toEqual([reliability, role]);
      expect(isReferenceGrade(grade)).toBe(role === 'REFERENCE');
    }
  }
});
