package occ.database.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the embedded server runs: durable before fast, reachable from this machine only, small enough for a laptop. */
final class ServerParameters {
    private ServerParameters() {}

    static Map<String, String> on(int port) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("listen_addresses", "127.0.0.1");
        parameters.put("port", String.valueOf(port));
        parameters.put("unix_socket_directories", "");
        parameters.put("password_encryption", "scram-sha-256");
        parameters.put("max_connections", "60");
        parameters.put("shared_buffers", "256MB");
        parameters.put("effective_cache_size", "1GB");
        parameters.put("work_mem", "16MB");
        parameters.put("maintenance_work_mem", "128MB");
        parameters.put("random_page_cost", "1.1");
        parameters.put("jit", "off"); // compiling costs more than it saves on the short queries of a page
        parameters.put("autovacuum", "on");
        parameters.put("fsync", "on");
        parameters.put("full_page_writes", "on");
        parameters.put("synchronous_commit", "on");
        parameters.put("wal_compression", "pglz"); // these binaries come without lz4
        parameters.put("max_wal_size", "1GB");
        parameters.put("wal_recycle", "off"); // a segment that is kept under a new name still holds what it held
        parameters.put("timezone", "UTC");
        parameters.put("log_timezone", "UTC");
        parameters.put("log_line_prefix", "%m [%p] %u ");
        parameters.put("log_min_messages", "warning");
        parameters.put("log_checkpoints", "off");
        parameters.put("log_min_error_statement", "panic"); // statements may hold personal data; logs must not
        parameters.put("log_error_verbosity", "terse"); // for the same reason: no row values
        return parameters;
    }
}
