import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Overrule } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { useChange, type Saving } from '../app/use-change';

type Target = Overrule['target'];

export interface Overruling {
  /** All of this creator, oldest first. */
  all: readonly Overrule[];
  of(target: Target, targetId: string): Overrule | undefined;
  /** Kept until taken back; the score follows by itself. */
  set(target: Target, targetId: string, rest?: Pick<Overrule, 'paid' | 'reason'>): void;
  takeBack(target: Target, targetId: string): void;
  saving: Saving;
}

const OverruleContext = createContext<Overruling | undefined>(undefined);

interface Props {
  creatorId: string;
  overrules: readonly Overrule[];
  children: ReactNode;
}

/** Everything below can show what the user overruled about a creator, and change it. */
export function OverruleProvider({ creatorId, overrules, children }: Props) {
  const { services } = useApp();
  const [saving, send] = useChange();
  const overruling = useMemo((): Overruling => {
    const byKey = new Map(overrules.map((one) => [`${one.target} ${one.targetId}`, one]));
    return {
      all: overrules,
      of: (target, targetId) => byKey.get(`${target} ${targetId}`),
      set(target, targetId, rest = {}) {
        const at = new Date(services.now()).toISOString();
        void send({ kind: 'overrule', overrule: { target, targetId, creatorId, at, ...rest } });
      },
      takeBack: (target, targetId) => void send({ kind: 'unoverrule', target, targetId }),
      saving,
    };
  }, [overrules, creatorId, services, send, saving]);
  return <OverruleContext value={overruling}>{children}</OverruleContext>;
}

/** Undefined where findings are only shown. */
export function useOverruling(): Overruling | undefined {
  return use(OverruleContext);
}
