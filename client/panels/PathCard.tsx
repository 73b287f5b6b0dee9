import { inspect, lightPath } from '../actions/actions.ts';
import type { Path } from '../api/types.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { STATUS_WORDS, HEDGE_WORDS, count, figure } from '../words.ts';

const LINE = {
  STATED: '',
  REPORTED: '',
  ALLEGED: 'dashed',
  SUSPECTED: 'dotted',
  SPECULATED: 'dotted',
  NONE: '',
};

/** A path as a chain; lit, each hop shows its links and the claims they rest on. */
export function PathCard({
  path,
  number,
  lit,
  hop,
}: {
  path: Path;
  number: number;
  lit: boolean;
  hop: number | null;
}) {
  return (
    <article className={`path${lit ? ' selected' : ''}`} aria-label={`Path ${number + 1}`}>
      <button type="button" aria-expanded={lit} onClick={() => lightPath(number)}>
        <b>{number + 1}</b>
        <span>{count(path.hops.length, 'hop')}</span>
        <span className="end">{figure(path.confidence)}</span>
      </button>
      {lit ? (
        <ol>
          {path.hops.map(({ from, to, links }, i) => (
            <li key={from.id + to.id}>
              <EntityName entity={from} />
              <div
                className={`hop ${LINE[links[0]?.hedge ?? 'NONE']} ${links[0]?.status === 'CONTESTED' ? 'contested' : ''} ${i === hop ? 'current' : ''}`}
              >
                {links.map((link) => (
                  <div key={link.id}>
                    <div className="row">
                      <button
                        type="button"
                        className="linkish"
                        onClick={() => {
                          lightPath(number, i);
                          inspect({ what: 'link', id: link.id });
                        }}
                      >
                        {link.symmetric || link.from.id === from.id ? link.label : `← ${link.label}`}
                      </button>
                      <span className="end">
                        {STATUS_WORDS[link.status]} {figure(link.confidence)}
                      </span>
                    </div>
                    <ul>
                      {link.claims.nodes.map((claim) => (
                        <li key={claim.id}>
                          <span className="statement">{claim.statement}</span>
                          <span className="meta" style={{ display: 'block' }}>
                            {HEDGE_WORDS[claim.hedge]} ·{' '}
                            {claim.attributedTo.at(-1)?.name ?? claim.source.publisher} · {claim.source.title}{' '}
                            <span className="grade">{claim.source.reliability}</span>
                            {claim.source.id === 'src-chasqui-assessment' && ' · our inference'}
                          </span>
                        </li>
                      ))}
                    </ul>
                  </div>
                ))}
              </div>
              {i === path.hops.length - 1 && <EntityName entity={to} />}
            </li>
          ))}
        </ol>
      ) : (
        <p className="meta">{path.entities.map((e) => e.name).join(' › ')}</p>
      )}
    </article>
  );
}
