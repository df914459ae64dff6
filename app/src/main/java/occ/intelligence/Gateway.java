package occ.intelligence;

import java.util.Arrays;

/**
 * The law by which something is disclosed. An exemption is no gateway (domain page 4.8), so Schedule 2 of the Data
 * Protection Act 2018 is not among them. The code is stored.
 */
public enum Gateway {
    LAW_ENFORCEMENT(1, "For law enforcement between competent authorities (Data Protection Act 2018, section 36)"),
    NATIONAL_CRIME_AGENCY(2, "To or from the National Crime Agency (Crime and Courts Act 2013, section 7)"),
    CRIME_AND_DISORDER(3, "To prevent crime and disorder (Crime and Disorder Act 1998, section 115)"),
    FRAUD(4, "To prevent fraud (Serious Crime Act 2007, section 68)"),
    PROCEEDS_OF_CRIME(5, "About proceeds of crime (Proceeds of Crime Act 2002, sections 435 to 438)"),
    VITAL_INTERESTS(6, "To protect somebody’s life");

    private final short code;
    private final String label;

    Gateway(int code, String label) {
        this.code = (short) code;
        this.label = label;
    }

    public static Gateway of(int code) {
        return Arrays.stream(values())
                .filter(gateway -> gateway.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No gateway has the code " + code));
    }

    public short code() {
        return code;
    }

    public String label() {
        return label;
    }
}
