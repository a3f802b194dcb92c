import { createServer } from "node:net";
import { VanbanError } from "../model/errors.js";
import type { Settings } from "../model/settings.js";

function explained({ host, port }: Settings, cause: NodeJS.ErrnoException): VanbanError {
  if (cause.code === "EADDRINUSE")
    return new VanbanError(
      "PORT_BUSY",
      `Port ${port} on ${host} is used by another program: stop that, or choose another port, such as PORT=${port === 65_535 ? 4000 : port + 1}.`,
      cause,
    );
  if (cause.code === "EACCES")
    return new VanbanError(
      "BAD_SETTING",
      `This user may not listen on port ${port}: choose one above 1023 with PORT.`,
    );
  return new VanbanError(
    "BAD_SETTING",
    `This machine cannot listen on HOST “${host}” (${cause.code}): give an address of its own.`,
  );
}

/**
 * Binds the server's port for a moment, so that a busy one is told before anything is fetched or started.
 * @throws VanbanError PORT_BUSY, or BAD_SETTING for an address that is not this machine's
 */
export function requirePort(settings: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (cause) => reject(explained(settings, cause)));
    server.listen(settings.port, settings.host, () => server.close(() => resolve()));
  });
}
