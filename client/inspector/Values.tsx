import { clsx } from 'clsx';
import { inspect } from '../actions/canvas.ts';
import type { Claim, PropertyValues } from '../api/types.ts';
import { speakerOf } from '../state/speaker.ts';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';
import { TimeAxis } from './TimeAxis.tsx';
import styles from './Values.module.css';

/** The claimed values of an entity. Disputed values are shown side by side, with a time axis of the claims. */
export function Values({ values }: { values: readonly PropertyValues[] }) {
  const words = useWords();
  if (values.length === 0) return null;
  return (
    <section className={layout.section}>
      <h2>{words.entity.values}</h2>
      {values.map((property) => (
        <Property
          key={`${property.property} ${property.qualifiers.map((q) => q.value).join()}`}
          {...property}
        />
      ))}
    </section>
  );
}

function Property({ property, unit, contested, qualifiers, claims }: PropertyValues) {
  const words = useWords();
  const labels = useLabels();
  const label = labels.property(property);
  const narrowed = qualifiers
    .map((q) => `${labels.qualifier(q.key)} ${q.entity?.name ?? q.value}`)
    .join(', ');
  const valueOf = (claim: Claim) => (claim.__typename === 'ValueClaim' ? claim.value : '');
  const versions = [...new Set(claims.map(valueOf))];
  return (
    <div className={styles.property}>
      <p>
        <b>{label}</b> {narrowed && <span className={text.meta}>{narrowed} </span>}
        {unit && <span className={text.meta}>{words.entity.inUnit(unit)} </span>}
        {contested && (
          <span className={text.badge}>
            <b aria-hidden="true">≠</b>
            {words.statuses.CONTESTED}
          </span>
        )}
      </p>
      <div
        className={clsx((contested || versions.length > 1) && styles.versions)}
        role={contested ? 'group' : undefined}
        aria-label={contested ? words.entity.versionsOf(label) : undefined}
        tabIndex={contested ? 0 : undefined}
      >
        {versions.map((value) => (
          <div key={value}>
            <span className={styles.value}>{value}</span>
            {claims
              .filter((c) => valueOf(c) === value)
              .map((claim) => (
                <ClaimLine key={claim.id} claim={claim} />
              ))}
          </div>
        ))}
      </div>
      {contested && <TimeAxis claims={claims} rowOf={valueOf} />}
    </div>
  );
}

function ClaimLine({ claim }: { claim: Claim }) {
  const words = useWords();
  return (
    <p className={text.meta}>
      {claim.stance === 'DENIES' && `${words.claim.deniedBy} `}
      <Button variant="link" className={text.meta} onClick={() => inspect({ what: 'claim', id: claim.id })}>
        {speakerOf(claim).name}
      </Button>{' '}
      <span className={text.grade}>{claim.admiraltyCode}</span> {claim.claimed ?? words.claim.undated}
      {claim.__typename === 'ValueClaim' && claim.supersededBy && (
        <> · {words.claim.superseded(claim.supersededBy.value)}</>
      )}
    </p>
  );
}
