package occ.retention;

/** The six questions of the national retention assessment criteria. Their order is that of the form and of what is stored. */
public enum Question {
    SERIOUS_HARM("Is there evidence of a capacity to inflict serious harm?"),
    CHILDREN_AND_VULNERABLE("Are there concerns for children or vulnerable adults?"),
    BREACH_OF_TRUST("Did the behaviour involve a breach of trust?"),
    ASSOCIATIONS("Are there established links or associations that increase the risk of harm?"),
    SUBSTANCE_MISUSE("Are there concerns about substance misuse?"),
    MENTAL_STATE("Are there concerns that a mental state worsens the risk?");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The name of its fields in a form. */
    public String field() {
        return "question-" + (ordinal() + 1);
    }
}
