import { useEffect, useState } from 'react';
import { question } from '../actions/questions.ts';
import type { DocumentName } from '../api/documents.ts';

/** The details of what the inspector shows; the old ones stay until the new ones are there. */
export function useDetail<T>(name: DocumentName, id: string, field: string): T | null {
  const [detail, setDetail] = useState<T | null>(null);
  useEffect(() => {
    let wanted = true;
    void question<Record<string, T>>(name, { id }, (answer) => {
      if (wanted) setDetail(answer[field] ?? null);
    });
    return () => {
      wanted = false;
    };
  }, [name, id, field]);
  return detail;
}
