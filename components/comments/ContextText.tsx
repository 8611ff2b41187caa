import { useApp } from '../app/AppContext';

/** What was recognised in a comment section and set aside: a giveaway, a viral note. */
export function ContextText({ context }: { context: string }) {
  const { t } = useApp();
  if (context === 'giveaway') return t('context.giveaway');
  if (context === 'viral') return t('context.viral');
  return context.replaceAll('-', ' ');
}
