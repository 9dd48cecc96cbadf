import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** Colours are all that differs between the themes: the other rules need one look. */
const lookedAt: readonly (readonly [theme: 'light' | 'dark', options: RunOptions])[] = [
  ['light', { resultTypes: ['violations'] }],
  ['dark', { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] }],
];

/** No rule of axe is broken on the page as it stands, in either theme. @param what names the screen when one is */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const [colorScheme, options] of lookedAt) {
    // colours in the middle of a change are neither the one nor the other
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // once a page: it is half a megabyte
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
    const { violations } = await page.evaluate(
      (asked) => (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(asked),
      options,
    );
    expect
      .soft(
        violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 160)).join(' ')}`),
        `${what}, ${colorScheme}`,
      )
      .toEqual([]);
  }
}
