/** Returns how much a text looks like a published title, 0 to 1: its share of capitalised words, for three words or more. */
export function titleLikeness(text: string): number {
  const small =
    /^(?:a|an|and|as|at|but|by|en|for|from|if|in|into|is|it|its|no|not|nor|of|on|or|per|so|the|than|that|to|up|via|vs\.?|versus|with|your|you|our|we|i|are|be|can|do|how|what|when|de|la|le|les|des|du|et|un|une)$/i;
  const words = text.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word));
  if (words.length < 3) return 0;
  if (/[.;,]$/.test(text.trim()) && !/\b(?:Inc|etc)\.$/.test(text)) return 0;
  const counted = words.filter((word, index) => index === 0 || !small.test(word));
  const capitals = counted.filter((word) =>
    /^[^\p{L}]*(?:\p{Lu}|k8s|kube|etcd|gRPC|eBPF)/u.test(word),
  );
  return counted.length < 2 ? 0 : capitals.length / counted.length;
}
