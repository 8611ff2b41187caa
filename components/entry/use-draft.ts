import { useEffect, useRef, useState } from 'react';

export interface Draft {
  text: string;
  setText: (text: string) => void;
  /** Saves what was typed, if it differs from what is stored. */
  commit: () => void;
  /** What was typed is forgotten. */
  cancel: () => void;
}

/**
 * A text that is saved when the field is left, not at every key; also when the field goes away with the
 * text still in it, because a panel closed or another creator came.
 * @param save says false for a text that cannot be stored
 */
export function useDraft(stored: string, save: (text: string) => void): Draft {
  const [draft, setDraft] = useState<{ text: string; over: string }>();
  // What was typed stays until the stored text changes: there is no flicker while it is being saved.
  const text = draft?.over === stored ? draft.text : stored;
  const latest = useRef({ text, stored, save });
  useEffect(() => {
    latest.current = { text, stored, save };
  });
  const commit = () => {
    const now = latest.current;
    if (now.text !== now.stored) now.save(now.text);
  };
  const leaving = useRef(commit);
  useEffect(() => {
    const leave = leaving.current;
    return () => leave();
  }, []);
  return {
    text,
    setText: (typed) => setDraft({ text: typed, over: stored }),
    commit,
    cancel: () => {
      latest.current = { ...latest.current, text: stored };
      setDraft(undefined);
    },
  };
}
