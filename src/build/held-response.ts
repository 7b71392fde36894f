import type { ServerResponse } from 'node:http';

/** Holds back what is written to a response until it ends; `finish` gets status and body, and returns the body to send. */
export function holdResponse(
  response: ServerResponse,
  finish: (status: number, body: Buffer) => string | Buffer,
): void {
  const chunks: Buffer[] = [];
  const { write, end, writeHead } = response;
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((one) => typeof one === 'object' && one !== null) ?? {};
    const pairs = Array.isArray(headers)
      ? Array.from({ length: headers.length / 2 }, (_, i) => [headers[2 * i], headers[2 * i + 1]])
      : Object.entries(headers);
    for (const [name, value] of pairs) if (value !== undefined) response.setHeader(name, value);
    return response;
  };
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    keep(chunk);
    const done = rest.find((one) => typeof one === 'function');
    if (done) process.nextTick(done as () => void);
    return true;
  };
  response.end = (chunk?: unknown, ...rest: unknown[]) => {
    keep(chunk);
    Object.assign(response, { write, end, writeHead });
    const isPage = /^text\/html/.test(String(response.getHeader('content-type') ?? 'text/html'));
    const body = Buffer.concat(chunks);
    const sent = isPage ? finish(response.statusCode, body) : body;
    response.removeHeader('content-length');
    const done = [chunk, ...rest].find((one) => typeof one === 'function');
    return response.end(sent, ...(done ? [done as () => void] : []));
  };
}
