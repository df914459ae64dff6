package occ.intelligence;

/**
 * What asks for more than the usual care. Privileged material goes to an independent reviewer first; what came out of a
 * suspicious activity report never reaches a partner (R36), and to speak of it may be an offence (POCA 2002 s342).
 */
public record SpecialCare(boolean legalPrivilege, boolean suspiciousActivity) {
    public static final SpecialCare NONE = new SpecialCare(false, false);
}
