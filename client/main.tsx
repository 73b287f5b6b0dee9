import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme, openCase } from './actions/case.ts';
import { App } from './shell/App.tsx';
import { loadAhead } from './shell/load-ahead.ts';
import { getState } from './state/store.ts';
import { loadTranslation } from './words/translations.ts';

applyTheme(getState().theme);
// Starts loading before the first render.
void openCase().then(loadAhead);

const root = document.getElementById('root');
const render = () =>
  root &&
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
// If the texts of the language cannot be loaded, the page is in English.
void loadTranslation(getState().language).then(render, render);
