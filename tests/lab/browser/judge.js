// A browser as judge: plays a stream with hls.js as any web page would, reads the frame clock off every picture it
// presents, and reports when each was due on the screen.
//
// The page's parameters:
//   playlist    URL of the HLS playlist; its server must send Access-Control-Allow-Origin
//   latency_ms  the start position to copy (see below); without it hls.js starts where it likes
//
// The same start position
// -----------------------
// How late a live stream is shown is settled by when its first picture is shown; after that a player plays at the
// media's own pace, and is later only by its stalls. Where hls.js begins depends on where in a segment's life it
// loads its first playlist, by as much as a whole segment. To be compared, two players must therefore begin alike.
// The page gets latency_ms, how late the other viewer is when the judge begins. It lets hls.js load and holds the
// video paused on a picture captured at C, which the other viewer will show at C + latency_ms. At that instant it
// presses Play. Chromium takes a while from Play to pictures that move (its sound has to start first, 70 ms are usual),
// so that the page looks after a while how late the pictures are, pauses again and presses Play that much earlier on
// a later picture, until it has begun within toleranceMs. That is noted as "start", and from then on nothing is
// touched: all drift, stalls and jumps of the minutes that follow are Chromium's own and are reported as they
// are. hls.js is told not to catch up.
//
// The video is not muted, the browser as a whole is: Chromium starts no sound thread for a muted video, and its clock
// was seen to lose 20 ms at a time while segments came in, 3 s in 90 s on a busy computer; with one it lost nothing.
//
// Reports go to the page's own server as JSON lines, once a second. Instants are ms since 1970 by the computer's
// clock. Kinds of lines:
//   start    the video plays from the start position: off_ms (by how much it is later than asked for, null where
//            nothing was asked for), press_ms (from Play to pictures that move, taken into account), attempts
//   frame    one presented picture: display_ms (due on the screen), presented_ms, media_ms, source and captured_ms
//            (null where the strip cannot be read), count (of pictures presented so far: a step of more than 1 is a
//            picture that was presented but not seen here)
//   status   each second: buffer_ms, hls_latency_ms (hls.js's own idea, from the playlist's end), dropped, total
//   event    of the video element or of hls.js: name, detail, at_ms

import { readFrameClock, stripHeight } from './frameclock.js';

const parameters = new URLSearchParams(location.search);
const targetLatencyMs = parameters.has('latency_ms') ? Number(parameters.get('latency_ms')) : null;
// Time for Play to be pressed in, once the picture to begin with is on the screen.
const shortestLeadMs = 500;
const shortestSeekMs = 100;
const usualPressMs = 70;
const watchMs = [1500, 500]; // until it runs smoothly, and to look
const toleranceMs = 20;
const mostAttempts = 10;
const reportEveryMs = 1000;

const video = document.querySelector('video');
const strip = new OffscreenCanvas(1, 1);
const pen = strip.getContext('2d', { willReadFrequently: true });

/**
 * Epoch time of performance.now(). performance.timeOrigin is not it: that is taken once and does not follow the clock.
 * Date.now() is cut to whole ms, so that the largest difference of many is the true one.
 */
const wall = {
  offset: performance.timeOrigin,
  largest: -Infinity,
  sample() {
    this.largest = Math.max(this.largest, Date.now() - performance.now());
  },
  settle() {
    for (let i = 0; i < 20; ++i) this.sample();
    this.offset = this.largest;
    this.largest = -Infinity;
  },
  epoch(at) {
    return Math.round((at + this.offset) * 100) / 100;
  },
};

let lines = []; // as reported, but for `times`: names of members that are still of performance.now()
let unsent = ''; // that the server has not taken yet
let shown = null; // the picture last presented
let watched = null; // how late the pictures are that are being watched, in ms

function note(line, times) {
  lines.push({ line, times });
}

function noteEvent(name, detail = null) {
  note({ kind: 'event', name, detail, at_ms: performance.now(), media_ms: mediaMs() }, ['at_ms']);
}

function mediaMs() {
  return Math.round(video.currentTime * 1e6) / 1e3;
}

function noteStatus() {
  const { currentTime, buffered } = video;
  const end = buffered.length ? buffered.end(buffered.length - 1) : currentTime;
  const quality = video.getVideoPlaybackQuality();
  note(
    {
      kind: 'status',
      at_ms: performance.now(),
      media_ms: mediaMs(),
      buffer_ms: Math.round((end - currentTime) * 1000),
      hls_latency_ms: Math.round(hls.latency * 1000),
      dropped: quality.droppedVideoFrames,
      total: quality.totalVideoFrames,
    },
    ['at_ms'],
  );
}

