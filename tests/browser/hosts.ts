/** Pages of other people that embed ours, each written from the shape of what such hosts really listen to. */

const page = (frame: string, script: string) =>
  `<!doctype html><title>A host</title><style>body{margin:40px;background:#fff}iframe{width:600px}</style>${frame}<script>${script}</script>`;

/** Datawrapper's current snippet: finds the frame by the window that spoke, reads `event.data["datawrapper-height"]`. */
export const datawrapperHost = (src: string) =>
  page(
    `<iframe src="${src}" style="height:300px;border:0"></iframe>`,
    `addEventListener('message', function (event) {
       if (event.data['datawrapper-height'] === undefined) return;
       document.querySelectorAll('iframe').forEach(function (frame) {
         for (var key in event.data['datawrapper-height'])
           if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][key] + 'px';
       });
     });`,
  );

/** Datawrapper's snippet of 2019 to 2021: finds the frame by the key in the message, which must be in its `src`. */
export const oldDatawrapperHost = (src: string) =>
  page(
    `<iframe src="${src}" style="height:300px;border:0"></iframe>`,
    `addEventListener('message', function (event) {
       if (event.data['datawrapper-height'] === undefined) return;
       for (var key in event.data['datawrapper-height']) {
         var frame = document.getElementById('datawrapper-chart-' + key) || document.querySelector("iframe[src*='" + key + "']");
         if (frame) frame.style.height = event.data['datawrapper-height'][key] + 'px';
       }
     });`,
  );

/** AMP: takes `embed-size` from its own frame, refuses less than 100 px; sandboxed without an origin. */
export const ampHost = (src: string) =>
  page(
    `<iframe src="${src}" sandbox="allow-scripts" style="height:300px;border:0"></iframe>`,
    `addEventListener('message', function (event) {
       var frame = document.querySelector('iframe');
       if (event.source !== frame.contentWindow || !event.data || event.data.sentinel !== 'amp') return;
       if (event.data.type === 'embed-size' && event.data.height >= 100) frame.style.height = event.data.height + 'px';
     });`,
  );

/** A host without any script, whose style sheet asks the browser to size the frame (CSS Sizing 4). */
export const nativeHost = (src: string) =>
  page(
    `<iframe src="${src}" height="300" style="border:0;height:auto;min-height:300px;frame-sizing:content-height"></iframe>`,
    '',
  );

/** A host that does nothing at all. */
export const plainHost = (src: string) => page(`<iframe src="${src}" style="height:300px;border:0"></iframe>`, '');

/**
 * WordPress: what it lets through of an oEmbed answer, and what its script does with a message that knows the secret:
 * the quote goes and the frame is shown, as tall as it says, between 200 and 1,000 pixels.
 */
export const wordPressHost = (filtered: string) =>
  page(
    filtered,
    `addEventListener('message', function (event) {
       var data = event.data;
       if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret) || data.message !== 'height') return;
       document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (frame) {
         if (frame.contentWindow !== event.source) return;
         document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]').forEach(function (quote) {
           quote.style.display = 'none';
         });
         frame.removeAttribute('style');
         frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
       });
     });`,
  );
