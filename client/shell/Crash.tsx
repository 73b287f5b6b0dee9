import { Component, type ReactNode } from 'react';
import { wordsNow } from '../words/words.ts';

/** Stands where a part of the page has failed: the address still holds the view, so a reload brings it back. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const words = wordsNow();
    return (
      <main className="section" role="alert">
        <p>{words.notices.crashed}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.notices.reload}
        </button>
      </main>
    );
  }
}
