/** A port → servers on this machine's own addresses and no other: 127.0.0.1, and ::1 where there is one. */
import type { Server } from 'node:http';
import { MachineError, reasonOf, systemCode } from './machine-error.ts';

export interface Loopback {
  readonly servers: readonly Server[];
  readonly port: number;
}

/** For port 0 the system chooses one that is free. */
export async function listenOnLoopback(port: number, make: () => Server): Promise<Loopback> {
  const first = make();
  await listening(first, port, '127.0.0.1').catch((error: unknown) => {
    throw portError(port, error);
  });
  const address = first.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const second = make();
  // Without ::1 the printed address works all the same.
  const servers = await listening(second, bound, '::1').then(
    () => [first, second],
    () => [first],
  );
  return { servers, port: bound };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portError(port: number, error: unknown): MachineError {
  const why: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use. Name another, or leave out --port for one that is free`,
    EACCES: `Port ${port} is reserved for the system. Name one above 1023, or leave out --port for one that is free`,
  };
  const message = why[systemCode(error) ?? ''] ?? `Nothing can be served on 127.0.0.1: ${reasonOf(error)}`;
  return new MachineError(message, { cause: error });
}
