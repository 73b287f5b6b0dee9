import { inspect } from '../actions/actions.ts';
import type { Claim, PropertyValues } from '../api/types.ts';

/** Every claimed value; where sources disagree the versions stand side by side. */
export function Values({ values }: { values: readonly PropertyValues[] }) {
  if (values.length === 0) return null;
  return (
    <section className="section">
      <h2>Claimed values</h2>
      {values.map((property) => (
        <Property
          key={`${property.property} ${property.qualifiers.map((q) => q.value).join()}`}
          {...property}
        />
      ))}
    </section>
  );
}

function Property({ label, unit, contested, qualifiers, claims }: PropertyValues) {
  const narrowed = qualifiers.map((q) => `${q.key} ${q.entity?.name ?? q.value}`).join(', ');
  const versions = [...new Set(claims.map((c) => c.value ?? ''))];
  return (
    <div style={{ marginTop: 8 }}>
      <p>
        <b>{label}</b> {narrowed && <span className="meta">{narrowed} </span>}
        {unit && <span className="meta">in {unit} </span>}
        {contested && (
          <span className="badge">
            <b aria-hidden="true">≠</b>Contested
          </span>
        )}
      </p>
      <div
        className={contested || versions.length > 1 ? 'versions' : ''}
        role={contested ? 'group' : undefined}
        aria-label={contested ? `Versions of ${label}` : undefined}
        tabIndex={contested ? 0 : undefined}
      >
        {versions.map((value) => (
          <div key={value}>
            <span className="value">{value}</span>
            {claims
              .filter((c) => c.value === value)
              .map((claim) => (
                <Said key={claim.id} claim={claim} />
              ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function Said({ claim }: { claim: Claim }) {
  const who = claim.attributedTo.at(-1)?.name ?? claim.source.publisher ?? claim.source.title;
  return (
    <p className="meta">
      {claim.stance === 'DENIES' && 'denied by '}
      <button
        type="button"
        className="linkish meta"
        onClick={() => inspect({ what: 'source', id: claim.source.id })}
      >
        {who}
      </button>{' '}
      <span className="grade">{claim.source.reliability}</span> {claim.happened ?? claim.claimed}
    </p>
  );
}
