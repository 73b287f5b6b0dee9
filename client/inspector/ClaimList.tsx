import type { Claim } from '../api/types.ts';
import { count } from '../words.ts';
import { ClaimCard } from './ClaimCard.tsx';

/** Claims grouped by speaker, weightiest first; what a speaker repeats is marked as counted once. */
export function ClaimList({
  claims,
  total,
  heading,
}: {
  claims: readonly Claim[];
  total: number;
  heading: string;
}) {
  const seen = new Set<string>();
  const origins = [...new Set(claims.map((c) => c.origin))];
  const grouped = origins.flatMap((origin) => claims.filter((c) => c.origin === origin));
  return (
    <section>
      <div className="section">
        <h2>{heading}</h2>
        <p className="meta">
          {count(total, 'claim')}, {count(origins.length, 'speaker')},{' '}
          {count(new Set(claims.map((c) => c.source.id)).size, 'source')}
          {total > claims.length && ` · the first ${claims.length} are shown`}
        </p>
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
