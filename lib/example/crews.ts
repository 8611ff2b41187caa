/** Praise as a campaign hands it out: the same lines under every note, at most with another ending. */
export const HANDED_OUT: Readonly<Record<string, readonly string[]>> = {
  skincare: [
    '姐妹们真的可以闭眼入用完皮肤透亮透亮的',
    '我用到第三瓶了同事天天问我用的什么',
    '跟着博主买就没有踩过雷这个必须囤起来',
    '敏感肌用了完全不刺激第二天脸嫩得不行',
    '这个价格真的是捡到宝了赶紧冲吧姐妹们',
    '熬夜之后用一次整个人气色都回来了',
    '被安利了好久终于入手果然没有让我失望',
  ],
  home: [
    '买回来当天就把客厅收拾得像样板间一样',
    '我家婆婆看到都夸说早就应该买这个了',
    '质量比想象中好太多了又下单了两个送人',
    '博主推荐的每一样都好用家里都换成这套了',
    '收纳力惊人塞了一整季的衣服还有空位',
    '颜值和实用都有了强烈推荐大家入手一套',
    '朋友来家里都问我链接真的太加分了',
  ],
};

export const ENDINGS = ['', '', '', '！', '～', '[赞R]', '❤️'] as const;

/** Invented brands: whose own account the example is, and others that pay creators. */
export const OWN_BRAND = '北叶陶器';
export const OTHER_BRANDS = ['泊蓝屋', '苔原客'] as const;
