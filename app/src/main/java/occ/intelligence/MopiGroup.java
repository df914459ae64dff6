package occ.intelligence;

/** The review group that decides how long a report is kept. Source: APP, Review, retention and disposal. */
public enum MopiGroup {
    GROUP_1("1 Certain public protection matters"),
    GROUP_2("2 Other sexual, violent or serious offences"),
    GROUP_3("3 All other offences"),
    GROUP_4("4 Undetected crime and everything else");

    private final String label;

    MopiGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As stored: one to four. */
    public short code() {
        return (short) (ordinal() + 1);
    }

    public static MopiGroup of(int code) {
        return values()[code - 1];
    }
}
