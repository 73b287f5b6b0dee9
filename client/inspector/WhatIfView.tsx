import { openLink } from '../actions/canvas.ts';
import { keepAsFilter, setWhatIf } from '../actions/what-if.ts';
import { useApiQuery } from '../api/server.ts';
import { withFigures } from '../api/with-figures.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { difference } from '../state/difference.ts';
import { useWorkspace } from '../state/store.ts';
import { whatIfEvidence, useVisibleGraph, useWhatIfLinks } from '../state/use-visible-graph.ts';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';
import { LinkRow } from './LinkRow.tsx';
import styles from './WhatIfView.module.css';

const MOST_PAIRS = 20;
const WIDTH = 340;

/** The effect of a what-if on the whole graph, on the canvas, and on the paths between the chosen ends. */
export function WhatIfView() {
  const words = useWords();
  const { whatIf, filters, paths } = useWorkspace((s) => s.view);
  const { from, to } = paths.question;
  const pairs = from.flatMap((a) => to.map((b) => ({ from: a, to: b }))).slice(0, MOST_PAIRS);
  const evidence = whatIf ? whatIfEvidence(filters, whatIf) : {};
  const { data } = useApiQuery(
    'WhatIf',
    { input: { evidence, ...(pairs.length > 0 && { pairs }) } },
    { enabled: whatIf !== null },
  );
  if (!whatIf) return <p className={layout.section}>{words.whatIf.ended}</p>;
  const found = data?.whatIf;
  return (
    <>
      <section className={layout.section}>
        <h2 className={layout.title}>{words.whatIf.without(whatIf.name)}</h2>
        {found && <p className={text.meta}>{words.whatIf.claimsExcluded(found.claimsExcluded)}</p>}
        <div className={layout.row}>
          <Button onClick={() => setWhatIf(null)}>{words.actions.undoWhatIf}</Button>
          <Button onClick={keepAsFilter}>{words.whatIf.keep}</Button>
        </div>
      </section>
      {found && (
        <section className={layout.section}>
          <h2>{words.whatIf.wholeGraph}</h2>
          <dl className={styles.totals}>
            {(['lost', 'weakened', 'strengthened', 'cutOff'] as const).map((name) => (
              <div key={name}>
                <dt>{words.whatIf.totals[name](found[name].totalCount)}</dt>
                <dd>{found[name].totalCount}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <OnCanvas />
      {found && found.pairs.length > 0 && (
        <section className={layout.section}>
          <h2>{words.whatIf.chosenPaths}</h2>
          <ul>
            {found.pairs.map((pair) => (
              <li key={pair.from.id + pair.to.id}>
                {pair.from.name} → {pair.to.name}: {words.whatIf.outcomes[pair.outcome]}{' '}
                <span className={text.meta}>
                  {pair.before && words.twoDecimals(pair.before.confidence)}
                  {pair.before && pair.after && ` → ${words.twoDecimals(pair.after.confidence)}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {found && found.lost.totalCount > 0 && (
        <section className={layout.section}>
          <h2>{words.whatIf.lostLinks}</h2>
          <ul>
            {found.lost.edges.map(({ node, figures }) => (
              <LinkRow key={node.id} link={withFigures(node, figures)} />
            ))}
          </ul>
        </section>
      )}
      {found && found.cutOff.totalCount > 0 && (
        <section className={layout.section}>
          <h2>{words.whatIf.cutOff}</h2>
          <ul>
            {found.cutOff.nodes.map((entity) => (
              <li key={entity.id}>
                <EntityName entity={entity} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The links on the canvas that change, with their confidence before and after. */
function OnCanvas() {
  const words = useWords();
  const labels = useLabels();
  const loaded = useWorkspace((s) => s.loadedGraph.entities);
  const { shownLinks } = useVisibleGraph();
  const without = useWhatIfLinks();
  const changes = without ? difference(shownLinks, without) : [];
  const name = (id: string) => loaded.get(id)?.name ?? id;
  return (
    <section className={layout.section}>
      <header>
        <h2>{words.whatIf.onThisCanvas}</h2>
        <span className={text.meta}>○ – ● {words.whatIf.beforeAfter}</span>
      </header>
      {changes.length === 0 && <p className={text.meta}>{words.whatIf.noChanges}</p>}
      <ul>
        {changes.map(({ link, before, after }) => {
          const now = after?.confidence ?? 0;
          return (
            <li key={link.id} className={styles.change}>
              <Button variant="quiet" onClick={() => openLink(link)}>
                <b>{name(link.from.id)}</b> {labels.link(link.type)} {name(link.to.id)}
              </Button>
              <p className={text.meta}>
                {words.statuses[link.status]} → {after ? words.statuses[after.status] : words.whatIf.lost}{' '}
                <span className={layout.end}>
                  {words.twoDecimals(before)} → {after ? words.twoDecimals(now) : words.whatIf.lost}
                </span>
              </p>
              <svg
                width="100%"
                height="14"
                viewBox={`0 0 ${WIDTH} 14`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                {[0, 0.3, 0.6, 0.9].map((t) => (
                  <path key={t} d={`M${8 + t * (WIDTH - 16)} 0V14`} stroke="var(--line)" />
                ))}
                <path
                  d={`M${8 + now * (WIDTH - 16)} 7H${8 + before * (WIDTH - 16)}`}
                  stroke="var(--ink)"
                  strokeWidth="2"
                />
                <circle
                  cx={8 + before * (WIDTH - 16)}
                  cy="7"
                  r="4"
                  fill="var(--paper)"
                  stroke="var(--ink)"
                  strokeWidth="2"
                />
                {after && <circle cx={8 + now * (WIDTH - 16)} cy="7" r="5" fill="var(--ink)" />}
              </svg>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
