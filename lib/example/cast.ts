import { CAMPING } from './words/camping';
import { HOME } from './words/home';
import { KITCHEN } from './words/kitchen';
import type { Niche } from './words/niche';
import { SKINCARE } from './words/skincare';

/**
 * What there is to find about an invented creator. `hired`: a crew with handed-out lines visits;
 * `circle`: the same few people under every note; `viral`: one note far above the rest; `paid`: many
 * collaborations; `stale`: nothing posted lately; `little`: hardly anything read yet.
 */
export type Character = 'plain' | 'hired' | 'circle' | 'viral' | 'paid' | 'stale' | 'little';

export interface Role {
  nickname: string;
  /** What the creator was called when first visited. */
  before?: string;
  niche: Niche;
  crew?: string;
  followers: number;
  place: string;
  character: Character;
  bio: string;
}

type Line = [
  nickname: string,
  followers: number,
  place: string,
  character: Character,
  bio: string,
  before?: string,
];

function roles(niche: Niche, lines: readonly Line[], crew: string): Role[] {
  return lines.map(([nickname, followers, place, character, bio, before]) => ({
    ...{ nickname, followers, place, character, bio, niche },
    ...(character === 'hired' && { crew }),
    ...(before !== undefined && { before }),
  }));
}

/** Every creator of the example, all of them invented: a few large ones, many small ones. */
export const CAST: readonly Role[] = [
  ...roles(
    KITCHEN,
    [
      ['冬藏的灶台', 1_362_400, '浙江', 'plain', '做了十一年饭｜合作看简介邮箱'],
      ['阿桃快手菜', 286_300, '广东', 'paid', '十五分钟一道菜｜商务请私信'],
      ['小院蒸汽', 84_150, '江苏', 'plain', '蒸笼、柴火和一只鹅'],
      ['盐和胡椒日记', 41_870, '上海', 'viral', '一人食记录'],
      ['一锅两人', 18_240, '四川', 'plain', '两个人的晚饭', '一锅一人'],
      ['面包边边', 8_215, '福建', 'circle', '在家烤面包，失败也发'],
      ['周四煮粥', 5_130, '山东', 'plain', '每周四一锅粥'],
      ['芋圆实验台', 3_410, '广西', 'plain', '甜品练习本'],
      ['满格便当盒', 1_180, '湖北', 'little', ''],
    ],
    'kitchen',
  ),
  ...roles(
    SKINCARE,
    [
      ['青柠成分课', 512_700, '北京', 'plain', '看成分表长大的｜不接急单'],
      ['晚晴护肤本', 173_500, '广东', 'hired', '好用才说｜合作私信'],
      ['敏敏的屏障', 66_240, '浙江', 'plain', '敏感肌第九年'],
      ['油皮阿泽泽', 29_400, '湖南', 'paid', '男生护肤｜商务看主页'],
      ['小雾试色簿', 12_350, '广东', 'hired', '手臂色卡都在这'],
      ['干皮过冬指南', 7_720, '辽宁', 'plain', '东北干皮自救'],
      ['防晒不偷懒', 4_610, '海南', 'plain', '海边长大，只聊防晒'],
      ['素颜第三年', 2_280, '河南', 'stale', '停更前的样子'],
      ['洗脸研究生', 905, '陕西', 'plain', '洗脸这件小事'],
    ],
    'skincare',
  ),
  ...roles(
    HOME,
    [
      ['拾木造屋记', 845_100, '云南', 'plain', '自己盖房子的第三年'],
      ['三十平的光', 142_600, '上海', 'plain', '小户型改造｜图纸可看'],
      ['旧房新篇章', 58_330, '重庆', 'viral', '老房翻新流水账'],
      ['收纳小鹿角', 35_480, '广东', 'hired', '收纳好物每天一件'],
      ['阳台种月亮', 14_020, '福建', 'plain', '三平米阳台', '阳台种番茄'],
      ['租房改造站', 9_430, '湖北', 'plain', '押一付三也要好看'],
      ['灯下一个角', 3_920, '安徽', 'circle', '只拍晚上的家'],
      ['杂物归位中', 2_810, '天津', 'plain', '断舍离进行时'],
      ['白墙计划书', 1_640, '广东', 'hired', '好物分享'],
    ],
    'home',
  ),
  ...roles(
    CAMPING,
    [
      ['山野有回信', 224_900, '四川', 'plain', '路线和装备都公开'],
      ['背包第七年', 97_300, '云南', 'paid', '重装徒步｜合作请邮件'],
      ['帐篷里的猫', 47_650, '浙江', 'plain', '带猫露营'],
      ['周末逃离表', 22_180, '广东', 'plain', '两天一夜路线'],
      ['炊烟与落日', 11_270, '河北', 'stale', '户外做饭'],
      ['新手露营账', 6_590, '江西', 'plain', '花了多少钱都记着'],
      ['河谷慢慢走', 4_080, '西藏', 'plain', '慢就是快'],
      ['双人睡袋记', 3_030, '山西', 'plain', '情侣露营踩坑'],
      ['炉头修理铺', 1_090, '吉林', 'little', '修炉子的'],
    ],
    'camping',
  ),
  // As many small ones as a seeding takes: hardly anything was read of most.
  ...roles(
    HOME,
    [
      ['窗边两把椅', 6_870, '江苏', 'plain', '只拍窗边'],
      ['厨房第三层', 5_540, '浙江', 'little', '碗碟控'],
      ['小满开饭', 4_980, '广东', 'little', '一天一顿正经饭'],
      ['搪瓷与木', 4_350, '福建', 'plain', '旧物改新'],
      ['餐桌靠墙', 3_760, '四川', 'little', '小餐桌'],
      ['一碗一碟', 3_290, '江西', 'little', '每天换一只碗'],
      ['十平厨房', 2_940, '上海', 'little', '真的只有十平'],
      ['晚饭见', 2_510, '湖南', 'little', '下班做饭'],
      ['白瓷控', 2_060, '河南', 'little', '白色的器皿'],
      ['早餐摆一摆', 1_720, '安徽', 'little', '六点半的桌子'],
      ['碗柜日记', 1_380, '云南', 'little', '碗柜里有什么'],
      ['木勺收集者', 1_050, '贵州', 'little', '第四十把'],
      ['粗陶不粗', 890, '山西', 'little', '陶器和饭'],
      ['慢慢吃饭', 760, '陕西', 'little', '吃饭要慢'],
    ],
    'home',
  ),
];
