import { connect, createServer } from 'node:net';

const HOST = '127.0.0.1';
const LAST_PORT = 65_535;
/** How many ports from the wished one on are tried before any is taken. */
const TRIED = 50;

/** Whether nothing on this machine has the port on the loopback. */
export async function isFree(port: number): Promise<boolean> {
  // Some systems let a program bind the loopback address of a port that another holds on all addresses; so ask first.
  const answered = await new Promise<boolean>((resolve) => {
    const socket = connect(port, HOST);
    // An open connection to whoever holds the port would keep this process from ending.
    const answer = (isHeld: boolean) => () => {
      socket.destroy();
      resolve(isHeld);
    };
    socket.on('connect', answer(true)).on('error', answer(false)).setTimeout(1000, answer(true));
  });
  return !answered && (await bind(port)) !== null;
}

/** Binds a port for a moment and gives its number; 0 asks for any. Null where it is taken. */
function bind(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    // Whoever waits for a server there may connect in this moment, and would keep the port from being given back.
    const server = createServer((socket) => socket.destroy());
    server.on('error', () => resolve(null));
    server.listen(port, HOST, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

/**
 * The wished port where it is free on the loopback, else one of the next fifty, else any; 0 wishes for any.
 * @throws Error where the wished one is no port, or none is free
 */
export async function freePort(wished: number): Promise<number> {
  if (wished > LAST_PORT) {
    throw new Error(`${wished} is no port: choose one from 1 to ${LAST_PORT}, or 0 for any that is free`);
  }
  const last = Math.min(wished + TRIED - 1, LAST_PORT);
  for (let port = wished; wished !== 0 && port <= last; port++) if (await isFree(port)) return port;
  const any = await bind(0);
  if (any === null) throw new Error(`No port is free on ${HOST}. Stop programs that listen there, and start again.`);
  return any;
}
