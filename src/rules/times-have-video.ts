import { youTubeId } from '../lib/video.ts';
import type { Rule } from './facts.ts';

/** A moment of the recording stands only in notes that link the recording, on a host that can start there. */
export const timesHaveVideo: Rule = (facts) =>
  [...facts.talks, ...facts.recaps].flatMap((note) => {
    const links = note.collection === 'talks' ? note.data.links : [];
    const [video] = links.filter(({ kind }) => kind === 'video');
    if (video && youTubeId(video.url)) return [];
    return (note.body?.times ?? []).map(({ time, line, column }) => ({
      rule: 'times-have-video',
      file: note.file,
      line,
      column,
      message: `<At time="${time}" /> has no recording to lead to`,
      remedy:
        note.collection === 'talks'
          ? 'add the recording on YouTube to `links` with `kind: video`, or delete it'
          : 'delete it: a recap has no recording of its own; write <Video … at="…" />',
    }));
  });
