import { describe, expect, it } from 'vitest';
import { trackingIn, withoutTracking } from '#lib/tracking.ts';

describe('tracking parameters', () => {
  it.each([
    ['https://example.org/a?utm_source=x&q=a', ['utm_source'], 'https://example.org/a?q=a'],
    ['https://youtu.be/abcdefghijk?si=x', ['si'], 'https://youtu.be/abcdefghijk'],
    [
      'https://m.youtube.com/watch?feature=share&v=abcdefghijk#c',
      ['feature'],
      'https://m.youtube.com/watch?v=abcdefghijk#c',
    ],
    ['https://x.com/cncf/status/1?s=20&t=a', ['s', 't'], 'https://x.com/cncf/status/1'],
    ['https://www.linkedin.com/posts/a?trk=feed', ['trk'], 'https://www.linkedin.com/posts/a'],
    ['https://example.org/?fbclid=1&fbclid=2', ['fbclid'], 'https://example.org/'],
  ])('are found in %s and taken off', (address, names, clean) => {
    expect(trackingIn(address)).toEqual(names);
    expect(withoutTracking(address)).toBe(clean);
  });

  it.each([
    'https://example.org/?feature=gates&si=units&t=90&s=etcd&trk=1',
    'https://youtube.com.example.org/?si=units',
    'https://kubernetes.io/docs/?source=etcd#utm_source=x',
    'https://example.org/utm_source=x',
    'not an address?utm_source=x',
  ])('are not seen in %s', (address) => {
    expect(trackingIn(address)).toEqual([]);
    expect(withoutTracking(address)).toBe(address);
  });

  it('leave the rest of an address as it was written', () => {
    expect(withoutTracking('https://example.org/a%20b?q=c%20d&utm_medium=e&x=%C3%A9&f')).toBe(
      'https://example.org/a%20b?q=c%20d&x=%C3%A9&f',
    );
  });
});
