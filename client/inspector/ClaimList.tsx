import type { Claim } from '../api/types.ts';
import { useWords } from '../words/words.ts';
import { ClaimCard } from './ClaimCard.tsx';

interface Props {
  readonly claims: readonly Claim[];
  readonly total: number;
  readonly heading: string;
}

/** Claims grouped by speaker, weightiest first; what a speaker repeats is marked as counted once. */
export function ClaimList({ claims, total, heading }: Props) {
  const words = useWords();
  const seen = new Set<string>();
  const byWeight = [...claims].sort((a, b) => b.weight - a.weight);
  const origins = [...new Set(byWeight.map((c) => c.origin))];
  const grouped = origins.flatMap((origin) => byWeight.filter((c) => c.origin === origin));
  const sources = new Set(claims.map((c) => c.source.id)).size;
  return (
    <section>
      <div className="banner">
        <h2>{heading}</h2>
        <span className="meta">
          {words.counts.claims(total)}, {words.counts.speakers(origins.length)},{' '}
          {words.counts.sources(sources)}
          {total > claims.length && ` · ${words.claim.firstShown(claims.length)}`}
        </span>
      </div>
      <ul>
        {grouped.map((claim) => {
          const key = `${claim.stance} ${claim.origin}`;
          const again = seen.has(key) && claim.__typename === 'LinkClaim';
          seen.add(key);
          return <ClaimCard key={claim.id} claim={claim} again={again} />;
        })}
      </ul>
    </section>
  );
}
