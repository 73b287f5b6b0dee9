import { clsx } from 'clsx';
import { inspect } from '../actions/canvas.ts';
import { choosePath, highlightPath } from '../actions/paths.ts';
import { useApiQuery } from '../api/server.ts';
import type { LinkInList, Path } from '../api/types.ts';
import { withFigures } from '../api/with-figures.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { KindMark } from '../marks/KindMark.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { speakerOf } from '../state/speaker.ts';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import type { Words } from '../words/en.ts';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';
import styles from './PathCard.module.css';

/** The CSS class of a hop's line by the wording of its strongest link; null for a solid line. */
const LINE = {
  STATED: null,
  REPORTED: null,
  ALLEGED: 'dashed',
  SUSPECTED: 'dotted',
  SPECULATED: 'dotted',
  NONE: null,
} as const;

interface Props {
  readonly path: Path;
  readonly number: number;
  readonly highlighted: boolean;
  readonly hop: number | null;
}

/** A path as a chain of entities. When it is highlighted, each hop lists its links and their claims. */
export function PathCard({ path, number, highlighted, hop }: Props) {
  const words = useWords();
  return (
    <article className={styles.path} aria-label={words.paths.pathNumber(number + 1)}>
      <button type="button" aria-expanded={highlighted} onClick={() => choosePath(number)}>
        <b>{number + 1}</b>
        <span>{words.counts.hops(path.hops.length)}</span>
        <span className={styles.figure}>{words.twoDecimals(path.confidence)}</span>
      </button>
      {path.reason && <p className={text.meta}>{reasonOf(path.reason, words)}</p>}
      {highlighted ? (
        <ol>
          {path.hops.map((step, i) => (
            <HopRow key={step.from.id + step.to.id} hop={step} number={i} path={number} current={i === hop} />
          ))}
          {path.entities.slice(-1).map((end) => (
            <li key={end.id} className={styles.stop}>
              <EntityName entity={end} />
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.chain}>
          {path.entities.map((e) => (
            <span key={e.id}>
              <KindMark kind={e.kind} /> {e.name}
            </span>
          ))}
        </p>
      )}
    </article>
  );
}

/** The main reason for the rank of a path, as a sentence. */
function reasonOf(reason: NonNullable<Path['reason']>, { twoDecimals, paths: { reasons } }: Words): string {
  const { code, entity, links, hop, confidence, party, hops } = reason;
  if (code === 'ONE_PARTY') return reasons.oneParty(party?.name ?? '?');
  if (code === 'HUB') return reasons.hub(entity?.name ?? '?', links ?? 0);
  if (code === 'HOPS') return reasons.hops(hops ?? 0);
  const weakest = `${hop?.from.name} – ${hop?.to.name} (${twoDecimals(confidence ?? 0)})`;
  return reasons.weakHop(weakest, party?.name ?? null);
}

interface HopProps {
  readonly hop: Path['hops'][number];
  readonly number: number;
  readonly path: number;
  readonly current: boolean;
}

function HopRow({ hop, number, path, current }: HopProps) {
  const labels = useLabels();
  const { from } = hop;
  const links = hop.links.map(({ link, figures }) => withFigures(link, figures));
  const [first] = links;
  const line = LINE[first?.hedge ?? 'NONE'];
  return (
    <li className={clsx(current && styles.current)}>
      <div className={styles.stop}>
        <EntityName entity={from} />
      </div>
      <div
        className={clsx(styles.hop, line && styles[line], first?.status === 'CONTESTED' && styles.contested)}
      >
        <span className={styles.number} aria-hidden="true">
          {number + 1}
        </span>
        {links.map((link) => (
          <HopLink
            key={link.id}
            link={link}
            label={
              link.symmetric || link.from.id === from.id ? labels.link(link.type) : labels.inverse(link.type)
            }
            open={current && link === first}
            highlight={() => highlightPath(path, number, link.id)}
          />
        ))}
      </div>
    </li>
  );
}

interface LinkProps {
  readonly link: LinkInList;
  readonly label: string;
  readonly open: boolean;
  readonly highlight: () => void;
}

/** A link of a hop with its speakers and, when open, its claims. */
function HopLink({ link, label, open, highlight }: LinkProps) {
  const words = useWords();
  const { data } = useApiQuery('Link', { id: link.id });
  const { nodes = [], totalCount = 0 } = data?.link?.claims ?? {};
  const speakers = [...new Set(nodes.map((c) => speakerOf(c).name))].slice(0, 2);
  return (
    <div>
      <div className={layout.row}>
        <Button variant="link" aria-expanded={open} onClick={highlight}>
          {label}
        </Button>
        <span className={clsx(layout.end, styles.figure)}>
          {words.statuses[link.status]} <b>{words.twoDecimals(link.confidence)}</b>
        </span>
      </div>
      <p className={text.meta}>
        {speakers.join(', ')} · {words.counts.claims(totalCount)}
      </p>
      {open && (
        <ul>
          {nodes.map((claim) => (
            <li key={claim.id}>
              <Button
                variant="quiet"
                className={styles.statement}
                onClick={() => inspect({ what: 'claim', id: claim.id })}
              >
                {claim.statement}
              </Button>
              <span className={clsx(text.meta, layout.row)}>
                <LineSample hedge={claim.hedge} /> {words.hedges[claim.hedge]} · {speakerOf(claim).name}{' '}
                <span className={text.grade}>{claim.source.reliability}</span>
                <span className={clsx(layout.end, styles.figure)}>{words.twoDecimals(claim.weight)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
