import { en, type MessageKey } from '../en';

export const zhCN: Record<MessageKey, string> = { ...en };
