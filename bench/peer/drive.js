// Puts a server under load with autocannon. Takes `{url, bodies, connections, seconds, requests}` on standard input, prints what it
// came to as JSON. A process of its own, so that sending and receiving do not stand in the way of what is measured.
import autocannon from 'autocannon';
import { text } from 'node:stream/consumers';

const { url, bodies, connections, seconds, requests = Infinity } = JSON.parse(await text(process.stdin));
const latencies = [];
let bytes = 0;
let failed = 0;
let firstFailure = null;
let next = 0;

const instance = autocannon({
  url,
  connections,
  duration: seconds,
  timeout: 60,
  requests: [
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length] }),
      onResponse(status, body) {
        if (status === 200 && !body.includes('"errors":[')) return;
        failed++;
        firstFailure ??= `${status} ${body.slice(0, 500)}`;
      },
    },
  ],
});
instance.on('response', (_client, _status, size, milliseconds) => {
  latencies.push(milliseconds);
  bytes += size;
  if (latencies.length === requests) instance.stop();
});
instance.on('reqError', (error) => {
  failed++;
  firstFailure ??= String(error);
});
const started = performance.now();
await instance;
const elapsed = (performance.now() - started) / 1000;
latencies.sort((a, b) => a - b);
const at = (share) =>
  latencies[Math.min(latencies.length - 1, Math.max(0, Math.ceil(share * latencies.length) - 1))] ?? 0;
process.stdout.write(
  JSON.stringify({
    requests: latencies.length,
    seconds: elapsed,
    perSecond: latencies.length / elapsed,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    meanBytes: latencies.length === 0 ? 0 : bytes / latencies.length,
    failed,
    firstFailure,
  }),
);
