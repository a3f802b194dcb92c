import { Command } from "commander";
import { endProcess } from "../../database/halt.js";
import { stopDatabase } from "../../database/open.js";
import { readSettings } from "../../model/settings.js";
import { SomeFailed } from "../failure.js";
import { print, say } from "../output.js";
import { runningServers } from "../servers.js";

async function stop(): Promise<void> {
  const settings = readSettings();
  const servers = await runningServers(settings);
  for (const server of servers) {
    say(`Ending the server at ${server.url} (process ${server.pid})`);
    await endProcess(server);
  }
  const { stopped, users } = await stopDatabase(settings);
  if (users.length > 0) {
    say(`The database runs on: it is used by process ${users.map(({ pid }) => pid).join(", ")}.`);
    throw new SomeFailed();
  }
  print(servers.length > 0 || stopped ? "stopped" : "nothing was running");
}

export const stopCommand = (): Command =>
  new Command("stop")
    .description("ends the server and the database of this data folder")
    .addHelpText("after", "\nExample:\n  vanban stop")
    .action(stop);
