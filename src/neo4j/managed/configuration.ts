/** What the configuration of a managed server depends on. */
export interface ServerLayout {
  /** The address of a guide that Neo4j Browser shows when someone signs in; it must be on 127.0.0.1. */
  guide?: string | undefined;
  boltPort: number;
  httpPort: number;
}

/** The text of `neo4j.conf`. */
export function configuration({ boltPort, httpPort, guide }: ServerLayout): string {
  const settings: Record<string, string | number | boolean> = {
    // This machine alone reaches it.
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.listen_address': `127.0.0.1:${httpPort}`,
    'server.http.advertised_address': `127.0.0.1:${httpPort}`,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    // Below the home folder, which is told on the command line: this file could not name it where it has letters beyond Latin-1.
    'server.directories.data': 'data',
    'server.directories.logs': 'logs',
    'server.directories.run': 'run',
    'server.directories.import': 'import',
    'server.directories.plugins': 'plugins',
    'server.memory.pagecache.size': '256m',
    // A laptop's disk need not keep days of transaction logs: the graph can be loaded again from its documents.
    'db.tx_log.rotation.retention_policy': '64M size',
    'db.logs.query.enabled': 'OFF',
    // Neither the server nor Neo4j Browser reports to its maker, and Browser fetches nothing but from this machine.
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    'browser.remote_content_hostname_whitelist': '127.0.0.1',
    ...(guide !== undefined && { 'browser.post_connect_cmd': `play ${guide}` }),
    // The Bolt connector waits ten seconds for nobody before it closes; the databases are safe on disk before that.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${String(value)}\n`)
    .join('');
}

/**
 * Less is inlined than Java does by itself: where many small methods call one another in turns, as in Neo4j's runtime, it compiles the same
 * code over and over. Measured: a third to half of the processor time that compiling takes after a start, steady work as quick as before.
 */
const LESS_INLINING = [
  // A Java that has another compiler starts all the same.
  '-XX:+IgnoreUnrecognizedVMOptions',
  '-XX:MaxInlineLevel=5',
  '-XX:InlineSmallCode=800',
  '-XX:FreqInlineSize=100',
];

/**
 * Only what runs three times as often as by Java's own measure is compiled with all care: loading is over in half a minute, and much of what
 * it does is not worth that. Measured: two or three in a hundred documents more a second.
 */
const LATER_COMPILING = [
  '-XX:Tier4InvocationThreshold=15000',
  '-XX:Tier4MinInvocationThreshold=1800',
  '-XX:Tier4CompileThreshold=45000',
];

/** What Java is to be told besides Neo4j's classes: the flags of Neo4j's own start script that matter here, and a modest heap. */
export function javaFlags(heap: string): string[] {
  return [
    `-Xmx${heap}`,
    // A tenth less processor time than G1 on two cores; half and 95 of 100 requests to the API are answered in the same time.
    '-XX:+UseParallelGC',
    ...LESS_INLINING,
    ...LATER_COMPILING,
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    '-XX:+UnlockExperimentalVMOptions',
    '-XX:+TrustFinalNonStaticFields',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dio.netty.leakDetection.level=DISABLED',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    '-Dfile.encoding=UTF-8',
  ];
}
