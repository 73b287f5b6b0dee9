import { setWhatIf } from '../actions/what-if.ts';
import { useApiQuery } from '../api/server.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import { ClaimList } from './ClaimList.tsx';
import { LinkRow } from './LinkRow.tsx';

export function SourceView({ id }: { id: string }) {
  const words = useWords();
  const { data } = useApiQuery('Source', { id });
  const source = data?.source;
  if (!source) return data ? <p className={layout.section}>{words.inspector.gone}</p> : null;
  return (
    <>
      <section className={layout.section}>
        <h2 className={layout.title}>{source.title}</h2>
        <p className={text.meta}>
          {source.outlet ? <EntityName entity={source.outlet} /> : source.publisher} {source.published}{' '}
          {source.language}
        </p>
        <p>
          <span className={text.grade}>{source.reliability}</span>{' '}
          <b>{words.source.grades[source.reliability]}.</b> {source.reliabilityReason}
        </p>
        {source.url && (
          <p>
            <a href={source.url} rel="noreferrer noopener" target="_blank">
              {source.url}
            </a>
          </p>
        )}
        <Button variant="link" onClick={() => setWhatIf({ what: 'source', id, name: source.title })}>
          {words.whatIf.question(source.publisher ?? source.title)}
        </Button>
      </section>
      <section className={layout.section}>
        <h2>{words.source.soleSource}</h2>
        <p className={text.meta}>{words.whatIf.wouldLoseSupport(source.soleSupportOf.totalCount)}</p>
        <ul>
          {source.soleSupportOf.nodes.map((link) => (
            <LinkRow key={link.id} link={link} />
          ))}
        </ul>
      </section>
      <ClaimList
        claims={source.claims.nodes}
        total={source.claims.totalCount}
        heading={words.source.claims}
      />
    </>
  );
}
