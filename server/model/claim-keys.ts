import { dayBounds, UNBOUNDED } from './edtf.ts';
import { fold } from './fold.ts';

/**
 * The search keys of a claim in the database: its words, and the days (`YYYY-MM-DD`, null when open or
 * unknown) on which it may have happened and may have been made. `claimed` defaults to the source's publication.
 */
export function claimKeys(
  claim: {
    readonly statement: string;
    readonly happened?: string | null | undefined;
    readonly claimed?: string | null | undefined;
  },
  source: { readonly title: string; readonly published?: string | null | undefined },
) {
  const happened = claim.happened ? dayBounds(claim.happened) : UNBOUNDED;
  const when = claim.claimed ?? source.published;
  const claimed = when ? dayBounds(when) : UNBOUNDED;
  return {
    textKey: fold(`${claim.statement} ${source.title}`),
    happenedEarliest: happened.earliest,
    happenedLatest: happened.latest,
    claimedEarliest: claimed.earliest,
    claimedLatest: claimed.latest,
  };
}
