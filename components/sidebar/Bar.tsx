import { useApp } from '../app/AppContext';
import type { PageServices } from '../app/services';
import { Brand } from '../kit/Brand';
import { CollapseIcon, DashboardIcon } from '../kit/icons';
import { useShortcut } from './use-shortcut';

/** The sidebar's head: the way to the dashboard, and back to a tab. */
export function Bar({ page }: { page: PageServices }) {
  const { t, services } = useApp();
  const keys = useShortcut(page);
  const title = keys ? t('sidebar.collapseKeys', { keys }) : t('sidebar.collapse');
  return (
    <header className="bar">
      <Brand />
      <div className="bar-actions">
        <button
          type="button"
          className="button button-bare"
          onClick={() => services.openDashboard()}
        >
          <DashboardIcon />
          {t('sidebar.openDashboard')}
        </button>
        {!page.isPanel && (
          <button
            type="button"
            className="button button-bare button-icon"
            aria-label={t('sidebar.collapse')}
            aria-keyshortcuts={keys}
            title={title}
            onClick={() => void page.frame('collapse')}
          >
            <CollapseIcon />
          </button>
        )}
      </div>
    </header>
  );
}
