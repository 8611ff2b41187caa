import { isExampleId } from '@/lib/model';
import { useApp } from '../app/AppContext';

/** Marks a creator of the example workspace as invented; nothing beside everybody else. */
export function ExampleBadge({ id }: { id: string }) {
  const { t } = useApp();
  if (!isExampleId(id)) return null;
  return (
    <span className="example-badge" title={t('example.badge.title')}>
      {t('example.badge')}
    </span>
  );
}
