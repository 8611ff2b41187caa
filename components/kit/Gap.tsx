import { useApp } from '../app/AppContext';

/** What stands between two sentences: a space, except in Chinese, whose full stop brings its own. */
export function Gap() {
  return useApp().language === 'zh-CN' ? null : ' ';
}
