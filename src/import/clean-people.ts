const LEVEL =
  /\s*[（(](?:any|all|beginner|intermediate|advanced|case study|[^()（）]*(?:skill|experience) level|débutant|intermédiaire|avancé)[^()（）]*[)）]\s*$/i;
const HONORIFIC_AFTER = /(?<=[\p{L}\p{N}])\s*(?:さん|氏|先生|老师|様)/gu;
// Dates, times and remarks that stand where companies do.
const NO_COMPANY =
  /[,(]\s*(?:(?:probably|on)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*|\d{1,2}:\d\d)[^,;&()]*\)?|\(\s*(?:co-located|an? \w+|[^()]*\bco-located|[^()]*\d{1,2}:\d\d)[^()]*\)/gi;

/** Returns a text about people without levels, handles, addresses, dates, emphasis and titles of courtesy. */
export const clean = (text: string) =>
  text
    .replace(/\s*\(?https?:\/\/\S+.*$/, ' ')
    .replace(/\s+(?:--|[|·])\s+(?:watch|slides|video|recording)\b.*$/i, '')
    .replace(NO_COMPANY, ' ')
    .replace(/(?<=^|[,;&]\s*|\band\s)(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+(?=\p{Lu})/gu, '')
    .replace(/^.*\bco-?chairs?:\s*/i, '')
    .replace(LEVEL, '')
    .replace(HONORIFIC_AFTER, '')
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, ' ')
    .replace(/(?<=\s|^|\()@[\w.]+(?:\s*\((?:twitter|x|github)\))?/g, ' ')
    .replace(/[“”"*_`\\]/g, '')
    .replace(/（/g, ' (')
    .replace(/）/g, ') ')
    .replace(/\s+/g, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s:：,;.·•|–—-]+|[\s:：,;|·–—-]+$/g, '')
    .trim();
