import type { campaignLinks as english } from '../en/campaign-links';

export const campaignLinks: Record<keyof typeof english, string> = {
  'campaignTab.advice': '合作方式',
  'sidebar.rights': '授权',
  'campaignTab.results': '效果',
  'campaignTab.timeline': '时间表',
  'campaignTab.label': '项目的各部分',
  'campaignTab.plan': '方案与条件',
  'sidebar.campaigns': '项目',
  'sidebar.campaign': '“{name}”：',
  'sidebar.inCampaign': '“{name}”中的{part}',
  'campaignTab.notes': '已发布笔记',
  'linked.unlink': '取消关联',
  'linked.unlinkFrom': '取消与“{name}”的关联',
  'linked.inCampaigns': '这篇笔记所属项目',
  'linked.linkTo': '将此笔记关联到“{name}”',
  'linked.belongs': '属于“{name}”：每次访问都会增加一次读数。',
  'linked.open': '查看走势',
  'creatorPage.openShort': '全部资料',
  'campaignTab.brief': 'Brief 与邀约',
};
