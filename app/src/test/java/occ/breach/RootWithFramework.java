package occ.breach;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A root that knows a framework. */
public record RootWithFramework(JdbcClient jdbc) {}
