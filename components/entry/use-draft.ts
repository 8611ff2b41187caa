import { useEffect, useRef, useState } from 'react';

export interface Draft {
  text: string;
  setText: (text: string) => void;
  /** Saves what was typed, if it differs from what is stored. */
  commit: () => void;
  /** What was typed is forgotten. */
  cancel: () => void;
  /** What the field became elsewhere while something else was being typed here: the user has to choose. */
  theirs?: string | undefined;
  /** Saves what was typed in spite of `theirs`. */
  keep: () => void;
}

interface Typed {
  text: string;
  /** What was stored when the typing began. */
  over: string;
  /** It was handed over: whatever is stored next is the answer to it. */
  isSent: boolean;
}

export interface DraftRules {
  /**
   * What is stored when the field goes away before the user has chosen between the two texts. Without it
   * what was typed: it is the later word.
   */
  join?: (theirs: string, mine: string) => string;
  /** `save` itself brings both together by what the typing began with: there is nothing to choose. */
  merges?: boolean;
}

/**
 * A text that is saved when the field is left, not at every key; also when the field or its page goes
 * away with the text still in it. Nothing typed is lost because the same field is changed elsewhere, and
 * nothing written elsewhere because somebody was typing: where both happen, the user chooses.
 * @param save `before`: what was stored when the typing began; gives false when that says the same
 */
export function useDraft(
  stored: string,
  save: (text: string, before: string) => unknown,
  { join, merges = false }: DraftRules = {},
): Draft {
  const [typed, setTyped] = useState<Typed>();
  const isOver = typed === undefined || typed.text === stored;
  // What was sent stays until the stored text changes: there is no flicker while it is being saved.
  const isStale = typed?.isSent === true && typed.over !== stored;
  const live = isOver || isStale ? undefined : typed;
  const theirs = live && !live.isSent && !merges && live.over !== stored ? stored : undefined;
  const latest = useRef({ live, theirs, stored, save, join });
  useEffect(() => {
    latest.current = { live, theirs, stored, save, join };
  });
  const send = (text: string) => {
    const { live: draft, stored: now, save: store } = latest.current;
    if (!draft || draft.isSent) return;
    const sent = { ...draft, text, isSent: true };
    latest.current = { ...latest.current, live: sent, theirs: undefined };
    setTyped({ ...sent, over: now });
    if (store(text, draft.over) === false) setTyped(undefined);
  };
  const commit = () => {
    const { live: draft, theirs: other } = latest.current;
    if (draft && other === undefined) send(draft.text);
  };
  const leave = () => {
    const { live: draft, theirs: other, join: both } = latest.current;
    if (draft) send(other !== undefined && both ? both(other, draft.text) : draft.text);
  };
  const leaving = useRef(leave);
  useEffect(() => {
    const goes = leaving.current;
    // A tab that is closed or left takes nothing apart: only its page hears of it.
    window.addEventListener('pagehide', goes);
    return () => {
      window.removeEventListener('pagehide', goes);
      goes();
    };
  }, []);
  return {
    text: live?.text ?? stored,
    setText: (text) =>
      setTyped({ text, over: live?.isSent === false ? live.over : stored, isSent: false }),
    commit,
    cancel: () => {
      latest.current = { ...latest.current, live: undefined, theirs: undefined };
      setTyped(undefined);
    },
    theirs,
    keep: () => {
      const { live: draft } = latest.current;
      if (draft) send(draft.text);
    },
  };
}
