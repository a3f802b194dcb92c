import { join } from "node:path";
import type { Java } from "./java.js";
import type { Layout } from "./layout.js";
import type { Memory } from "./memory.js";

/**
 * neo4j.conf: on this machine's own address alone, no web server, nothing reported to anybody, no files outside its
 * import folder. Transaction logs are not laid out in advance: 512 MB for an empty graph otherwise. Without the
 * last two, every stop would wait ten seconds for connections that nobody opens any more.
 */
export const configuration = (port: number, memory: Memory): string =>
  `${[
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.usage_report.enabled=false",
    "dbms.security.auth_enabled=true",
    `server.memory.pagecache.size=${memory.pageCache}m`,
    "db.transaction.timeout=10m",
    "db.tx_log.preallocate=false",
    "db.tx_log.rotation.retention_policy=1 days 512M",
    "server.config.strict_validation.enabled=true",
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "internal.dbms.bolt.netty_server_shutdown_timeout=5s",
  ].join("\n")}\n`;

const OPENED = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];

/** Arguments of the Java process. Heap sizes in the conf are read by Neo4j's own launcher alone, hence flags. */
export const bootArguments = (layout: Layout, lib: string, memory: Memory): string[] => [
  `-Xms${memory.heapStart}m`,
  `-Xmx${memory.heap}m`,
  "-XX:+UseG1GC",
  "-XX:+ExitOnOutOfMemoryError",
  ...OPENED.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
  "-Dfile.encoding=UTF-8",
  "-Dlog4j2.disable.jmx=true",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-cp",
  join(lib, "*"),
  "org.neo4j.server.CommunityEntryPoint",
  `--home-dir=${layout.neo4j}`,
  `--config-dir=${layout.conf}`,
  "--console-mode",
];

/** What one start of Neo4j needs to be told. */
export interface Boot {
  readonly java: Java;
  readonly lib: string;
  readonly port: number;
  readonly memory: Memory;
}
