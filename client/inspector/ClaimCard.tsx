import { inspect } from '../actions/actions.ts';
import type { Claim } from '../api/types.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { HEDGE_WORDS, STANCE_SIGNS, STANCE_WORDS, figure } from '../words.ts';

/** One claim: who says it, what it says, how it is worded, through whom, in which document. */
export function ClaimCard({ claim, again = false }: { claim: Claim; again?: boolean }) {
  const speaker = claim.attributedTo.at(-1);
  const chain = claim.attributedTo.slice(0, -1);
  return (
    <li className={`claim${again ? ' again' : ''}`}>
      <div className="who">
        <span className={`stance ${claim.stance.toLowerCase()}`} aria-hidden="true">
          {STANCE_SIGNS[claim.stance]}
        </span>
        <span className="visually-hidden">{STANCE_WORDS[claim.stance]}</span>
        {speaker ? (
          <EntityName entity={speaker} marked={false} />
        ) : (
          <span>{claim.source.publisher ?? 'The source'}, own words</span>
        )}
        <span className="weight">
          {again ? <span className="meta">counted once</span> : figure(claim.weight)}
        </span>
      </div>
      <p className="statement">
        {claim.value !== undefined && <b>{claim.value}. </b>}
        {claim.statement}
      </p>
      <div className="meta row">
        <LineSample hedge={claim.hedge} />
        <span>
          {HEDGE_WORDS[claim.hedge]}
          {chain.map((outlet) => ` · ${outlet.name}`)}
          {claim.claimed && ` · said ${claim.claimed}`}
          {claim.happened && ` · of ${claim.happened}`}
          {claim.retractedAt && ' · retracted'}
        </span>
      </div>
      <div className="meta from">
        <span className="grade" title="Source reliability, Admiralty code">
          {claim.source.reliability}
        </span>
        <button
          type="button"
          className="linkish meta"
          onClick={() => inspect({ what: 'source', id: claim.source.id })}
        >
          {claim.source.title}
          {claim.source.publisher && ` (${claim.source.publisher})`}
        </button>
      </div>
    </li>
  );
}
