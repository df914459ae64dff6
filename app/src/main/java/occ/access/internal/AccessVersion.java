package occ.access.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The number that every change to what decides access raises. */
@Component
class AccessVersion {
    private final JdbcClient jdbc;

    AccessVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long present() {
        return jdbc.sql("select number from access.version").query(Long.class).single();
    }
}
