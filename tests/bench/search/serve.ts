import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.txt': 'text/plain;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const COMPRESSED = ['.html', '.js', '.json', '.css', '.svg', '.txt'];
/** What a page loads whether or not somebody searches. */
const NOT_SEARCH = ['.html', '.css', '.svg', '.woff2', '.png', '.webp', '.ico'];

/** A static host that compresses text, as hosts do, and counts what searching takes. */
export interface Host {
  address: string;
  /** Bytes of all answers since the last call, pages, styles, fonts and images apart. */
  bytes(): number;
  close(): void;
}

/** Serves a folder on a free port. */
export async function serveFolder(folder: string): Promise<Host> {
  let sent = 0;
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string, type: string) => {
    const kept = bodies.get(file);
    if (kept) return kept;
    const raw = readFileSync(file);
    const body = COMPRESSED.includes(type) ? gzipSync(raw, { level: 9 }) : raw;
    bodies.set(file, body);
    return body;
  };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = path.join(folder, decodeURIComponent(pathname));
    const file = wanted.endsWith(path.sep) ? path.join(wanted, 'index.html') : wanted;
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = path.extname(file);
    const body = bodyOf(file, type);
    if (!NOT_SEARCH.includes(type)) sent += body.length;
    response.writeHead(200, {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      ...(COMPRESSED.includes(type) ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    address: `http://localhost:${port}/`,
    bytes: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
