import type { Head } from './promotion';

/*
 * Weights of the promotion model: general vocabulary and form only; pairs of Chinese letters stand
 * for words. Made by: node scripts/run.mjs scripts/eval/learn-promotion.ts --write
 */

export type HeadName = 'advert' | 'spam' | 'praise';

export const PROMOTION_HEADS: Readonly<Record<HeadName, Head>> = {
  /** Log-odds of adverts and shills under notes. */
  advert: {
    bias: -3.3,
    form: {
      disguisedDots: 1.15,
      contact: 1.81,
      offer: 1.9,
      shill: 1.9,
      contactAndOffer: 0.78,
      shillInFull: 1.49,
      endsInThing: 0.06,
      stockPraise: -0.96,
      finishedAssorted: -0.45,
    },
    words: `
具箱 2.0 售 1.9 配置 1.8 网易 1.7 绕 1.7 小号 1.7 卡 1.5 内部 1.5 indonesia 1.4 hello 1.4 端 1.4 系我 1.2 了解 1.1
塞 1.1 工具 1.1 益 1.0 询 1.0 订 1.0 导 1.0 划 1.0 游 0.9 to 0.9 伊 0.9 me 0.9 best 0.8 波 0.8 群 0.8 私信 0.8
联系 0.8 旅 0.8 专 0.8 服务 0.8 规 0.8 考 0.7 dd 0.7 趣 0.7 and 0.7 购 0.7 宝子 0.7 购买 0.7 托 0.7 with 0.7
让你 0.7 莫 0.6 速 0.6 潜 0.6 商 0.6 找我 0.6 参 0.6 盒子 0.5 司 0.5 行程 0.5 魔 0.5 需 0.5 线 0.5 玩的 0.5 如果 0.5
稳定 0.4 程 0.4 亚 0.4 do 0.4 旅行 0.4 告 0.4 家好 0.4 you 0.4 快来 0.4 专业 0.4 your 0.4 加我 0.4 运 0.4 账号 0.4
more 0.4 供 0.4 分钟 0.4 在线 0.4 即 0.3 站 0.3 找 0.3 货 0.3 联 0.3 go 0.3 入 0.3 空 0.3 私 0.2 户 0.2 便宜 0.2
封 0.2 有没 0.2 免费 0.2 获得 0.2 等你 0.2 车 0.2 巴 -0.2 厘 -0.2 厘岛 -0.2 当地 -0.3 报 -0.3 火山 -0.3 们是 -0.7
`,
  },
  /** Log-odds of chat and video spam. */
  spam: {
    bias: -2.97,
    form: {
      link: 1.5,
      longNumber: 1.79,
      styledLetters: 4.32,
      combiningMarks: 4.72,
      spacedLetters: 3.76,
      letterNumberCode: 1.47,
      manyEmoji: -0.41,
      oddScript: 0.79,
      shouting: 0.2,
      mention: -2,
      sticker: -0.42,
      question: -0.12,
      long: 0.59,
      veryLong: 0.41,
      plusSign: 1.28,
      disguisedDots: 0.75,
      money: 1.09,
      contact: 1.76,
      offer: 1.25,
      shill: -0.96,
      contactAndOffer: -0.43,
      shillInFull: -1.31,
      manyDigits: 0.26,
      capitalsAmidChinese: 1.25,
      trailingMark: 0.47,
      fewChineseLetters: 0.94,
      hiddenContact: 0.98,
      hiddenWare: 2.9,
      splitWord: 0.64,
      loneLetter: 2.7,
      borrowedLetters: 3.35,
      figureGroups: 1.99,
      endsAssorted: -1.11,
      endsInThing: 0.22,
      stockPraise: -2.6,
      finished: 0.93,
      finishedAssorted: -0.63,
      lewd: 3.48,
      mixedFigures: 3.74,
      flood: 2.1,
    },
    words: `
subscribe 3.7 ho 3.5 wd 3.3 channel 3.0 ru 2.9 com 2.7 pr 2.6 follow 2.5 member 2.4 out 2.4
main 2.3 pu 2.3 抠 2.2 please 2.2 link 2.2 址 2.2 售 2.2 慰 2.1 裸 1.9 cuan 1.9 看美 1.9 auto 1.9
share 1.8 if 1.8 纯 1.8 playlist 1.7 www 1.7 端 1.7 comment 1.7 伽 1.7 诱 1.6 射 1.6 卡 1.6 曰 1.6
加微 1.6 喂 1.6 摸 1.6 扫 1.6 game 1.6 高清 1.6 new 1.6 em 1.6 lo 1.5 xu 1.5 配置 1.5 的加 1.5 佳 1.5
guys 1.5 惑 1.4 look 1.4 https 1.4 庭 1.4 绕 1.4 薇 1.4 电影 1.3 谁 1.3 promo 1.3 鹅 1.3 资源 1.3 开车 1.3
网 1.3 next 1.3 卖 1.3 盘 1.3 se 1.3 给我 1.3 our 1.3 or 1.3 饼 1.3 subscribers 1.3 join 1.3 小号 1.3
free 1.2 逼 1.2 国产 1.2 撸 1.2 偏 1.2 潮 1.2 徽 1.2 扣 1.2 嘴 1.2 懂得 1.2 韵 1.2 my 1.2 张 1.2 暴 1.2 在线 1.2
购 1.2 内部 1.1 口口 1.1 加我 1.1 屌 1.1 操 1.1 看名 1.1 有没 1.1 check 1.1 群 1.1 up 1.1 boss 1.1 君 1.1 爆 1.1
韩 1.1 thank 1.1 免费 1.1 稳 1.0 卫 1.0 on 1.0 私聊 1.0 jt 1.0 货 1.0 私 1.0 me 1.0 部 1.0 eh 1.0 户 1.0
盒子 1.0 黄色 1.0 some 1.0 脱 1.0 top 1.0 云 1.0 妻 1.0 具箱 0.9 片 0.9 裤 0.9 下面 0.9 各种 0.9 熙 0.9 内 0.9
爽 0.9 我名 0.9 先 0.9 giao 0.9 ra 0.9 飞机 0.9 撕 0.9 的私 0.9 make 0.9 网易 0.9 付 0.8 稳定 0.8 有人 0.8 妹妹 0.8
con 0.8 咪 0.8 盘的 0.8 是网 0.8 箱 0.8 露 0.8 猛 0.8 置 0.8 网站 0.8 哥 0.8 雨 0.8 涩 0.8 di 0.8 各 0.8 骚 0.8
sx 0.8 重的 0.8 聊 0.8 配 0.8 片的 0.8 工具 0.8 妹 0.8 微 0.8 波 0.8 and 0.8 获 0.8 不用 0.8 源 0.8 禁 0.8
have 0.7 google 0.7 黑 0.7 功 0.7 等 0.7 too 0.7 寂寞 0.7 寞 0.7 姿势 0.7 黄 0.7 寂 0.7 la 0.7 嫩 0.7 sp 0.7
等你 0.7 霸 0.7 袜 0.7 名 0.7 by 0.7 家看 0.7 org 0.7 免 0.7 莲 0.7 账号 0.7 穿衣 0.7 益 0.6 like 0.6 gas 0.6
取 0.6 real 0.6 领 0.6 出 0.6 夹 0.6 播 0.6 需 0.6 挖 0.6 湿 0.6 享 0.6 元 0.6 插 0.6 盒 0.6 连 0.6 具 0.6
美女 0.6 卧槽 0.6 贝 0.6 器 0.6 for 0.6 屁 0.6 皇 0.6 资 0.6 gt 0.6 影 0.6 姿 0.6 联 0.6 丝 0.6 步 0.6 要的 0.6
really 0.6 co 0.5 屁股 0.5 看我 0.5 威 0.5 购买 0.5 号 0.5 腿 0.5 限 0.5 改 0.5 支持 0.5 槽 0.5 杀 0.5 批 0.5
无 0.5 收 0.5 封 0.5 qq 0.5 裙 0.5 tak 0.5 跑 0.5 企 0.5 鸡 0.5 cerita 0.5 高 0.5 money 0.5 妈的 0.5 浅 0.5
篇 0.5 聊天 0.5 跳 0.5 游戏 0.5 haha 0.5 min 0.5 lau 0.5 卧 0.5 永 0.4 fix 0.4 激情 0.4 商 0.4 名字 0.4 魔 0.4
watch 0.4 兮 0.4 facebook 0.4 your 0.4 jam 0.4 乱 0.4 小时 0.4 易 0.4 咪咪 0.4 http 0.4 tiktok 0.4
band 0.4 星 0.4 nice 0.4 利 0.4 增 0.4 交 0.4 久 0.4 送 0.4 势 0.4 de 0.4 要加 0.4 花 0.4 自动 0.4 妇 0.3
mang 0.3 dan 0.3 麦 0.3 do 0.3 占 0.3 束 0.3 加 0.3 更新 0.3 at 0.3 账 0.3 口 0.3 更 0.3 about 0.3 价 0.3
没有 0.3 现场 0.3 优 0.3 hi 0.3 ok 0.3 速 0.3 于 0.3 使 0.3 伊 0.3 作 0.3 码 0.3 an 0.3 股 0.3 watching 0.3
绝 0.3 指 0.3 嫩的 0.3 版 0.3 正 0.3 ng 0.3 拉 0.3 钱 0.3 its 0.3 不穿 0.3 风 0.3 持 0.3 一个 0.3 live 0.3
裂 0.3 sm 0.3 从 0.2 炸 0.2 打开 0.2 最新 0.2 online 0.2 站 0.2 full 0.2 机器 0.2 绑 0.2 下载 0.2 ke 0.2 秒 0.2
because 0.2 兄弟 0.2 联系 0.2 巧 0.2 戏 0.2 服务 0.2 制 0.2 选 0.2 dd 0.2 id 0.2 活动 0.2 no 0.2 慧 0.2
ram 0.2 day 0.2 给 0.2 华 -0.2 下 -0.2 主 -0.2 进 -0.2 怎 -0.2 好 -0.2 了 -0.2 粉 -0.2 桃 -0.2 lg -0.2
类 -0.2 app -0.2 怎么 -0.2 同 -0.2 文 -0.2 定 -0.2 分 -0.2 xe -0.2 of -0.2 video -0.2 ai -0.2 的家 -0.2
差 -0.2 lol -0.2 happy -0.2 很 -0.2 啊 -0.2 用 -0.2 晚 -0.2 还有 -0.2 我有 -0.2 存 -0.2 那 -0.2 职 -0.2
生 -0.2 直接 -0.2 列 -0.2 the -0.3 欢 -0.3 带 -0.3 红包 -0.3 月 -0.3 this -0.3 流 -0.3 教 -0.3 想要 -0.3
mood -0.3 大家 -0.3 要买 -0.3 避 -0.3 米 -0.3 don -0.3 一下 -0.3 他 -0.3 理 -0.3 密 -0.3 清 -0.3 美丽 -0.3
in -0.3 quá -0.3 远 -0.3 会 -0.3 约 -0.3 四 -0.3 重 -0.3 又 -0.3 电 -0.3 男人 -0.3 什 -0.3 无聊 -0.3 潜 -0.3
吧 -0.3 re -0.3 come -0.3 什么 -0.3 弟 -0.3 友 -0.3 言 -0.3 屏 -0.3 七 -0.4 nha -0.4 在 -0.4 great -0.4
款 -0.4 am -0.4 ku -0.4 空 -0.4 算 -0.4 rb -0.4 想买 -0.4 摄 -0.4 比 -0.4 游 -0.4 证 -0.4 说 -0.4 成 -0.4
特 -0.4 台 -0.4 还 -0.4 为 -0.4 玩 -0.4 it -0.4 三 -0.4 more -0.4 的名 -0.4 么 -0.4 里 -0.4 然 -0.4 yg -0.4
music -0.5 惨 -0.5 格 -0.5 我看 -0.5 走 -0.5 want -0.5 穿 -0.5 old -0.5 中 -0.5 mn -0.5 youtube -0.5
拍 -0.5 刚 -0.5 good -0.5 so -0.5 脚 -0.5 love -0.5 死 -0.6 兰 -0.6 线 -0.6 万 -0.6 na -0.6 笔 -0.6
客 -0.6 程 -0.6 门 -0.6 got -0.6 all -0.6 but -0.6 they -0.6 巴 -0.6 场 -0.6 靓 -0.6 间 -0.6 这 -0.6
are -0.6 da -0.6 唱 -0.6 哥们 -0.6 back -0.6 板 -0.6 任 -0.6 少 -0.7 that -0.7 家庭 -0.7 珍 -0.7 你的 -0.7
world -0.7 know -0.7 is -0.7 when -0.7 飞 -0.7 地 -0.7 马 -0.7 im -0.7 我好 -0.8 前 -0.8 去 -0.8
party -0.8 火 -0.8 艺 -0.8 there -0.8 wow -0.8 song -0.9 推 -0.9 落 -1.0 videos -1.0 备 -1.0 行 -1.0
找我 -1.0 just -1.0 her -1.0 图 -1.0 五 -1.0 info -1.0 骗 -1.0 便 -1.0 设 -1.0 私信 -1.0 两 -1.0 dance -1.0
哥哥 -1.1 请 -1.1 amp -1.1 has -1.1 tra -1.1 be -1.1 film -1.1 调 -1.3 姐妹 -1.3 求 -1.3 岛 -1.3 验 -1.4
now -1.4 器人 -1.5 车 -1.5 表 -1.6 was -1.6 funny -1.6 style -1.8 团 -1.9 what -2.0
`,
  },
  /** Log-odds of praise from stock. */
  praise: {
    bias: -5.87,
    form: {
      manyEmoji: -0.18,
      hiddenContact: 0.98,
      endsAssorted: 0.59,
      endsInThing: 2.5,
      stockPraise: 1.19,
      finished: 0.68,
      finishedAssorted: 2.32,
    },
    words: `
der 1.7 video 1.5 sie 1.2 dein 1.2 videos 1.1 es 0.8 so 0.6 in 0.5 youtube 0.4 ich 0.3 die 0.3
`,
  },
};
