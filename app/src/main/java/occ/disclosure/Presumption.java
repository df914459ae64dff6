package occ.disclosure;

/**
 * Material that is presumed to meet the test for disclosure until somebody says why not, after the Attorney General's
 * Guidelines on Disclosure. The words are ours, and the list is a local default. The name is stored.
 */
public enum Presumption {
    CRIME_REPORT("Crime reports"),
    INCIDENT_LOG("Incident logs and records of calls"),
    NOTEBOOK("Investigators’ notebooks and records of what was done"),
    CUSTODY("Custody records"),
    PREVIOUS_ACCOUNT("Earlier accounts of complainants and witnesses"),
    INTERVIEW("Records of interviews and what was asked in them"),
    FIRST_DESCRIPTION("First descriptions of suspects, however taken"),
    CREDIBILITY("What casts doubt on a witness, such as convictions or findings of misconduct"),
    EXPERT("Records and communications with experts"),
    PAYMENT("Payments, rewards or promises to witnesses and informants");

    private final String label;

    Presumption(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
