import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { toolPath } from '../tools.ts';

/** A browser that asks nothing of the network but what the pages ask. */
export function launch(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    ...options,
    executablePath: toolPath('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
