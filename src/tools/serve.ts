import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { sentCompressed } from './compress.ts';

const DIST = path.join(import.meta.dirname, '..', '..', 'dist');

/** Serves the built site below its base path, as a static host does. Returns the address; takes the next free port when one is in use. */
export async function serveSite(base: string, port: number, exactPort: boolean): Promise<string> {
  const prefix = `/${base.replace(/^\/+|\/+$/g, '')}`.replace(/\/$/, '');
  const notFound = path.join(DIST, '404.html');
  const files = sirv(DIST, {
    dev: true,
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'not found');
    },
  });
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const inside = url.pathname === prefix || url.pathname.startsWith(`${prefix}/`);
    const folder = path.join(DIST, decodeURI(url.pathname.slice(prefix.length)));
    const slashless = !url.pathname.endsWith('/') && existsSync(path.join(folder, 'index.html'));
    const atRoot = url.pathname === '/' && !inside;
    if (atRoot || (inside && slashless && folder.startsWith(DIST))) {
      response.writeHead(302, {
        Location: inside ? `${url.pathname}/${url.search}` : `${prefix}/`,
      });
      response.end();
      return;
    }
    if (!inside) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
      return;
    }
    if (folder.startsWith(DIST) && sentCompressed(request, response, folder)) return;
    request.url = (url.pathname.slice(prefix.length) || '/') + url.search;
    files(request, response);
  });
  const listening = await new Promise<number>((resolve, reject) => {
    let wanted = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || exactPort) reject(error);
      else server.listen(++wanted, 'localhost');
    });
    server.on('listening', () => resolve(wanted));
    server.listen(wanted, 'localhost');
  });
  return `http://localhost:${listening}${prefix}/`;
}
