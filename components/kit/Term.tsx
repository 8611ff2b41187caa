import type { ReactNode } from 'react';
import { useApp } from '../app/AppContext';
import { Explain } from './Explain';

interface Props {
  name: string;
  /** The platform's own word. */
  zh: string;
  /** What it means. */
  children: ReactNode;
}

/** The name of a figure; its Chinese term and its meaning on hover and on focus. */
export function Term({ name, zh, children }: Props) {
  const { language } = useApp();
  return (
    <Explain
      content={
        <dl className="tip-facts">
          <dt className="tip-title">
            {name}
            {language !== 'zh-CN' && (
              <>
                {' '}
                <span lang="zh">{zh}</span>
              </>
            )}
          </dt>
          <dd>{children}</dd>
        </dl>
      }
    >
      {name}
    </Explain>
  );
}
