import { describe, expect, it } from 'vitest';
import { foldText, sketchOf, sketchSimilarity } from '@/lib/model';

describe('foldText', () => {
  it('keeps the wording alone', () => {
    expect(foldText('好看！[哭惹R] @小雨 真的 好看😍')).toBe('好看真的好看');
    expect(foldText('ＡＢＣ１２３')).toBe('abc123');
    expect(foldText('哈哈哈哈哈哈')).toBe('哈哈');
  });
});

describe('sketchSimilarity', () => {
  const like = (a: string, b: string) => sketchSimilarity(sketchOf(a), sketchOf(b));
  it('is 1 for equal wordings, high for edits, low for others', () => {
    expect(like('这家窗帘遮光效果真好！', '这家窗帘，遮光效果真好')).toBe(1);
    expect(like('这家窗帘的遮光效果真是好', '这家窗帘遮光效果真是好')).toBeGreaterThan(0.6);
    expect(like('这家窗帘遮光效果真好', '昨晚外婆腌了一坛萝卜')).toBe(0);
  });
  it('leaves texts of fewer than six letters alone', () => {
    expect(sketchOf('笑死我了')).toEqual([]);
  });
  it('estimates long texts', () => {
    const long = Array.from({ length: 200 }, (_, i) => String.fromCharCode(0x4e00 + i * 7)).join(
      '',
    );
    expect(sketchOf(long)).toHaveLength(32);
    expect(like(long, `${long.slice(0, 190)}另外十个字在这里呀`)).toBeGreaterThan(0.7);
  });
});
