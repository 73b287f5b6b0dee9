import { inspect, openLink } from '../actions/canvas.ts';
import { askRetract } from '../actions/record.ts';
import { useAnswer } from '../api/server.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { speakerOf } from '../state/speaker.ts';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';

/** One claim with everything that is known of it. */
export function ClaimView({ id }: { id: string }) {
  const words = useWords();
  const labels = useLabels();
  const { data } = useAnswer('Claim', { id });
  const claim = data?.claim;
  if (!claim) return data ? <p className="section">{words.inspector.gone}</p> : null;
  const link = claim.__typename === 'LinkClaim' ? claim : null;
  const speaker = speakerOf(claim);
  return (
    <>
      <section className="section">
        <p className="statement large">{claim.statement}</p>
        {claim.locator && <p className="meta">{claim.locator}</p>}
        <p className="named">
          <LineSample hedge={claim.hedge} /> {words.stances[claim.stance]},{' '}
          {words.hedges[claim.hedge].toLowerCase()} × {claim.admiraltyCode} ={' '}
          <b>{words.figure(claim.weight)}</b>
        </p>
      </section>
      <dl className="section facts">
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
            <dt>{words.claim.through}</dt>
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
          <span className="grade">{claim.source.reliability}</span>{' '}
          <button
            type="button"
            className="linkish"
            onClick={() => inspect({ what: 'source', id: claim.source.id })}
          >
            {claim.source.title}
          </button>
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
      <div className="section row">
        {link?.link && (
          <button
            type="button"
            className="button"
            onClick={() => openLink({ id: link.link?.id ?? '', from: link.subject, to: link.object })}
          >
            {words.claim.openLink}
          </button>
        )}
        {!claim.retractedAt && (
          <button type="button" className="button" onClick={() => askRetract(claim)}>
            {words.claim.retract}
          </button>
        )}
      </div>
    </>
  );
}
