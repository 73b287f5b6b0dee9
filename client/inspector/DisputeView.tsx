import { useWorkspace } from '../state/store.ts';
import { count } from '../words.ts';
import { ClaimCard } from './ClaimCard.tsx';

const BASIS = {
  VALUE: 'Computed: values that cannot all be so.',
  LINK: 'Computed: support and denial both reach 0.3.',
  NAMED: 'Named in the case file: it cannot be computed.',
};

export function DisputeView({ id }: { id: string }) {
  const dispute = useWorkspace((s) => s.disputes?.find((d) => d.id === id));
  if (!dispute) return null;
  return (
    <>
      <section className="section">
        <h2 className="title">{dispute.title}</h2>
        <p className="meta">{BASIS[dispute.basis]}</p>
      </section>
      {dispute.versions.map(({ label, claims }) => (
        <section key={label} aria-label={label}>
          <div className="section">
            <h2>{label}</h2>
            <p className="meta">
              {count(claims.length, 'claim')}, {count(new Set(claims.map((c) => c.origin)).size, 'speaker')}
            </p>
          </div>
          <ul>
            {claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
