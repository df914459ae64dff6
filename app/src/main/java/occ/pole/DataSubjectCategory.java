package occ.pole;

/** In which light a person stands in one context: Data Protection Act 2018, section 38(3). */
public enum DataSubjectCategory {
    SUSPECT("Suspected of having committed an offence, or of being about to", true),
    CONVICTED("Convicted of an offence", true),
    VICTIM("Victim or possible victim", false),
    WITNESS("Witness, or somebody with information", false),
    CONTACT("Contact or associate of one of these", false),
    OTHER("None of these", false);

    private final String label;
    private final boolean ofOffender;

    DataSubjectCategory(String label, boolean ofOffender) {
        this.label = label;
        this.ofOffender = ofOffender;
    }

    public String label() {
        return label;
    }

    public boolean isOfOffender() {
        return ofOffender;
    }
}
