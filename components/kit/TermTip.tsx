import type { ReactNode } from 'react';
import { useApp } from '../app/AppContext';
import { TermName } from './TermName';

interface Props {
  name: string;
  /** The platform's own word. */
  zh: string;
  /** What it means. */
  meaning: ReactNode;
  /** How it is worked out. */
  formula?: string | undefined;
}

/** An entry of the glossary: the name, beside it the Chinese word for whoever reads another language. */
export function TermTip({ name, zh, meaning, formula }: Props) {
  const { t } = useApp();
  return (
    <dl className="tip-facts">
      <dt className="tip-title">
        <TermName name={name} zh={zh} />
      </dt>
      <dd>{meaning}</dd>
      {formula !== undefined && (
        <>
          <dt>{t('tip.formula')}</dt>
          <dd className="formula">{formula}</dd>
        </>
      )}
    </dl>
  );
}
