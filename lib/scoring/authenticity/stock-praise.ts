/*
 * Praise from stock: finished sentences about "your videos" or "your work" that fit any video, with an
 * assortment of emoji behind them. People repeat one emoji or take the few that everybody takes.
 */

const TAIL =
  /((?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0f|\u200d)+)\s*$/u;
const ONE = /(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]{2})/gu;
/** What everybody takes: faces, hearts, hands, stars, parties. Everything else is a thing or an animal. */
const USUAL =
  /[\u{1f600}-\u{1f64f}\u{1f90c}-\u{1f93e}\u{1f970}-\u{1f97a}\u{1f910}-\u{1f92f}\u{1fae0}-\u{1fae8}\u{1faf0}-\u{1faf8}❤♥💔-💟🖤🤍🤎💪👍👎👏👌👊✌☝🙌🔥✨🎉🎊⭐🌟💯👀💀🌹🌸☺✅❗🎄🎁🎆🎇🍀🌞🚀]/u;
const PRAISE =
  /\b(?:deine?|ihre?|eure?|your|tus?|vos|vous|votre|tes|ваш\w*)\s+(?:\w+\s+){0,2}?(?:videos?|channel|kanal|arbeit|content|inhalte?|work|vídeos?|canal|chaîne|folge|talent|beitrag|können)\b|\b(?:vielen dank|danke|thank you|thanks) (?:for|für) (?:so |the |das |die |den |dein\w*|ihr\w*|your)[^!.]{3,60}(?:inhalt|content|wissen|knowledge|arbeit|work|talent|kreativ|creativ|inspir|informati|engagement|mühe|effort|detail)|inspiri|inspiring|informativ|hochwertig|professionell|erstklassig|meisterwerk|high.quality|professional|masterpiece|fundgrube/iu;

/** Two different emoji and more at the end. */
export function endsAssorted(text: string): boolean {
  const tail = TAIL.exec(text)?.[1];
  if (!tail) return false;
  const all = tail.match(ONE) ?? [];
  return all.length >= 2 && all.length <= 5 && new Set(all).size === all.length;
}
/** An emoji at the end that hardly anybody puts under a video. */
export function endsInThing(text: string): boolean {
  const all = TAIL.exec(text)?.[1]?.match(ONE);
  return all?.some((one) => !USUAL.test(one)) ?? false;
}
export function praisesFromStock(text: string): boolean {
  return PRAISE.test(text);
}
/** Written out: capital first, no run of letters or marks, sentences ended. */
export function isFinished(text: string): boolean {
  const bare = text.replace(TAIL, '').trim();
  return (
    bare.length >= 25 &&
    /^[\p{Lu}"'„]/u.test(bare) &&
    /[.!?]$/u.test(bare) &&
    !/([\p{L}\p{P}])\1\1|\s{2}/u.test(bare)
  );
}
