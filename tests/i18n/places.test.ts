import { describe, expect, it } from 'vitest';
import { formatPlace } from '@/lib/i18n';

/** The 34 province-level names, as the site writes them. */
const PROVINCES =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾'.split(
    ' ',
  );

describe('places', () => {
  it('know all provinces, each by a name of its own', () => {
    expect(PROVINCES).toHaveLength(34);
    const names = PROVINCES.map((place) => formatPlace(place, 'en'));
    for (const [i, name] of names.entries()) {
      expect(name).toMatch(/^[A-Z][A-Za-z ]+ \p{Script=Han}+$/u);
      expect(name.endsWith(PROVINCES[i]!)).toBe(true);
    }
    expect(new Set(names.map((name) => name.replace(/ \p{Script=Han}+$/u, ''))).size).toBe(34);
  });

  it.each([
    ['广东', 'Guangdong 广东'],
    ['陕西', 'Shaanxi 陕西'],
    ['山西', 'Shanxi 山西'],
    ['中国香港', 'Hong Kong 中国香港'],
    ['广西壮族自治区', 'Guangxi 广西壮族自治区'],
    ['美国', 'United States 美国'],
    ['马来西亚', 'Malaysia 马来西亚'],
    ['印尼', 'Indonesia 印尼'],
    ['中国', 'China 中国'],
    ['未知', '未知'],
    ['Singapore', 'Singapore'],
    ['constructor', 'constructor'],
  ])('%s is shown in English as %s', (place, shown) => {
    expect(formatPlace(place, 'en')).toBe(shown);
  });

  it('stay as they are in Chinese', () => {
    expect(formatPlace('广东', 'zh-CN')).toBe('广东');
  });
});
