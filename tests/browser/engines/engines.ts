import { hasTool, toolPath } from '../../tools.ts';
import { openPuppetTab } from './puppetTab.ts';
import type { Tab } from './tab.ts';
import { openWebKitTab } from './webKitTab.ts';

type Engine = { readonly name: 'Chromium' | 'Firefox' | 'WebKit'; readonly openTab: () => Promise<Tab> };

/** The engines that are here. Chromium must be; of the others the run has said which are not. */
export const ENGINES: readonly Engine[] = [
  { name: 'Chromium', openTab: () => openPuppetTab('chrome', toolPath('chromium')) },
  ...(hasTool('firefox')
    ? [{ name: 'Firefox', openTab: () => openPuppetTab('firefox', toolPath('firefox')) } as const]
    : []),
  ...(hasTool('webkit') && hasTool('xvfb') ? [{ name: 'WebKit', openTab: openWebKitTab } as const] : []),
];
