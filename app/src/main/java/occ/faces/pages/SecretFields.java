package occ.faces.pages;

/** Fields whose value nobody but the deed they are typed for may keep, not even for the length of a form. */
public final class SecretFields {
    private SecretFields() {}

    public static boolean isSecret(String field) {
        return field.contains("password") || field.contains("passphrase") || field.contains("code-to-unlock");
    }
}
