import { describe, expect, it } from 'vitest';
import { isYouTube, secondsIn, videoAddressAt, youTubeId } from '#lib/video.ts';

describe('youTubeId', () => {
  it.each([
    'https://youtu.be/QKI-JRs2RIE',
    'https://youtu.be/QKI-JRs2RIE?t=12',
    'https://www.youtube.com/watch?v=QKI-JRs2RIE',
    'https://m.youtube.com/watch?list=PL12&v=QKI-JRs2RIE',
    'https://youtube.com/live/QKI-JRs2RIE',
    'https://www.youtube.com/shorts/QKI-JRs2RIE',
    'https://www.youtube-nocookie.com/embed/QKI-JRs2RIE',
  ])('reads %s', (address) => {
    expect(youTubeId(address)).toBe('QKI-JRs2RIE');
    expect(isYouTube(address)).toBe(true);
  });

  it.each([
    'https://www.youtube.com/playlist?list=PL12',
    'https://www.youtube.com/@cncf',
    'https://www.youtube.com/watch?v=short',
    'https://youtu.be/',
    'https://vimeo.com/12345678901',
    'https://youtube.com.example.org/watch?v=QKI-JRs2RIE',
    'https://example.org/?u=https://youtu.be/QKI-JRs2RIE',
    'no address',
  ])('reads no video in %s', (address) => {
    expect(youTubeId(address)).toBeUndefined();
  });
});

describe('isYouTube', () => {
  it.each([
    'https://notyoutube.com/watch',
    'https://youtube.com.example.org/',
    'youtube.com/watch',
  ])('does not take %s for it', (address) => {
    expect(isYouTube(address)).toBe(false);
  });
});

describe('a time in a video', () => {
  it.each([
    ['0:09', 9],
    ['12:30', 750],
    ['1:02:03', 3723],
  ])('%s', (time, seconds) => {
    expect(secondsIn(time)).toBe(seconds);
    expect(videoAddressAt('https://youtu.be/QKI-JRs2RIE', time)).toBe(
      `https://www.youtube.com/watch?v=QKI-JRs2RIE&t=${seconds}s`,
    );
  });

  it('leaves other addresses as they are', () => {
    expect(videoAddressAt('https://vimeo.com/1', '1:00')).toBe('https://vimeo.com/1');
    expect(videoAddressAt('https://youtu.be/QKI-JRs2RIE', undefined)).toBe(
      'https://youtu.be/QKI-JRs2RIE',
    );
  });
});
