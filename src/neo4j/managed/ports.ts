import { connect, createServer } from 'node:net';

const HOST = '127.0.0.1';

/** Whether nothing on this machine has the port on the loopback. */
export async function isFree(port: number): Promise<boolean> {
  // Some systems let a program bind the loopback address of a port that another holds on all addresses; so ask first.
  const answered = await new Promise<boolean>((resolve) => {
    const socket = connect(port, HOST);
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.setTimeout(1000, () => resolve(true));
  }).catch(() => false);
  return !answered && (await bind(port)) !== null;
}

/** Binds a port for a moment and gives its number; 0 asks for any. Null where it is taken. */
function bind(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(null));
    server.listen(port, HOST, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

/** The wished port where it is free on the loopback, else one of the next fifty, else any; 0 wishes for any. */
export async function freePort(wished: number): Promise<number> {
  for (let port = wished; wished !== 0 && port < wished + 50; port++) if (await isFree(port)) return port;
  const any = await bind(0);
  if (any === null) throw new Error('No free port was found on 127.0.0.1');
  return any;
}
