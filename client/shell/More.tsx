import { lazy, Suspense, useState } from 'react';
import { useWords } from '../words/words.ts';

const MoreMenu = lazy(() => import('./MoreMenu.tsx').then((m) => ({ default: m.MoreMenu })));

/** The menu of what is done less often, loaded when it is first opened. */
export function More() {
  const words = useWords();
  const [wanted, setWanted] = useState(false);
  const button = (
    <button type="button" className="button plain" aria-haspopup="true" onClick={() => setWanted(true)}>
      {words.menu.more}
    </button>
  );
  return wanted ? (
    <Suspense fallback={button}>
      <MoreMenu />
    </Suspense>
  ) : (
    button
  );
}
