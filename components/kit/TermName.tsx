import { useApp } from '../app/AppContext';

/** A figure's name, and beside it the platform's own word for whoever reads another language. */
export function TermName({ name, zh }: { name: string; zh: string }) {
  const { language } = useApp();
  return language === 'zh-CN' ? (
    name
  ) : (
    <>
      {name} <span lang="zh">{zh}</span>
    </>
  );
}
