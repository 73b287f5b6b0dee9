import { clsx } from 'clsx';
import type { LinkDetail } from '../api/types.ts';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords, type Words } from '../words/words.ts';
import styles from './ConfidenceBreakdown.module.css';
import { waterfall } from './waterfall.ts';

const TICKS = [0, 0.3, 0.6, 0.9];

/** The confidence of a link, party by party, as a waterfall from 0 to 1. */
export function ConfidenceBreakdown({ link }: { link: LinkDetail }) {
  const words = useWords();
  const rows = bars(link, words);
  return (
    <section className={layout.section}>
      <header>
        <h2>{words.contributions.title}</h2>
        <details className={text.meta}>
          <summary>{words.contributions.formula}</summary>
          {words.contributions.formulaInFull}
        </details>
      </header>
      <div className={styles.waterfall}>
        <span />
        <svg width="140" height="14" className={text.meta} aria-hidden="true">
          {TICKS.map((t) => (
            <text
              key={t}
              x={t * 140}
              y="11"
              fontSize="11"
              fill="var(--ink-3)"
              textAnchor={t === 0 ? 'start' : 'middle'}
            >
              {t}
            </text>
          ))}
        </svg>
        <span />
        {rows.map((row) => (
          <Row key={row.id} {...row} />
        ))}
      </div>
      <p className={text.meta}>{explanation(link, words)}</p>
    </section>
  );
}

interface Bar {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly from: number;
  readonly to: number;
  readonly type: 'support' | 'denial' | 'sum';
  readonly change: string;
}

function Row({ name, detail, from, to, type, change }: Bar) {
  const [left, right] = from < to ? [from, to] : [to, from];
  const fill = type === 'sum' ? 'var(--ink)' : type === 'denial' ? 'url(#hatch)' : 'var(--edge)';
  return (
    <>
      <span>
        {type === 'sum' ? <b>{name}</b> : name}
        {detail && <span className={clsx(text.meta, text.block)}>{detail}</span>}
      </span>
      <svg width="140" height="18" aria-hidden="true">
        <defs>
          <pattern
            id="hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V5" stroke="var(--edge)" strokeWidth="2" />
          </pattern>
        </defs>
        {TICKS.map((t) => (
          <path key={t} d={`M${t * 140 + 0.5} 0V18`} stroke="var(--line)" />
        ))}
        <rect
          x={left * 140}
          y="2"
          width={Math.max(1, (right - left) * 140)}
          height="14"
          fill={fill}
          stroke={type === 'denial' ? 'var(--edge)' : 'none'}
        />
      </svg>
      <span className={styles.change}>{type === 'sum' ? <b>{change}</b> : change}</span>
    </>
  );
}

function bars({ contributions, confidence }: LinkDetail, words: Words): Bar[] {
  const { twoDecimals } = words;
  const steps = waterfall(contributions, confidence);
  const rows = contributions.map((o, i): Bar => {
    const { from = 0, to = 0, change = 0 } = steps[i] ?? {};
    const speaker = o.originEntity?.name ?? o.claim.source.publisher ?? o.claim.source.title;
    const by = o.party === o.origin ? '' : `${words.contributions.by(speaker)} · `;
    const wording = words.hedges[o.claim.hedge].toLowerCase();
    const denies = o.stance === 'DENIES';
    const once = o.claimCount > 1 ? ` · ${words.contributions.countedOnce(o.claimCount)}` : '';
    const weighed =
      o.claim.source.role === 'REFERENCE'
        ? words.contributions.reference
        : `${wording} × ${o.claim.admiraltyCode}, ${twoDecimals(o.weight)}`;
    return {
      id: o.stance + o.party,
      name: o.partyEntity?.name ?? speaker,
      detail: `${denies ? `${words.stances.DENIES}, ` : ''}${by}${weighed}${once}`,
      from,
      to,
      type: denies ? 'denial' : 'support',
      change: `${denies ? '−' : '+'}${twoDecimals(Math.abs(change))}`,
    };
  });
  return [
    ...rows,
    {
      id: 'sum',
      name: words.contributions.confidence,
      detail: '',
      from: 0,
      to: confidence,
      type: 'sum',
      change: twoDecimals(confidence),
    },
  ];
}

function explanation({ contributions, status }: LinkDetail, words: Words): string {
  const supporting = contributions.filter((o) => o.stance === 'SUPPORTS');
  const denying = contributions.filter((o) => o.stance === 'DENIES');
  const within = denying.find(({ party }) => supporting.some((o) => o.party === party));
  const sentences = [
    words.contributions.parties(supporting.length, denying.length),
    words.contributions.statusReasons[status],
    within ? words.contributions.bothSides(within.partyEntity?.name ?? within.party) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}
