package occ.rights;

/**
 * Why the law lets the right of access be restricted, as far as that is necessary and proportionate (Data Protection Act
 * 2018, section 45(4); section 48(3) has the same for corrections and erasures). The name is stored.
 */
public enum Exemption {
    INQUIRY("a", "to avoid obstructing an official or legal inquiry, investigation or procedure"),
    CRIME(
            "b",
            "to avoid prejudicing the prevention, detection, investigation or prosecution of criminal offences or the"
                    + " execution of criminal penalties"),
    PUBLIC_SECURITY("c", "to protect public security"),
    NATIONAL_SECURITY("d", "to protect national security"),
    RIGHTS_OF_OTHERS("e", "to protect the rights and freedoms of others");

    private final String letter;
    private final String words;

    Exemption(String letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** {@code section 45(4)(b)}. */
    public String section() {
        return "section 45(4)(" + letter + ")";
    }
}