async function report() {
  wall.settle();
  noteStatus();
  for (const { line, times } of lines) {
    for (const name of times) line[name] = wall.epoch(line[name]);
    unsent += JSON.stringify(line) + '\n';
  }
  lines = [];
  const sending = unsent;
  const answer = await fetch('readings', { method: 'POST', body: sending }).catch(() => null);
  if (answer?.ok) unsent = unsent.slice(sending.length);
  setTimeout(report, reportEveryMs);
}

function readStrip() {
  const width = video.videoWidth;
  const height = stripHeight(width);
  if (strip.width !== width || strip.height !== height) {
    strip.width = width;
    strip.height = height;
  }
  pen.drawImage(video, 0, 0, width, height, 0, 0, width, height);
  return readFrameClock(pen.getImageData(0, 0, width, height).data, width);
}

function takePicture(_, picture) {
  video.requestVideoFrameCallback(takePicture);
  wall.sample();
  const stamp = readStrip();
  shown = { mediaTime: picture.mediaTime, captured_ms: stamp?.captured_ms ?? null };
  if (stamp) watched?.push(wall.epoch(picture.expectedDisplayTime) - stamp.captured_ms);
  note(
    {
      kind: 'frame',
      source: stamp?.source ?? null,
      captured_ms: stamp?.captured_ms ?? null,
      display_ms: picture.expectedDisplayTime,
      presented_ms: picture.presentationTime,
      media_ms: Math.round(picture.mediaTime * 1e6) / 1e3,
      count: picture.presentedFrames,
    },
    ['display_ms', 'presented_ms'],
  );
}

function delay(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Resolves when a picture with a readable strip stands on the screen. */
async function standingPicture() {
  while (video.seeking || shown === null || shown.captured_ms === null) await delay(10);
}

/** How long until the other viewer shows what stands here, in ms. */
function leadMs() {
  const into = (video.currentTime - shown.mediaTime) * 1000; // the picture has stood for that long of its time
  return shown.captured_ms + targetLatencyMs + into - wall.epoch(performance.now());
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Holds a picture that is `ms` further on. */
async function seekOn(ms) {
  shown = null;
  video.currentTime += ms / 1000;
  await standingPicture();
}

/**
 * Seeks on to a picture that the other viewer has yet to show, and waits for its turn but for `earlierMs`. It always
 * seeks: Chromium begins faster after a mere pause.
 */
async function waitForTurn(earlierMs) {
  wall.settle();
  do {
    await seekOn(Math.max(shortestSeekMs, 2 * shortestLeadMs + earlierMs - leadMs()));
  } while (leadMs() - earlierMs < shortestLeadMs);
  const pressAt = performance.now() + leadMs() - earlierMs;
  await delay(pressAt - performance.now() - 30); // timers may be late
  while (performance.now() < pressAt);
}

/** Plays for a while. How late the pictures are then, in ms. */
async function playAndWatch() {
  await video.play();
  await delay(watchMs[0]);
  watched = [];
  await delay(watchMs[1]);
  const late = watched.sort((a, b) => a - b);
  watched = null;
  if (late.length === 0) throw new Error('no picture could be read after the start');
  return late[Math.floor(late.length / 2)];
}

async function begin() {
  await standingPicture();
  let offMs = null;
  let pressMs = usualPressMs;
  let attempts = 0;
  while (targetLatencyMs !== null) {
    await waitForTurn(pressMs);
    ++attempts;
    offMs = (await playAndWatch()) - targetLatencyMs;
    if (Math.abs(offMs) <= toleranceMs) break;
    pressMs += offMs;
    if (attempts === mostAttempts) throw new Error(`the start position is still off by ${offMs} ms`);
    video.pause();
    await delay(200); // the last picture comes to stand
  }
  note({ kind: 'start', at_ms: performance.now(), off_ms: offMs, press_ms: pressMs, attempts }, ['at_ms']);
  if (targetLatencyMs === null) await video.play();
}

const hls = new Hls({
  lowLatencyMode: false,
  liveSyncDurationCount: 3,
  liveSyncOnStallIncrease: 0,
  maxLiveSyncPlaybackRate: 1,
});
hls.on(Hls.Events.ERROR, (_, error) => {
  noteEvent('hls-error', `${error.details}${error.fatal ? ' (fatal)' : ''}`);
  if (!error.fatal) return;
  // What a web page usually does about it.
  if (error.type === Hls.ErrorTypes.MEDIA_ERROR) hls.recoverMediaError();
  else setTimeout(() => hls.startLoad(), 1000);
});
for (const name of ['waiting', 'stalled', 'playing', 'pause', 'seeking', 'seeked', 'ratechange', 'ended', 'error']) {
  video.addEventListener(name, () => noteEvent(name, video.error?.message ?? null));
}
video.requestVideoFrameCallback(takePicture);
hls.loadSource(parameters.get('playlist'));
hls.attachMedia(video);
report();
begin().catch((error) => noteEvent('failed', String(error)));
