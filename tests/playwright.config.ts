import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/tools/browser.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4329);
const base = process.env['SITE_BASE'] ?? '/hallway-track/';
const executablePath = await findBrowser();
const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine may lose a race once; what fails twice is broken. The list names what needed its second try.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${PORT}${base}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node src/tools/site.ts preview --port ${PORT}`,
    cwd: '..',
    url: `http://localhost:${PORT}${base}`,
    env: { SITE_BASE: base, SITE_URL: 'https://example.org' },
    reuseExistingServer: false,
  },
});
