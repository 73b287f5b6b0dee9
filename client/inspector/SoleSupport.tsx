import { useApiQuery } from '../api/server.ts';
import { withFigures } from '../api/with-figures.ts';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import { LinkRow } from './LinkRow.tsx';

/** The links that would lose all support without a speaker. */
export function SoleSupport({ speaker }: { speaker: string }) {
  const words = useWords();
  const { data } = useApiQuery('WhatIf', { input: { evidence: { excludeSpeakers: [speaker] } } });
  if (!data) return null;
  const { lost } = data.whatIf;
  return (
    <section className={layout.section}>
      <h2>{words.whatIf.soleSpeaker}</h2>
      <p className={text.meta}>{words.whatIf.wouldLoseSupport(lost.totalCount)}</p>
      <ul>
        {lost.edges.map(({ node, figures }) => (
          <LinkRow key={node.id} link={withFigures(node, figures)} />
        ))}
      </ul>
    </section>
  );
}
