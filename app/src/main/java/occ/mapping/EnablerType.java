package occ.mapping;

/** The skill or position that a specialist enabler lends to a group. */
public enum EnablerType {
    ACCOUNTANT("Accountant"),
    SOLICITOR("Solicitor"),
    COMPANY_FORMATION_AGENT("Company formation agent"),
    HAULIER("Haulier"),
    CHEMIST("Chemist or cook"),
    ARMOURER("Armourer"),
    FORGER("Forger"),
    CYBER("Cyber specialist"),
    CORRUPT_INSIDER_LAW_ENFORCEMENT("Corrupt insider, law enforcement"),
    CORRUPT_INSIDER_PORT("Corrupt insider, port or airport"),
    CORRUPT_INSIDER_PRISON("Corrupt insider, prison"),
    CORRUPT_INSIDER_BANK("Corrupt insider, bank"),
    ENCRYPTED_COMMS("Provider of encrypted communications"),
    PROPERTY("Landlord or property agent");

    private final String label;

    EnablerType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
