import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme, openCase } from './actions/case.ts';
import { App } from './shell/App.tsx';
import { loadAhead } from './shell/load-ahead.ts';
import { getState } from './state/store.ts';

applyTheme(getState().theme);
// Starts loading before the first render.
void openCase().then(loadAhead);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
