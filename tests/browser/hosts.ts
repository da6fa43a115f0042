import { readFileSync } from 'node:fs';

/**
 * Pages of other people that embed ours. Where a host's own script can be had, it is that script; the others are
 * written from the shape of what such hosts listen to.
 */
export type Host = {
  readonly name: string;
  /** The host's page with our address in its frame, sandboxed as it says; undefined is without a sandbox. */
  readonly page: (src: string, sandbox: string | undefined) => string;
  /** The height, in pixels, that the host gives for one that it is told. */
  readonly grants?: (height: number) => number;
  /** Whether the frame is fitted again when the host’s page changes its width. */
  readonly followsWidth?: false;
};

/** The frame stands in a room whose width the tests change; it begins too short. */
const room = (frame: string, script: string) =>
  `<!doctype html><title>A host</title><style>body{margin:40px;background:#fff}#room{width:600px}iframe{width:100%;border:0}</style><div id="room">${frame}</div><script>${script}</script>`;

const iframe = (src: string, sandbox: string | undefined, more = 'height="300"') =>
  `<iframe src="${src}"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`} ${more}></iframe>`;

/** A host with a frame of its own making and a listener. */
const listening = (script: string) => (src: string, sandbox: string | undefined) =>
  room(iframe(src, sandbox), `addEventListener('message', function (event) {${script}});`);

/** A host's own script, as its package has it. */
const library = (file: string) =>
  readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8').replace(/\/\/# sourceMappingURL.*/, '');

/** Finds the frame by the window that spoke, and reads every message without looking what it is. */
const DATAWRAPPER = `
  if (event.data['datawrapper-height'] === undefined) return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    for (var key in event.data['datawrapper-height'])
      if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][key] + 'px';
  });`;

/** As its snippet of 2019 to 2021: finds the frame by the key in the message, which must be in its address. */
const OLD_DATAWRAPPER = `
  if (event.data['datawrapper-height'] === undefined) return;
  for (var key in event.data['datawrapper-height']) {
    var frame = document.getElementById('datawrapper-chart-' + key) || document.querySelector("iframe[src*='" + key + "']");
    if (frame) frame.style.height = event.data['datawrapper-height'][key] + 'px';
  }`;

/** Takes a size from its own frame, refuses less than 100 px, and marks the address as its own. */
const AMP = `
  var frame = document.querySelector('iframe');
  if (event.source !== frame.contentWindow || !event.data || event.data.sentinel !== 'amp') return;
  if (event.data.type === 'embed-size' && event.data.height >= 100) frame.style.height = event.data.height + 'px';`;

/** Finds the frame by its whole address, which stands in the message. */
const MEDIUM = `
  var said;
  try { said = JSON.parse(event.data); } catch (error) { return; }
  if (!said || said.context !== 'iframe.resize') return;
  document.querySelectorAll('iframe[src="' + said.src + '"]').forEach(function (frame) { frame.height = said.height; });`;

const GUARDIAN = `
  var frame = document.querySelector('iframe'), said;
  if (event.source !== frame.contentWindow) return;
  try { said = JSON.parse(event.data); } catch (error) { return; }
  if (said.type === 'set-height' && typeof said.value === 'number') frame.height = said.value;`;

/** Hides its quotation and shows the frame once the secret is said; never below 200 px or above 1000. */
const WORDPRESS = `
  var said = event.data;
  if (!said || !said.secret || !said.message || !said.value || /[^a-zA-Z0-9]/.test(said.secret)) return;
  document.querySelectorAll('blockquote[data-secret="' + said.secret + '"]').forEach(function (quote) { quote.style.display = 'none'; });
  document.querySelectorAll('iframe[data-secret="' + said.secret + '"]').forEach(function (frame) {
    if (event.source !== frame.contentWindow) return;
    frame.removeAttribute('style');
    if (said.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(said.value, 10)));
    if (said.message === 'link') document.title = 'Led away';
  });`;

/** Speaks first, when the frame is there or says that it is, and takes any size that is said in its way. */
const RESIZER = `
  var frame = document.querySelector('iframe'), said = event.data;
  if (event.source !== frame.contentWindow || typeof said !== 'string') return;
  if (said === '[iFrameResizerChild]Ready') return greet(frame);
  var fields = said.indexOf('[iFrameSizer]ours:') === 0 ? said.split(':') : [];
  if (fields.length < 4 || !(fields[1] > 0)) return;
  if (fields[3] === 'init') frame.dataset.answered = 'yes';
  frame.style.height = fields[1] + 'px';`;
const GREETING = `
  function greet(frame) {
    frame.contentWindow.postMessage('[iFrameSizer]ours:8:false:false:32:true:true::auto:::0:false:child:auto:true::true:true:false:1.0:auto:', '*');
  }
  document.querySelector('iframe').addEventListener('load', function () { greet(this); });`;

/** A WordPress page with what it lets through of an oEmbed answer. */
export const wordPressHost = (filtered: string) =>
  room(filtered, `addEventListener('message', function (event) {${WORDPRESS}});`);

/** What WordPress makes of an embed: a quotation before it, a secret behind its address, and the frame out of sight. */
const wordpress = (src: string, sandbox: string | undefined) =>
  wordPressHost(
    `<blockquote class="wp-embedded-content" data-secret="aB3dE6gH9k"><a href="${src}">A number with its words</a></blockquote>${iframe(
      `${src}#?secret=aB3dE6gH9k`,
      sandbox,
      'class="wp-embedded-content" data-secret="aB3dE6gH9k" height="720" frameborder="0" style="position:absolute;clip:rect(1px,1px,1px,1px)"',
    )}`,
  );

export const DATAWRAPPER_HOST: Host = { name: 'Datawrapper', page: listening(DATAWRAPPER) };
export const OLD_DATAWRAPPER_HOST: Host = { name: 'Datawrapper of 2019', page: listening(OLD_DATAWRAPPER) };
export const AMP_HOST: Host = { name: 'AMP', page: (src, sandbox) => listening(AMP)(`${src}#amp=1`, sandbox) };
export const WORDPRESS_HOST: Host = {
  name: 'WordPress',
  page: wordpress,
  grants: (height) => Math.min(1000, Math.max(200, height)),
};

