import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { ChevronIcon } from './icons';

interface Props {
  /** The button, in words. */
  label: string;
  /** How many choices are set; shown when there are any. */
  count?: number | undefined;
  /** Accessible name, when the label does not say it all. */
  description?: string | undefined;
  className?: string;
  small?: boolean;
  disabled?: boolean;
  children: ReactNode;
}

/** A button that opens a panel of choices below it; Escape and a click elsewhere close it. */
export function Drop({
  label,
  count,
  description,
  className = '',
  small,
  disabled,
  children,
}: Props) {
  return (
    <Popover.Root>
      <Popover.Trigger
        type="button"
        className={`button ${small ? 'button-small' : ''} ${count ? 'button-on' : ''}`}
        aria-description={description}
        disabled={disabled}
      >
        {label}
        {count ? <span className="button-count">{count}</span> : null}
        <ChevronIcon />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="start" sideOffset={4} collisionPadding={8}>
          <Popover.Popup className={`popover ${className}`} aria-label={label}>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
