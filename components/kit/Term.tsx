import type { ReactNode } from 'react';
import { Explain } from './Explain';
import { TermTip } from './TermTip';

interface Props {
  name: string;
  /** The platform's own word. */
  zh: string;
  /** What it means. */
  children: ReactNode;
}

/** The name of a figure; its Chinese term and its meaning on hover and on focus. */
export function Term({ name, zh, children }: Props) {
  return <Explain content={<TermTip name={name} zh={zh} meaning={children} />}>{name}</Explain>;
}
