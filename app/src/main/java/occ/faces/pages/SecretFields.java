package occ.faces.pages;

/** Fields whose value may not be kept, and how far that goes. Their names say it, in every form. */
public final class SecretFields {
    private SecretFields() {}

    /** Nobody but the deed it is typed for may keep it, not even for the length of a form. */
    public static boolean isSecret(String field) {
        return field.contains("password") || field.contains("passphrase") || field.contains("code-to-unlock");
    }

    /** Its text goes to the sealed store of sources and nowhere else: not even a digest of it is kept outside. */
    public static boolean isSealed(String field) {
        return field.startsWith("sealed-");
    }
}
