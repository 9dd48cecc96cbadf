import { defineConfig } from '@playwright/test';

/** One second try, as in playwright.config.ts. */
export default defineConfig({
  testDir: 'tests/package',
  testMatch: '**/*.spec.ts',
  testIgnore: 'install/**',
  workers: 1,
  timeout: 240_000,
  retries: 1,
  reporter: 'list',
});
