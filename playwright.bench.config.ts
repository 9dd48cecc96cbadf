import { defineConfig } from '@playwright/test';
export default defineConfig({
  testDir: 'tests/bench',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 240_000,
  reporter: 'list',
});
