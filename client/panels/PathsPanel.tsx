import { clsx } from 'clsx';
import { showAll } from '../actions/filter.ts';
import { changeQuestion, findChokepoints, findPaths, resetQuestion } from '../actions/paths.ts';
import { KINDS, LINK_CLASSES, type SearchReport } from '../api/types.ts';
import { toggled } from '../state/filters.ts';
import { useWorkspace } from '../state/store.ts';
import { usePathsResult } from '../state/use-paths.ts';
import type { Ranking } from '../state/view.ts';
import { Button, buttonClass } from '../ui/Button.tsx';
import form from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import { Chokepoints } from './Chokepoints.tsx';
import { Ends } from './Ends.tsx';
import { PathCard } from './PathCard.tsx';

const RANKINGS: readonly Ranking[] = ['SPECIFIC', 'STRONGEST', 'SHORTEST'];

/** The form of a path query and its results. */
export function PathsPanel() {
  const words = useWords();
  const { question, asked, path, hop, chokepoints } = useWorkspace((s) => s.view.paths);
  const result = usePathsResult();
  const ready = question.from.length > 0 && question.to.length > 0;
  return (
    <>
      <form
        className={layout.section}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) findPaths();
        }}
      >
        <Ends set="from" />
        <Ends set="to" />
        <div className={layout.row}>
          <label>
            <span className={text.visuallyHidden}>{words.paths.ranking}</span>
            <select
              className={buttonClass()}
              value={question.ranking}
              onChange={(e) => changeQuestion({ ranking: e.target.value as Ranking })}
            >
              {RANKINGS.map((ranking) => (
                <option key={ranking} value={ranking}>
                  {words.paths.rankings[ranking]}
                </option>
              ))}
            </select>
          </label>
          <NumberField
            label={words.paths.k}
            value={question.k}
            most={100}
            change={(k) => changeQuestion({ k })}
          />
          <NumberField
            label={words.paths.maxHops}
            value={question.maxHops}
            most={20}
            change={(maxHops) => changeQuestion({ maxHops })}
          />
        </div>
        <details open={question.via.length + question.avoid.length + question.through.length > 0}>
          <summary>{words.paths.moreOptions}</summary>
          <Ends set="via" />
          <Ends set="avoid" />
          <fieldset className={form.choices}>
            <legend className={text.meta}>{words.paths.through}</legend>
            {KINDS.map((kind) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={question.through.includes(kind)}
                  onChange={() => changeQuestion({ through: toggled(question.through, kind) })}
                />{' '}
                {words.kinds[kind]}
              </label>
            ))}
            <label>
              <input
                type="checkbox"
                checked={question.throughCountries}
                onChange={() => changeQuestion({ throughCountries: !question.throughCountries })}
              />{' '}
              {words.paths.allowCountries}
            </label>
          </fieldset>
          <fieldset className={form.choices}>
            <legend className={text.meta}>{words.paths.follow}</legend>
            {LINK_CLASSES.map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={question.classes.includes(name)}
                  onChange={() => changeQuestion({ classes: toggled(question.classes, name) })}
                />{' '}
                {words.paths.classes[name]}
              </label>
            ))}
          </fieldset>
        </details>
        <div className={layout.row}>
          <Button type="submit" variant="filled" aria-disabled={!ready}>
            {words.actions.findPaths}
          </Button>
          <Button aria-disabled={!ready} onClick={() => ready && findChokepoints()}>
            {words.actions.findChokepoints}
          </Button>
          <Button variant="link" className={layout.end} onClick={resetQuestion}>
            {words.paths.clear}
          </Button>
        </div>
      </form>
      {chokepoints && <Chokepoints input={chokepoints} />}
      {result && (
        <p className={layout.banner} role="status">
          <b>{words.paths.found(result.paths.length)}</b>{' '}
          <SearchStats
            search={result.search}
            none={result.paths.length === 0}
            maxHops={asked?.maxHops ?? 0}
          />
        </p>
      )}
      {result?.paths.map((found, i) => (
        <PathCard
          key={found.entities.map((e) => e.id).join()}
          path={found}
          number={i}
          highlighted={i === path}
          hop={i === path ? hop : null}
        />
      ))}
    </>
  );
}

/** Statistics of a search and, for an empty result, what could be changed. */
function SearchStats({ search, none, maxHops }: { search: SearchReport; none: boolean; maxHops: number }) {
  const words = useWords();
  return (
    <>
      {none && !search.complete ? `${words.paths.cutShort} ` : ''}
      {words.paths.searched(none ? maxHops : search.hopsSearched, search.settled, search.linksExcluded)}{' '}
      {none && search.linksExcluded > 0 && (
        <Button
          variant="link"
          onClick={() => {
            showAll();
            findPaths();
          }}
        >
          {words.status.showThem}
        </Button>
      )}
      {none && search.linksExcluded === 0 && words.paths.tryMoreHops}
    </>
  );
}

function NumberField({
  label,
  value,
  most,
  change,
}: {
  label: string;
  value: number;
  most: number;
  change: (n: number) => void;
}) {
  return (
    <label className={form.check}>
      <input
        className={clsx(form.input, form.number)}
        type="number"
        min={1}
        max={most}
        value={value}
        onChange={(e) => change(Math.min(most, Math.max(1, e.target.valueAsNumber || 1)))}
      />{' '}
      {label}
    </label>
  );
}
