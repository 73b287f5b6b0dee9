import { useState } from 'react';
import { AGAIN_S, askAgain, giveToken, useLine } from '../api/server.ts';
import { setState, useWorkspace } from '../state/store.ts';
import { useWords } from '../words/words.ts';

/** What went wrong and what is kept; in place, and gone when it is over. */
export function Notices() {
  const words = useWords();
  const { silent, wantsToken } = useLine();
  const problem = useWorkspace((s) => s.problem);
  const moved = useWorkspace((s) => s.moved);
  return (
    <div className="notices">
      {silent > 0 && (
        <div className="notice" role="alert">
          {words.notices.silent(AGAIN_S)}{' '}
          <button type="button" className="linkish" onClick={askAgain}>
            {words.notices.tryNow}
          </button>
        </div>
      )}
      {wantsToken && <TokenForm />}
      {problem && (
        <div className="notice" role="alert">
          {problem}{' '}
          <button type="button" className="linkish" onClick={() => setState({ problem: null })}>
            {words.notices.close}
          </button>
        </div>
      )}
      {moved && (
        <div className="notice" role="status">
          {words.notices.moved(moved.from, moved.to)}{' '}
          <button type="button" className="linkish" onClick={() => setState({ moved: null })}>
            {words.notices.close}
          </button>
        </div>
      )}
    </div>
  );
}

function TokenForm() {
  const words = useWords();
  const [token, setToken] = useState('');
  return (
    <form
      className="notice"
      onSubmit={(e) => {
        e.preventDefault();
        giveToken(token);
      }}
    >
      <label>
        {words.notices.token}{' '}
        <input type="password" className="input" value={token} onChange={(e) => setToken(e.target.value)} />
      </label>{' '}
      <button type="submit" className="button">
        {words.notices.tryNow}
      </button>
    </form>
  );
}
