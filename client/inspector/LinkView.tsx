import { recordLinkClaim } from '../actions/record.ts';
import { useApiQuery } from '../api/server.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { StatusBadge } from '../marks/StatusBadge.tsx';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';
import { ClaimList } from './ClaimList.tsx';
import { ConfidenceBreakdown } from './ConfidenceBreakdown.tsx';
import styles from './LinkView.module.css';

export function LinkView({ id }: { id: string }) {
  const words = useWords();
  const labels = useLabels();
  const { data } = useApiQuery('Link', { id });
  const link = data?.link;
  if (!link) return data ? <p className={layout.section}>{words.link.gone}</p> : null;
  const supporting = link.contributions.filter((o) => o.stance === 'SUPPORTS').length;
  const qualifiers = link.qualifiers.map((q) => `${labels.qualifier(q.key)} ${q.entity?.name ?? q.value}`);
  return (
    <>
      <section className={layout.section}>
        <div className={styles.ends}>
          <h2 className={layout.title}>
            <EntityName entity={link.from} />
          </h2>
          <p className={text.meta}>
            <span aria-hidden="true">{link.symmetric ? '↕' : '↓'}</span> {labels.link(link.type)}
            {qualifiers.length > 0 && ` (${qualifiers.join(', ')})`}
          </p>
          <h2 className={layout.title}>
            <EntityName entity={link.to} />
          </h2>
        </div>
        <div className={styles.figures}>
          <span className={styles.confidence} data-testid="confidence">
            {words.twoDecimals(link.confidence)}
          </span>
          {link.isReference ? (
            <span className={text.badge}>{words.contributions.reference}</span>
          ) : (
            <StatusBadge status={link.status} />
          )}
          <span className={text.meta}>
            {words.link.support(supporting)} <b>{words.twoDecimals(link.support)}</b>
            <br />
            {words.link.denial(link.contributions.length - supporting)}{' '}
            <b>{words.twoDecimals(link.denial)}</b>
          </span>
        </div>
        {(link.earliest ?? link.latest) && (
          <p className={text.meta}>
            {link.earliest ?? '…'} – {link.latest ?? '…'}
          </p>
        )}
        <div className={layout.row}>
          <Button onClick={() => recordLinkClaim(link, 'SUPPORTS')}>{words.link.recordSupport}</Button>
          <Button onClick={() => recordLinkClaim(link, 'DENIES')}>{words.link.recordDenial}</Button>
        </div>
      </section>
      <ConfidenceBreakdown link={link} />
      <ClaimList claims={link.claims.nodes} total={link.claims.totalCount} heading={words.link.claims} />
    </>
  );
}
