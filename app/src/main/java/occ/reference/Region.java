package occ.reference;

/**
 * The ten regions in which forces of England and Wales join against organised crime, each with its unit. London
 * has an arrangement between its two forces in place of a conventional unit.
 */
public enum Region {
    NE("North East", "NEROCU"),
    YH("Yorkshire and the Humber", "YHROCU"),
    NW("North West", "NWROCU"),
    WM("West Midlands", "ROCUWM"),
    EM("East Midlands", "EMSOU"),
    EA("Eastern", "ERSOU"),
    SE("South East", "SEROCU"),
    SW("South West", "SWROCU"),
    SWA("Southern Wales", "Tarian"),
    LON("London", "London regional arrangement");

    private final String label;
    private final String unit;

    Region(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** As stored and as it stands in addresses. */
    public String code() {
        return name();
    }

    public String label() {
        return label;
    }

    /** What its regional organised crime unit is called. */
    public String unit() {
        return unit;
    }
}
