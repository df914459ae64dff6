package occ.database;

/**
 * Where the database is and as whom to enter it: the owner migrates, the application role does everything else. The
 * source register lies in a database of its own, which neither of them may enter.
 */
public record DatabaseAddress(
        String jdbcUrl,
        String ownerUser,
        String ownerPassword,
        String appUser,
        String appPassword,
        SourcesAddress sources) {

    /** Without the passwords, so that no log line ever holds one. */
    @Override
    public String toString() {
        return "%s as %s, owned by %s; source register %s".formatted(jdbcUrl, appUser, ownerUser, sources);
    }
}
