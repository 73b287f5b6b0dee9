import type { Claim } from '../api/types.ts';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { bySpeaker } from './order-claims.ts';

interface Props {
  readonly claims: readonly Claim[];
  readonly total: number;
  readonly heading: string;
}

/** Claims grouped by speaker, highest weight first. */
export function ClaimList({ claims, total, heading }: Props) {
  const words = useWords();
  const speakers = new Set(claims.map((c) => c.origin)).size;
  const sources = new Set(claims.map((c) => c.source.id)).size;
  return (
    <section>
      <div className={layout.banner}>
        <h2>{heading}</h2>
        <span className={text.meta}>
          {words.counts.claims(total)}, {words.counts.speakers(speakers)}, {words.counts.sources(sources)}
          {total > claims.length && ` · ${words.claim.firstShown(claims.length)}`}
        </span>
      </div>
      <ul>
        {bySpeaker(claims).map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}
