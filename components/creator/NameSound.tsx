import { useApp } from '../app/AppContext';
import { useSound } from '../data/use-sound';

/** How a Chinese name is said, quietly, for whoever reads another language; nothing for a Chinese reader. */
export function NameSound({ name }: { name: string | undefined }) {
  const { language } = useApp();
  const sound = useSound(name, language !== 'zh-CN');
  if (sound === undefined) return null;
  return (
    <span className="name-sound" lang="zh-Latn-pinyin">
      {sound}
    </span>
  );
}
