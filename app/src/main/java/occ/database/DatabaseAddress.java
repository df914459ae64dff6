package occ.database;

/** Where the database is and as whom to enter it: the owner migrates, the application role does everything else. */
public record DatabaseAddress(
        String jdbcUrl, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    /** Without the passwords, so that no log line ever holds one. */
    @Override
    public String toString() {
        return "%s as %s, owned by %s".formatted(jdbcUrl, appUser, ownerUser);
    }
}
