import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml',
};

/** Answers with a file compressed, as static hosts do with text. Returns whether it did: only for text that is there, asked for by a browser that reads it. */
export function sentCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
): boolean {
  const found = file.endsWith('/') ? path.join(file, 'index.html') : file;
  const type = TYPES[path.extname(found)];
  const reads = /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const plain = request.method === 'GET' && request.headers.range === undefined;
  if (!type || !reads || !plain || !statSync(found, { throwIfNoEntry: false })?.isFile())
    return false;
  const body = gzipSync(readFileSync(found));
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Encoding': 'gzip',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
  });
  response.end(body);
  return true;
}
