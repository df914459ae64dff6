package occ.assessment;

/** Every expected refusal of this module, as it is said to whoever asked. */
public enum Refusal {
    NOT_A_PERSON("A named person decides this. A job of the program cannot"),
    NOT_A_SUBJECT("Only a group, a priority individual or a vulnerability is assessed"),
    MODEL_RETIRED("This version of the model is retired. Use the one in force"),
    FACTOR_NOT_IN_MODEL("The model has no such factor"),
    VALUE_NOT_ON_SCALE("Choose one of the values with a wording"),
    SCORER_CANNOT_CHECK("Whoever answered any factor cannot check the assessment. Somebody else must"),
    REASON_MISSING("Give the reason"),
    OVERRIDE_HAS_NO_BAND("This model gives no band from A to D, so there is none to raise"),
    OVERRIDE_BELOW_MINIMUM("This reason calls for a higher band than that"),
    OVERRIDE_WOULD_NOT_RAISE("The score already gives this band or a higher one. An override can only raise"),
    RAISED_CONFIDENCE_NEEDS_REASON("Give the reason for more confidence than the intelligence alone supports"),
    SUBJECT_NOT_READY("It can be scored once it has been accepted for development"),
    NOT_A_DRAFT("It is no draft any more: it was submitted, or given back and not reopened"),
    NOT_SUBMITTED("It is not waiting to be checked"),
    CHECK_NOT_SAID("Say what you checked"),
    MODEL_NOT_ON_TRIAL("Only a version on trial is put in force"),
    MODEL_DECIDES_BANDS("It decides the bands. Put a newer version in force: that one retires it"),
    MODEL_RETIRED_ALREADY("This version is retired already"),
    VERSION_NOT_NEXT("Somebody else made a newer version meanwhile. Start from that one");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
