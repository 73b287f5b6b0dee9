import type { SourceDetail } from '../api/types.ts';
import { ClaimList } from './ClaimList.tsx';
import { LinkRow } from './LinkRow.tsx';
import { useDetail } from './useDetail.ts';

export function SourceView({ id }: { id: string }) {
  const source = useDetail<SourceDetail>('source', id, 'source');
  if (!source || source.id !== id) return null;
  return (
    <>
      <section className="section">
        <h2 className="title">{source.title}</h2>
        <p className="meta">
          {source.publisher} {source.published}
        </p>
        <p>
          <span className="grade">{source.reliability}</span> {source.reliabilityReason}
        </p>
        {source.url && (
          <p>
            <a href={source.url} rel="noreferrer noopener" target="_blank">
              {source.url}
            </a>
          </p>
        )}
      </section>
      <section className="section">
        <h2>Rests on this source alone</h2>
        <p className="meta">{source.soleSupportOf.totalCount} links would lose all support without it.</p>
        <ul>
          {source.soleSupportOf.nodes.map((link) => (
            <LinkRow key={link.id} link={link} />
          ))}
        </ul>
      </section>
      <ClaimList claims={source.claims.nodes} total={source.claims.totalCount} heading="Claims" />
    </>
  );
}
