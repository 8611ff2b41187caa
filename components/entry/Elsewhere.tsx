import { useApp } from '../app/AppContext';
import type { Draft } from './use-draft';

/** Both texts are there: what was typed stands in the field, what it became elsewhere stands here. */
export function Elsewhere({ draft }: { draft: Draft }) {
  const { t } = useApp();
  if (draft.theirs === undefined) return null;
  return (
    <div className="elsewhere" role="alert">
      <p>
        {draft.theirs === ''
          ? t('draft.emptied')
          : t('draft.changed', { text: draft.theirs.slice(0, 300) })}
      </p>
      <div className="region-actions">
        <button type="button" className="button button-small" onClick={draft.keep}>
          {t('draft.keepMine')}
        </button>
        <button type="button" className="button button-small" onClick={draft.cancel}>
          {t('draft.takeTheirs')}
        </button>
      </div>
    </div>
  );
}
