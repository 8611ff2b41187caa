import type { Language } from '../languages';
import { enOfDashboard } from './en/of-dashboard';
import { zhCNOfDashboard } from './zh-CN/of-dashboard';

/** What the dashboard says beyond the sidebar: half of all words, given to the translator by its page. */
export const OF_DASHBOARD = {
  en: enOfDashboard,
  'zh-CN': zhCNOfDashboard,
} satisfies Record<Language, readonly Readonly<Record<string, string>>[]>;
