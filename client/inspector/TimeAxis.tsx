import type { Claim } from '../api/types.ts';
import { speakerOf } from '../state/speaker.ts';
import { useWorkspace } from '../state/store.ts';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import styles from './TimeAxis.module.css';

const DAY = 86_400_000;
const ROW = 20;

interface Props {
  readonly claims: readonly Claim[];
  /** The row of a claim: its value or version. */
  readonly rowOf: (claim: Claim) => string;
  readonly showNames?: boolean;
  readonly width?: number;
}

/** The dates of claims by version: a dot for a known day, a hatched bar for a range of days. */
export function TimeAxis({ claims, rowOf, showNames = false, width = 344 }: Props) {
  const words = useWords();
  const language = useWorkspace((s) => s.language);
  const dated = claims.flatMap((claim) => {
    const days = daysOf(claim);
    return days ? [{ claim, days, row: rowOf(claim) }] : [];
  });
  if (dated.length < 2) return null;
  const rows = [...new Set(claims.map(rowOf))];
  const [low, high] = [Math.min(...dated.map((d) => d.days[0])), Math.max(...dated.map((d) => d.days[1]))];
  const left = showNames ? 168 : 64;
  const right = showNames ? 160 : 12;
  const x = (at: number) => left + ((width - left - right) * (at - low)) / Math.max(DAY, high - low);
  const lanes = rows.flatMap((row) => {
    const inRow = dated.filter((d) => d.row === row);
    return showNames ? inRow.map((d) => ({ row, of: [d] })) : [{ row, of: inRow }];
  });
  const written = new Intl.DateTimeFormat(language === 'ES' ? 'es-419' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  const height = lanes.length * ROW + 24;
  return (
    <figure className={styles.axis}>
      <figcaption className={text.visuallyHidden}>{words.entity.timeAxis}</figcaption>
      <svg width={width} height={height} role="img" aria-label={words.entity.timeAxis}>
        <defs>
          <pattern id="between" width="4" height="4" patternUnits="userSpaceOnUse">
            <path d="M1 0V4" stroke="var(--ink)" strokeWidth="2" />
          </pattern>
        </defs>
        {lanes.map(({ row, of }, i) => {
          const y = i * ROW + ROW / 2;
          const first = i === 0 || lanes[i - 1]?.row !== row;
          return (
            <g key={`${row} ${i}`}>
              {first && i > 0 && <path d={`M0 ${y - ROW / 2}H${width}`} stroke="var(--line)" />}
              {first && (
                <text x="0" y={y + 4} className={styles.label}>
                  {row.length > left / 7 ? `${row.slice(0, left / 7 - 1)}…` : row}
                </text>
              )}
              {of.map(({ claim, days: [from, to] }) => (
                <g key={claim.id}>
                  {to - from < DAY ? (
                    <circle cx={x(from)} cy={y} r="4" fill="var(--ink)" />
                  ) : (
                    <rect
                      x={x(from)}
                      y={y - 2}
                      width={Math.max(2, x(to) - x(from))}
                      height="4"
                      fill="url(#between)"
                    />
                  )}
                  {showNames && (
                    <text x={x(to) + 10} y={y + 4} className={styles.name}>
                      {speakerOf(claim).name}
                    </text>
                  )}
                </g>
              ))}
            </g>
          );
        })}
        <path d={`M${left} ${height - 18}H${width - right}`} stroke="var(--line-strong)" />
        <text x={left} y={height - 4} className={styles.label}>
          {written.format(low)}
        </text>
        <text x={width - right} y={height - 4} textAnchor="end" className={styles.label}>
          {written.format(high)}
        </text>
      </svg>
    </figure>
  );
}

/** First and last moment at which a claim may have been made. An unknown end takes the value of the other. */
function daysOf({ claimedEarliest: from, claimedLatest: to }: Claim): readonly [number, number] | null {
  const [first, last] = [from ?? to, to ?? from];
  return first && last ? [Date.parse(first), Date.parse(last)] : null;
}
