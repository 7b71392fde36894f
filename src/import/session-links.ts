const SESSION_PAGE =
  /sched\.com\/event|sched\.co\/|sched\.org\/event|\/co-located-events\/[^)]*\?id=|sessionize\.com|cfp\.[^/]+\/.*talk|youtube\.com\/watch|youtu\.be\/|events\.linuxfoundation\.org\/.*(?:session|schedule)/i;

/** Returns whether an address is the page of one session, or its recording. */
export function isSessionPage(url: string): boolean {
  return SESSION_PAGE.test(url);
}

const SLIDES_LINE =
  /^(?:links? to (?:the )?(?:slides|video|recording|tutorial|talk)|lien vers (?:la|les|le) (?:vid[ée]o|slides|pr[ée]sentation|replay)|(?:slides?|video|vidéo|recording|replay|talk abstract|schedule|sched urls?(?:\(s\))?|page de la session|youtube|background|スライド|幻灯片|视频)\b\s*(?:[:：]|$|https?:|\|))/i;

/** Returns whether a line only says where slides, recording or programme page of a talk are. */
export function isSlidesLine(text: string): boolean {
  return SLIDES_LINE.test(text.trim());
}
