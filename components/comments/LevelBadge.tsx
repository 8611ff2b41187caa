import { useApp } from '../app/AppContext';
import type { Level } from './level';

/** A comment section's level in words; the colour only repeats them. */
export function LevelBadge({ level, short = false }: { level: Level; short?: boolean }) {
  const { t } = useApp();
  return (
    <span className={`badge level-${level}`}>
      {t(short ? `level.${level}.short` : `level.${level}`)}
    </span>
  );
}
