import { useState } from 'react';
import { showFailure } from '../actions/run.ts';
import { lazyLoad } from '../state/lazy-load.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';

/** Loads the menu. */
export const loadMoreMenu = lazyLoad(() => import('./MoreMenu.tsx').then((m) => m.MoreMenu));

/** The menu of less common actions, loaded when it is first opened. */
export function More() {
  const words = useWords();
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadMoreMenu>> | null>(null);
  if (loaded) {
    const MoreMenu = loaded;
    return <MoreMenu />;
  }
  const open = () => {
    loadMoreMenu().then(
      (menu) => setLoaded(() => menu),
      (error: unknown) => {
        if (!showFailure(error, open)) throw error;
      },
    );
  };
  return (
    <Button variant="plain" aria-haspopup="true" onClick={open}>
      {words.menu.more}
    </Button>
  );
}
