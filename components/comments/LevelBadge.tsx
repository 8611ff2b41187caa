import { useApp } from '../app/AppContext';
import type { Level } from './level';

/** A comment section's level in words; the colour only repeats them. */
export function LevelBadge({ level }: { level: Level }) {
  const { t } = useApp();
  return <span className={`badge level-${level}`}>{t(`level.${level}`)}</span>;
}
