import type { LinkDetail } from '../api/types.ts';
import { useWords, type Words } from '../words/words.ts';

const TICKS = [0, 0.3, 0.6, 0.9];

/** The confidence of a link, speaker by speaker, as a waterfall from 0 to 1. */
export function HowItAddsUp({ link }: { link: LinkDetail }) {
  const words = useWords();
  const rows = steps(link, words);
  return (
    <section className="section">
      <header>
        <h2>{words.addsUp.title}</h2>
        <details className="meta">
          <summary>{words.addsUp.formula}</summary>
          {words.addsUp.formulaInFull}
        </details>
      </header>
      <div className="waterfall">
        <span />
        <svg width="140" height="14" className="meta" aria-hidden="true">
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
      <p className="meta">{inWords(link, words)}</p>
    </section>
  );
}

interface Step {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly from: number;
  readonly to: number;
  readonly look: 'support' | 'denial' | 'sum';
  readonly change: string;
}

function Row({ name, detail, from, to, look, change }: Step) {
  const [left, right] = from < to ? [from, to] : [to, from];
  const fill = look === 'sum' ? 'var(--ink)' : look === 'denial' ? 'url(#hatch)' : 'var(--edge)';
  return (
    <>
      <span>
        {look === 'sum' ? <b>{name}</b> : name}
        {detail && <span className="meta block">{detail}</span>}
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
          stroke={look === 'denial' ? 'var(--edge)' : 'none'}
        />
      </svg>
      <span className="right">{look === 'sum' ? <b>{change}</b> : change}</span>
    </>
  );
}

function steps({ addsUp, confidence }: LinkDetail, words: Words): Step[] {
  const { figure } = words;
  let reached = 0;
  let denied = 0;
  const support = addsUp.filter((o) => o.stance === 'SUPPORTS').reduce((left, o) => left * (1 - o.weight), 1);
  const rows = addsUp.map((o): Step => {
    const name = o.entity?.name ?? o.claim.source.publisher ?? o.claim.source.title;
    const wording = words.hedges[o.claim.hedge].toLowerCase();
    const denies = o.stance === 'DENIES' ? `${words.stances.DENIES}, ` : '';
    const once = o.claimCount > 1 ? ` · ${words.addsUp.once(o.claimCount)}` : '';
    const detail = `${denies}${wording} × ${o.claim.source.reliability}, ${figure(o.weight)}${once}`;
    const from = reached;
    if (o.stance === 'SUPPORTS') reached = 1 - (1 - reached) * (1 - o.weight);
    else {
      denied = 1 - (1 - denied) * (1 - o.weight);
      reached = combine(1 - support, denied);
    }
    const change = reached - from;
    const sign = change < 0 ? '−' : '+';
    return {
      id: o.stance + o.origin,
      name,
      detail,
      from,
      to: reached,
      look: o.stance === 'SUPPORTS' ? 'support' : 'denial',
      change: `${sign}${figure(Math.abs(change))}`,
    };
  });
  return [
    ...rows,
    {
      id: 'sum',
      name: words.addsUp.confidence,
      detail: '',
      from: 0,
      to: confidence,
      look: 'sum',
      change: figure(confidence),
    },
  ];
}

const combine = (s: number, d: number) => (s * d === 1 ? 0 : (s * (1 - d)) / (1 - s * d));

function inWords({ addsUp, status }: LinkDetail, words: Words): string {
  const supporting = addsUp.filter((o) => o.stance === 'SUPPORTS').length;
  const denying = addsUp.filter((o) => o.stance === 'DENIES').length;
  return `${words.addsUp.speakers(supporting, denying)} ${words.addsUp.why[status]}`;
}
