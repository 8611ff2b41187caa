import { useApp } from '../app/AppContext';
import { useTrusted } from '../app/use-change';
import { useRemoveExample } from './use-remove-example';

interface Props {
  isSmall?: boolean;
  /** What follows; without it, the way back to the user's own data. */
  onRemoved?: () => void;
}

/** Removes the example at one click, and says when that failed. */
export function RemoveExample({ isSmall = false, onRemoved }: Props) {
  const { t } = useApp();
  const trusted = useTrusted();
  const { remove, isRemoving, failed } = useRemoveExample(onRemoved);
  return (
    <>
      <button
        type="button"
        className={isSmall ? 'button button-small' : 'button'}
        disabled={isRemoving}
        onClick={trusted(() => void remove())}
      >
        {t('example.remove')}
      </button>
      {failed && (
        <p className="problem" role="alert">
          {t('saving.failed', { reason: failed })}
        </p>
      )}
    </>
  );
}
