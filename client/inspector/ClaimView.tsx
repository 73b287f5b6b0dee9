import { clsx } from 'clsx';
import { inspect, openLink } from '../actions/canvas.ts';
import { confirmRetract } from '../actions/record.ts';
import { useApiQuery } from '../api/server.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { speakerOf } from '../state/speaker.ts';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';
import styles from './ClaimView.module.css';

/** All details of one claim. */
export function ClaimView({ id }: { id: string }) {
  const words = useWords();
  const labels = useLabels();
  const { data } = useApiQuery('Claim', { id });
  const claim = data?.claim;
  if (!claim) return data ? <p className={layout.section}>{words.inspector.gone}</p> : null;
  const link = claim.__typename === 'LinkClaim' ? claim : null;
  const speaker = speakerOf(claim);
  return (
    <>
      <section className={layout.section}>
        <p className={styles.statement}>{claim.statement}</p>
        {claim.locator && <p className={text.meta}>{claim.locator}</p>}
        <p className={text.named}>
          <LineSample hedge={claim.hedge} /> {words.stances[claim.stance]},{' '}
          {words.hedges[claim.hedge].toLowerCase()} × {claim.admiraltyCode} ={' '}
          <b>{words.twoDecimals(claim.weight)}</b>
        </p>
      </section>
      <dl className={clsx(layout.section, styles.facts)}>
        <dt>{words.claim.about}</dt>
        <dd>
          <EntityName entity={claim.subject} />
          {link ? (
            <>
              {' '}
              {labels.link(link.type)} <EntityName entity={link.object} />
            </>
          ) : (
            claim.__typename === 'ValueClaim' && (
              <>
                {' '}
                {labels.property(claim.property)}: <b>{claim.value}</b>
              </>
            )
          )}
        </dd>
        {claim.qualifiers.map((q) => (
          <div key={q.key}>
            <dt>{labels.qualifier(q.key)}</dt>
            <dd>{q.entity?.name ?? q.value}</dd>
          </div>
        ))}
        <dt>{words.claim.speaker}</dt>
        <dd>
          {speaker.entity ? (
            <EntityName entity={speaker.entity} />
          ) : (
            `${speaker.name}, ${words.claim.ownWords}`
          )}
        </dd>
        {claim.attributedTo.length > 1 && (
          <>
            <dt>{words.claim.reportedVia}</dt>
            <dd>
              {claim.attributedTo
                .slice(0, -1)
                .map((o) => o.name)
                .join(' ← ')}
            </dd>
          </>
        )}
        <dt>{words.claim.source}</dt>
        <dd>
          <span className={text.grade}>{claim.source.reliability}</span>{' '}
          <Button variant="link" onClick={() => inspect({ what: 'source', id: claim.source.id })}>
            {claim.source.title}
          </Button>
        </dd>
        {claim.credibilityReason && (
          <>
            <dt>{words.claim.credibility}</dt>
            <dd>
              {claim.credibility}: {claim.credibilityReason}
            </dd>
          </>
        )}
        <dt>{words.claim.happened}</dt>
        <dd>{claim.happened ?? words.claim.undated}</dd>
        <dt>{words.claim.claimed}</dt>
        <dd>{claim.claimed ?? words.claim.undated}</dd>
        <dt>{words.claim.recordedAt}</dt>
        <dd>{claim.recordedAt.slice(0, 10)}</dd>
        {claim.retractedAt && (
          <>
            <dt>{words.claim.retracted}</dt>
            <dd>{claim.retractedAt.slice(0, 10)}</dd>
          </>
        )}
      </dl>
      <div className={clsx(layout.section, layout.row)}>
        {link?.link && (
          <Button onClick={() => openLink({ id: link.link?.id ?? '', from: link.subject, to: link.object })}>
            {words.claim.openLink}
          </Button>
        )}
        {!claim.retractedAt && <Button onClick={() => confirmRetract(claim)}>{words.claim.retract}</Button>}
      </div>
    </>
  );
}
