import { useId } from 'react';
import { useApp } from '../app/AppContext';
import { ChevronIcon } from '../kit/icons';

interface Props {
  open: boolean;
  onToggle: () => void;
  /** Id of the list it opens. */
  controls: string;
  /** What the evidence is about, shown beside the button. */
  about: string;
}

/** Opens the list of comments or notes behind a finding. */
export function EvidenceButton({ open, onToggle, controls, about }: Props) {
  const { t } = useApp();
  const id = useId();
  return (
    <div className="evidence-head">
      <button
        type="button"
        className="button button-small"
        aria-expanded={open}
        aria-controls={controls}
        aria-describedby={id}
        onClick={onToggle}
      >
        {t(open ? 'evidence.hide' : 'evidence.show')}
        <ChevronIcon />
      </button>
      <span id={id} className="quiet">
        {about}
      </span>
    </div>
  );
}
