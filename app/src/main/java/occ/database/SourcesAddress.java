package occ.database;

/** Where the store of the source register is, and the one role that enters it. */
public record SourcesAddress(String jdbcUrl, String user, String password) {

    /** Without the password, so that no log line ever holds it. */
    @Override
    public String toString() {
        return "%s as %s".formatted(jdbcUrl, user);
    }
}
