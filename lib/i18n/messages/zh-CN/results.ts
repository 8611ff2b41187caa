import type { results as english } from '../en/results';

export const results: Record<keyof typeof english, string> = {
  'learnt.formats': '关于形式的心得',
  'learnt.messages': '关于信息的心得',
  'learnt.approaches': '关于做法的心得',
};
