import type { LinkDetail } from '../api/types.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { StatusBadge } from '../marks/StatusBadge.tsx';
import { count, figure } from '../words.ts';
import { ClaimList } from './ClaimList.tsx';
import { HowItAddsUp } from './HowItAddsUp.tsx';
import { useDetail } from './useDetail.ts';

export function LinkView({ id }: { id: string }) {
  const link = useDetail<LinkDetail>('link', id, 'link');
  if (!link || link.id !== id) return null;
  const supporting = link.addsUp.filter((o) => o.stance === 'SUPPORTS').length;
  return (
    <>
      <section className="section">
        <p>
          <b>
            <EntityName entity={link.from} />
          </b>
        </p>
        <p className="meta" style={{ paddingLeft: 22 }}>
          {link.symmetric ? '↔' : '↓'} {link.label}
        </p>
        <p>
          <b>
            <EntityName entity={link.to} />
          </b>
        </p>
        <div className="figure-line">
          <span className="number">{figure(link.confidence)}</span>
          <StatusBadge status={link.status} />
          <span className="meta">
            support, {count(supporting, 'speaker')} <b>{figure(link.support)}</b>
            <br />
            denial, {count(link.addsUp.length - supporting, 'speaker')} <b>{figure(link.denial)}</b>
          </span>
        </div>
        {(link.earliest ?? link.latest) && (
          <p className="meta">
            {link.earliest ?? '…'} to {link.latest ?? '…'}
          </p>
        )}
      </section>
      <HowItAddsUp link={link} />
      <ClaimList claims={link.claims.nodes} total={link.claims.totalCount} heading="Claims by speaker" />
    </>
  );
}
