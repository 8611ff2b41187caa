import { Tooltip } from '@base-ui/react/tooltip';
import { useId, useRef, useState, type ReactNode } from 'react';

interface Props {
  /** What is explained, as seen on screen. */
  children: ReactNode;
  /** The explanation. */
  content: ReactNode;
  className?: string;
  /** Accessible name, when what is seen does not say it. */
  label?: string;
  /** What the button does besides: a heading that sorts. Without it a tap opens the explanation. */
  onPress?: () => void;
}

/** Boxes in which a name stands with its figure: an explanation keeps clear of all of it. */
const FIGURES = '.count, .figure, .families li, .suspicion, .verdict-score';

function figureAround(trigger: HTMLElement | null): Element | null {
  return trigger?.closest(FIGURES) ?? trigger;
}

/**
 * A figure or word that explains itself on hover, on focus and on tap. The explanation is tied to its
 * button by aria-describedby, so that screen readers say it too; Escape closes it.
 */
export function Explain({ children, content, className = '', label, onPress }: Props) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <Tooltip.Root open={open} onOpenChange={setOpen}>
      <Tooltip.Trigger
        ref={trigger}
        className={`explain ${className}`}
        aria-describedby={open ? id : undefined}
        aria-label={label}
        // A heading that was pressed has sorted: its explanation must not lie on what is pressed next.
        closeOnClick={onPress !== undefined}
        onClick={onPress ?? (() => setOpen(true))}
        type="button"
      >
        {children}
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner
          sideOffset={6}
          collisionPadding={8}
          side="top"
          align="start"
          anchor={() => figureAround(trigger.current)}
        >
          <Tooltip.Popup id={id} role="tooltip" className="tip">
            {content}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
