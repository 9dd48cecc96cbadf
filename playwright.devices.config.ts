import { defineConfig } from '@playwright/test';

/**
 * Calls in real time through virtual sound devices: `npm test -- devices`. They need a quiet machine, so the usual run
 * leaves them out.
 */
export default defineConfig({
  testDir: 'tests/devices',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 240_000,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
});
