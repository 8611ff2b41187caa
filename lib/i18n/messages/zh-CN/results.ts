import type { results as english } from '../en/results';

export const results: Record<keyof typeof english, string> = {
  'plan.learntFormats': '关于形式的心得',
  'plan.learntMessages': '关于信息的心得',
  'plan.learntApproaches': '关于做法的心得',
};
