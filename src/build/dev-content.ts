import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentFile } from '../check/files.ts';
import type { Reading } from '../check/read.ts';
import { readEntry } from '../check/read.ts';
import { reportAsText } from '../check/report.ts';
import type { Report } from '../check/run.ts';
import { checkContent } from '../check/run.ts';
import { holdResponse } from './held-response.ts';
import { problemPage, problemsOfPage, withProblemBar } from './problem-page.ts';

const PAUSE_MS = 60;
// A note with one of these cannot be rendered at all; the tools would only add their own words to the log.
const UNRENDERABLE = new Set(['yaml', 'frontmatter', 'notes-policy']);
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

// Reads a file anew only when its bytes are others.
function rememberingReader(): (file: ContentFile) => Reading {
  const known = new Map<string, { bytes: Buffer; reading: Reading }>();
  return (file) => {
    const last = known.get(file.file);
    if (last?.bytes.equals(file.bytes)) return last.reading;
    const reading = readEntry(file);
    known.set(file.file, { bytes: file.bytes, reading });
    return reading;
  };
}

/** Returns the file of the last built search index that an address below the base asks for, or `undefined` when there is none. */
export function searchFile(address: string, dist: string): string | undefined {
  if (!address.startsWith('/pagefind/')) return undefined;
  const folder = path.join(dist, 'pagefind');
  const file = path.join(dist, decodeURIComponent(address));
  return file.startsWith(folder + path.sep) && existsSync(file) ? file : undefined;
}

/**
 * While developing: shows what the content check says in the browser, on the page it concerns, instead of an error of the
 * tools beneath; goes on when it is put right; and serves the last built search index.
 */
export function devContent(): AstroIntegration {
  let content = '';
  let dist = '';
  let base = '/';
  return {
    name: 'dev-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content', config.root));
        dist = fileURLToPath(config.outDir);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        const read = rememberingReader();
        let report: Report = { problems: [], files: 0, notes: [] };
        let said = '';
        let checking: Promise<void> | undefined;
        let timer: ReturnType<typeof setTimeout> | undefined;
        const check = async () => {
          try {
            report = await checkContent(content, undefined, read);
          } catch (error) {
            // A folder that is being moved about; the next change tells more.
            console.error(String(error));
          }
          const text = report.problems.length > 0 ? reportAsText(report) : '';
          if (text !== said) {
            console.error(text ? `\n${text}\n` : '\nThe content has no problems any more.\n');
            server.ws.send({ type: 'full-reload' });
          }
          said = text;
        };
        const recheck = () => {
          clearTimeout(timer);
          checking = new Promise((resolve) => {
            timer = setTimeout(() => void check().finally(resolve), PAUSE_MS);
          });
        };
        recheck();
        server.watcher.add(content);
        server.watcher.on('all', (_, file) => {
          if (path.resolve(file).startsWith(content + path.sep)) recheck();
        });
        // Of a broken note the tools say less, and less kindly, than the check.
        const send = server.ws.send.bind(server.ws) as (...args: unknown[]) => void;
        server.ws.send = ((...args: unknown[]) => {
          const [payload] = args as [{ type?: string }];
          if (payload?.type !== 'error') return send(...args);
          void checking?.then(() => report.problems.length === 0 && send(...args));
        }) as typeof server.ws.send;

        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(
            request.originalUrl ?? request.url ?? '/',
            'http://localhost',
          );
          const address = `/${pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1)}`;
          if (address.startsWith('/pagefind/')) {
            const file = searchFile(address, dist);
            response.statusCode = file === undefined ? 404 : 200;
            response.setHeader(
              'Content-Type',
              TYPES[path.extname(file ?? '')] ?? 'application/octet-stream',
            );
            response.end(file === undefined ? '' : readFileSync(file));
            return;
          }
          if (!/\btext\/html\b/.test(request.headers.accept ?? '')) return next();
          await checking;
          const { problems } = report;
          if (problems.length === 0) return next();
          if (problemsOfPage(address, problems).own.some(({ rule }) => UNRENDERABLE.has(rule))) {
            response.statusCode = 500;
            response.setHeader('Content-Type', 'text/html;charset=utf-8');
            response.end(problemPage(address, problems, base));
            return;
          }
          holdResponse(response, (status, body) => {
            const own = problemsOfPage(address, problems).own.length > 0;
            const lost = status >= 500 || (status === 404 && own);
            return lost
              ? problemPage(address, problems, base)
              : withProblemBar(body.toString('utf8'), address, problems);
          });
          next();
        });
      },
    },
  };
}
