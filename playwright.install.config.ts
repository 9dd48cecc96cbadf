import { defineConfig } from '@playwright/test';

/** The Debian package, installed and removed: `npm test -- install`, by name only, since it changes the computer. */
export default defineConfig({
  testDir: 'tests/package/install',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 600_000,
  reporter: 'list',
});
