import { ask, NoAnswer, Refused, setToken } from '../api/ask.ts';
import type { DocumentName } from '../api/documents.ts';
import { setState } from '../state/store.ts';

/** How long to wait before asking a silent server again, in seconds. */
const AGAIN_S = 5;

/**
 * Asks the server and hands on the answer. The old picture stays while waiting; when the server does not
 * answer, that is said and the question is asked again; when it refuses, its reason is shown.
 */
export async function question<T>(
  name: DocumentName,
  variables: object,
  take: (answer: T) => void,
): Promise<void> {
  setState((s) => ({ waiting: s.waiting + 1 }));
  try {
    const answer = await ask<T>(name, variables);
    setState({ problem: null });
    take(answer);
  } catch (error) {
    const again = () => void question(name, variables, take);
    if (error instanceof NoAnswer) {
      const timer = setTimeout(again, AGAIN_S * 1000);
      const now = () => {
        clearTimeout(timer);
        again();
      };
      const message = `The server does not answer. Your work is kept; trying again in ${AGAIN_S} s.`;
      setState({ problem: { message, retry: now } });
    } else if (error instanceof Refused && error.code === 'UNAUTHENTICATED') {
      const token = window.prompt('This server asks for a token:');
      if (token) {
        setToken(token);
        again();
      } else setState({ problem: { message: 'This server asks for a token.', retry: again } });
    } else if (error instanceof Refused) {
      setState({ problem: { message: error.message, retry: null } });
    } else throw error;
  } finally {
    setState((s) => ({ waiting: s.waiting - 1 }));
  }
}