/** Every host that makes room, each in its own dialect. */
export const HOSTS: readonly Host[] = [
  DATAWRAPPER_HOST,
  OLD_DATAWRAPPER_HOST,
  AMP_HOST,
  { name: 'Medium', page: listening(MEDIUM) },
  { name: 'Guardian', page: listening(GUARDIAN) },
  WORDPRESS_HOST,
  {
    name: 'iframe-resizer 5',
    page: (src, sandbox) =>
      room(iframe(src, sandbox), `addEventListener('message', function (event) {${RESIZER}});${GREETING}`),
  },
  {
    // A style sheet that asks the browser to size the frame (CSS Sizing 4), and no script. Chromium goes on measuring
    // at the width that the frame first had, whatever the page inside asks for.
    name: 'frame-sizing',
    followsWidth: false,
    page: (src, sandbox) =>
      room(iframe(src, sandbox, 'height="300" style="height:auto;min-height:300px;frame-sizing:content-height"'), ''),
  },
  {
    name: 'iframe-resizer 4, its own script',
    page: (src, sandbox) =>
      room(
        iframe(src, sandbox),
        // It answers frames without an origin only where it is told not to look at origins.
        `${library('iframe-resizer/js/iframeResizer.js')};iFrameResize({ checkOrigin: ${sandbox === undefined} }, 'iframe');`,
      ),
  },
  {
    name: 'pym.js, its own script',
    page: (src, sandbox) =>
      room(
        '<div id="pym-host"></div>',
        `${library('pym.js/dist/pym.v1.js')};new pym.Parent('pym-host', '${src}', ${JSON.stringify({ sandbox })});`,
      ),
  },
  {
    name: 'Sidechain, its own script',
    page: (src, sandbox) =>
      room(
        '',
        `${library('@nprapps/sidechain/dist/sidechain.js')};
         var chain = document.createElement('side-chain');
         if (${sandbox !== undefined}) chain.iframe.setAttribute('sandbox', '${sandbox}');
         document.getElementById('room').append(chain);
         chain.setAttribute('src', '${src}');`,
      ),
  },
  {
    name: 'Newswire frames, its own script',
    page: (src, sandbox) =>
      room(
        '<div id="frames-host"></div>',
        `${library('@newswire/frames/dist/frames.umd.js')};
         new newswireFrames.Framer(document.getElementById('frames-host'), ${JSON.stringify({ src, attributes: sandbox === undefined ? {} : { sandbox } })});`,
      ),
  },
];

/** A host that does nothing at all. */
export const plainHost = (src: string, sandbox?: string) => room(iframe(src, sandbox), '');
