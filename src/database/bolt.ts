import { connect } from "node:net";

/** The opening of the Bolt protocol: its magic number, and the versions this asks for (5, then 4.4). */
const OPENING = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0]);
const PATIENCE_MS = 2000;

/** Whether something that speaks Bolt answers on this port. */
export function boltAnswers(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: PATIENCE_MS }, () => socket.write(OPENING));
    const end = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once("data", (answer) => end(answer.length >= 4 && answer.readUInt32BE(0) !== 0));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
    socket.once("close", () => end(false));
  });
}
