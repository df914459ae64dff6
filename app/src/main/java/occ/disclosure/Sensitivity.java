package occ.disclosure;

/** Why material is sensitive: to disclose it would give rise to a real risk of serious prejudice. The name is stored. */
public enum Sensitivity {
    SOURCE("It could identify somebody who gave information in confidence"),
    TECHNIQUE("It shows a technique or a method of detection"),
    SURVEILLANCE("It shows a place or a person that helped to watch"),
    THIRD_PARTY("It is private to a third party"),
    CHILD("It tells of a child or of a possible victim"),
    NATIONAL_SECURITY("It bears on national security or on an intelligence agency"),
    OTHER_INQUIRY("It would harm another inquiry"),
    PUBLIC_INTEREST("Public interest immunity on another ground");

    private final String label;

    Sensitivity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
