import { inspect } from '../actions/canvas.ts';
import type { Claim } from '../api/types.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { speakerOf } from '../state/speaker.ts';
import { useWords } from '../words/words.ts';
import { isRepeat } from './order-claims.ts';

const SIGNS = { SUPPORTS: '+', DENIES: '−', UNCONFIRMED: '?' };

/** One claim: who says it, what it says, how it is worded, through whom, in which document. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const words = useWords();
  const speaker = speakerOf(claim);
  const again = isRepeat(claim);
  const chain = claim.attributedTo.slice(0, -1).map((o) => o.name);
  return (
    <li className={`claim${again ? ' again' : ''}${claim.retractedAt ? ' retracted' : ''}`}>
      <div className="who">
        <span className={`stance ${claim.stance.toLowerCase()}`} aria-hidden="true">
          {SIGNS[claim.stance]}
        </span>
        <span className="visually-hidden">{words.stances[claim.stance]}</span>
        <b>{speaker.entity ? <EntityName entity={speaker.entity} marked={false} /> : speaker.name}</b>
        <span className="meta">{speaker.entity ? speaker.role : words.claim.ownWords}</span>
        <span className="weight">
          {again ? <span className="meta">{words.claim.countedOnce}</span> : words.figure(claim.weight)}
        </span>
      </div>
      <button
        type="button"
        className="linkish quiet statement"
        onClick={() => inspect({ what: 'claim', id: claim.id })}
      >
        {claim.__typename === 'ValueClaim' && <b>{claim.value}. </b>}
        {claim.statement}
      </button>
      <div className="meta row">
        <LineSample hedge={claim.hedge} />
        <span>
          <b>{words.hedges[claim.hedge]}</b>
          {chain.map((outlet) => ` · ${outlet}`)} ·{' '}
          <button
            type="button"
            className="linkish meta"
            title={claim.source.title}
            onClick={() => inspect({ what: 'source', id: claim.source.id })}
          >
            {claim.source.publisher ?? claim.source.title}
          </button>{' '}
          <span className="grade" title={words.claim.grade}>
            {claim.admiraltyCode}
          </span>{' '}
          {claim.claimed ?? words.claim.undated}
          {claim.retractedAt && ` · ${words.claim.retracted}`}
        </span>
      </div>
    </li>
  );
}
