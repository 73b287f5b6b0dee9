import { clsx } from 'clsx';
import { inspect } from '../actions/canvas.ts';
import type { Claim } from '../api/types.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { speakerOf } from '../state/speaker.ts';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import styles from './ClaimCard.module.css';
import { isRepeat } from './order-claims.ts';

const SIGNS = { SUPPORTS: '+', DENIES: '−', UNCONFIRMED: '?' };

/** One claim: speaker, statement, wording, attribution and source. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const words = useWords();
  const speaker = speakerOf(claim);
  const again = isRepeat(claim);
  const chain = claim.attributedTo.slice(0, -1).map((o) => o.name);
  return (
    <li
      className={clsx(styles.claim, again && styles.again, claim.retractedAt && styles.retracted)}
      data-testid="claim"
      data-repeat={again || undefined}
    >
      <div className={styles.who}>
        <span className={styles.stance} data-stance={claim.stance} aria-hidden="true">
          {SIGNS[claim.stance]}
        </span>
        <span className={text.visuallyHidden}>{words.stances[claim.stance]}</span>
        <b>{speaker.entity ? <EntityName entity={speaker.entity} marked={false} /> : speaker.name}</b>
        <span className={clsx(text.meta, styles.role)}>
          {speaker.entity ? speaker.role : words.claim.ownWords}
        </span>
        <span className={styles.weight} data-testid="weight">
          {again ? (
            <span className={text.meta}>{words.claim.countedOnce}</span>
          ) : (
            words.twoDecimals(claim.weight)
          )}
        </span>
      </div>
      <Button
        variant="quiet"
        className={styles.statement}
        onClick={() => inspect({ what: 'claim', id: claim.id })}
      >
        {claim.__typename === 'ValueClaim' && <b>{claim.value}. </b>}
        {claim.statement}
      </Button>
      <div className={clsx(text.meta, layout.row, styles.wording)}>
        <LineSample hedge={claim.hedge} />
        <span>
          <b>{words.hedges[claim.hedge]}</b>
          {chain.map((outlet) => ` · ${outlet}`)} ·{' '}
          <Button
            variant="link"
            className={text.meta}
            title={claim.source.title}
            onClick={() => inspect({ what: 'source', id: claim.source.id })}
          >
            {claim.source.publisher ?? claim.source.title}
          </Button>{' '}
          <span className={text.grade} data-testid="grade" title={words.claim.grade}>
            {claim.admiraltyCode}
          </span>{' '}
          {claim.claimed ?? words.claim.undated}
          {claim.retractedAt && ` · ${words.claim.retracted}`}
        </span>
      </div>
    </li>
  );
}
